export default {
  // Writes the story to `out/`, for any host; leave it out where `next start` serves the site.
  output: 'export',
};
