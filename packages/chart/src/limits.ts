/** From this number of values on they are drawn as a line. */
export const lineFrom = 10;

/** From a line with more points than this, points that cannot be told apart are left out. */
export const mostDrawn = 240;
