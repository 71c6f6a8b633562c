import {lstat, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {packagedFile} from '@tip-figures/core/data/packaged/packaged-file.js';
import {FigureError} from '@tip-figures/record/figure-error.js';

/** A document of tiers, and its address. */
interface Packaged {
  readonly src: string;
  readonly document: unknown;
}

/**
 * Reads a document of tiers.
 *
 * @param tiers - the folder, where it is not that of the package: of its files, those alone that are neither link nor pipe.
 * @throws {FigureError} code `http`, where there is none.
 */
export async function packagedDocument(file: string, tiers?: string): Promise<Packaged> {
  const url = tiers === undefined ? new URL(packagedFile(file)) : pathToFileURL(join(tiers, file));
  try {
    if (tiers !== undefined && !(await lstat(url)).isFile()) noTiers(file);
    return {src: url.href, document: JSON.parse(await readFile(url, 'utf8'))};
  } catch (cause) {
    return noTiers(file, cause);
  }
}

/** @throws {FigureError} that says so. */
export function noTiers(file: string, cause?: unknown): never {
  throw new FigureError('http', `there is no ${file} among the documents of tiers`, '', {cause});
}
