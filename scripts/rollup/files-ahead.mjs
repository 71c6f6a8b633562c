const MODULE = '/packages/embed/src/ahead.ts';
/** What fewer figures share is small: it comes in time after these, and its names would cost each page bytes. */
const FEWEST = 3;

/**
 * Gives the script for a whole site the names of files that a figure needs at once and shares with others, which are most of
 * its bytes: of those that were bundled before.
 *
 * @param described what `manifest.json` says, when it is asked for
 * @param figures names of all figures
 */
export const filesAhead = (described, figures) => ({
  name: 'files-ahead',
  load: (id) => (id.endsWith(MODULE) ? `export const ahead = ${JSON.stringify(filesOf(described(), figures))};` : null),
});

function filesOf({entries}, figures) {
  const lists = figures.map((name) => entries[`${name}.js`].imports);
  const isShared = (file) => lists.filter((list) => list.includes(file)).length >= FEWEST;
  return Object.fromEntries(figures.map((name, index) => [name, lists[index].filter(isShared)]));
}
