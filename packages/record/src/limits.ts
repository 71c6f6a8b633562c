/** The most that is read of a document, in bytes. */
export const largest = 1_000_000;

/** The most characters of a text. */
export const longestText = 500;

/** The most characters of an address. */
export const longestAddress = 2000;

/** The most fields of a section, those included that no figure reads. */
export const mostFields = 5000;

/** The most rows of a spreadsheet that say something. */
export const mostRows = 5000;

/** The most entries of a list. */
export const mostEntries = 100;

/** The most corrections of a document. */
export const mostCorrections = 50;

/** The most counts of people in a document in which small ones are withheld. */
export const mostCounts = 5000;
