/** From so many values on they are a line. */
export const lineFrom = 10;

/** Of more points than this, those are left out of the line that cannot be told apart. */
export const mostDrawn = 240;
