/**
 * The address of a file in the folder `data` that the build puts beside the scripts. In a bundle that is beside the
 * bundle: a site that makes one copies the folder there.
 */
export const packagedFile = (file: string): string =>
  new URL(`data/${file}`, import.meta.folder ?? import.meta.url).href;
