export default {
  // The story is written to `out/`, for any host; without this line `next start` serves the same HTML.
  output: 'export',
  // Drawing on the server reads files of the package by their places, which a bundle would lose.
  serverExternalPackages: ['tip-figures'],
};
