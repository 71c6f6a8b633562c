export default {
  // Writes the story to `out/`, for any host; leave it out where `next start` serves the site.
  output: 'export',
  // Drawing on the server reads files of the package by their places, which a bundle would lose.
  serverExternalPackages: ['tip-figures'],
};
