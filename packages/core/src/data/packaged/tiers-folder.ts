// Scripts of a page are several files, and an element can have the name of a global, but none has a symbol.
const key = Symbol.for('tip-figures:tiers');
const site = globalThis as {[key]?: string | undefined};

/** Takes the documents of tiers from a folder of the site's own: only a script, or the command, names one. */
export const takeTiersFrom = (folder: string): void => void (site[key] = folder);

/** The folder that the site names. */
export const siteFolder = (): string | undefined => site[key];
