import type {TextAnswer} from '../document/fetch-text.js';
import {siteFolder} from './tiers-folder.js';

/**
 * The address of a document of tiers: in the folder that the site names, else in `data/tiers`, which the build puts beside
 * the scripts.
 */
export const packagedFile = (file: string): string =>
  new URL(file, siteFolder() ?? new URL('data/tiers/', import.meta.folder ?? import.meta.url)).href;

/** Answers for a document that a bundler has found. Scripts for pages have none: the build for bundlers puts `bundled-file.ts` here. */
export const bundledText: ((url: string) => Promise<TextAnswer> | undefined) | undefined = undefined;
