import {codeMissing, FigureError} from '@tip-figures/record/figure-error.js';
import type {TextAnswer} from '../document/fetch-text.js';
import {siteFolder} from './tiers-folder.js';

// In place of packaged-file.ts where a bundler has moved the scripts away from the package's folder.

/** The text of a document by the name of its file; `undefined` where the package has no such file. */
type Documents = (file: string) => Promise<string | undefined>;

const documents = new Map<string, Documents>();

/** Names what has the document of that file. */
export const bundle = (file: string, has: Documents): void => void documents.set(file, has);

/** The address of a document of tiers: in the folder that the site names, else one that nobody is asked for. */
export const packagedFile = (file: string): string => new URL(file, siteFolder() ?? ownFolder()).href;

/** On the page's origin, since some bundlers know no address of a module, and others the path on their own machine. */
const ownFolder = (): URL => new URL('tip-figures/data/tiers/', location.href);

/**
 * Answers for a document that a bundler has found; `undefined` for any other address.
 *
 * @throws {FigureError} code `network` where its module cannot be loaded, `http` where the package has none.
 */
export function bundledText(url: string): Promise<TextAnswer> | undefined {
  const [, file = ''] = siteFolder() === undefined ? url.split(ownFolder().href) : [];
  return documents
    .get(file)?.(file)
    .then(
      (text) => {
        if (text === undefined)
          throw new FigureError(
            'http',
            `the package has no ${file}; give the tag a tier, or the address of a document in src`,
          );
        return {text, type: '', from: url, sent: undefined};
      },
      codeMissing(`${file} of the package`),
    );
}
