/**
 * The address of a file in the folder `data`, which the build puts beside the scripts. A site that bundles the scripts
 * copies the folder to beside its bundle.
 */
export const packagedFile = (file: string): string =>
  new URL(`data/${file}`, import.meta.folder ?? import.meta.url).href;
