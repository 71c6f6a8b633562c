// Lets frames without an origin of their own load the modules that are tested, as a server of scripts does.

/**
 * Says so in every answer, whoever asks: the runner lets a browser keep modules for a year, and one that does not keep
 * a cache for each origin gives such a frame the very answer that the test's own page was given.
 */
export function anyOrigin(context, next) {
  context.set('access-control-allow-origin', '*');
  return next();
}
