/** Whether a page is served from the reader's own machine: then the reader makes it. */
export const isLocal = ({location}: Document): boolean =>
  // A document without a window has no location, though the type says so.
  /^((.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test((location as Location | null)?.hostname ?? '');
