// Scripts of a page are several files, and an element can have the name of a global, but none has a symbol.
const key = Symbol.for('tip-figures:tiers');
const site = globalThis as {[key]?: string | undefined};

/** Takes the documents of tiers from a folder of the site's own: only a script, or the command, names one. */
export const takeTiersFrom = (folder: string): void => void (site[key] = folder);

/**
 * The address of a document of tiers: in the folder that the site names, else in `data/tiers`, which the build puts beside
 * the scripts. A site that bundles the scripts copies the folder `data` to beside its bundle.
 */
export const packagedFile = (file: string): string =>
  new URL(file, site[key] ?? new URL('data/tiers/', import.meta.folder ?? import.meta.url)).href;
