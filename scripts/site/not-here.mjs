// What the front page links to and only the built site has: here each address says how to come to it.

import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../install.mjs';

const page = (title, words) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="/demo/icon.svg"><title>${title}</title>
<h1>${title}</h1><p>${words}</p><p><a href="/demo/">Back</a></p></html>`;

const BUILT = '/storybook-static/index.html';
const lastBuilt = existsSync(join(root, BUILT)) ? ` <a href="${BUILT}">Open the one that was last built</a>.` : '';

/** HTML by path. */
export const notHere = {
  '/demo/storybook/': page(
    'Storybook',
    `Start it with <code>npm run storybook</code>. The site that <code>npm run build-site</code> makes has it here.${lastBuilt}`,
  ),
  '/demo/source.tar.gz': page(
    'Source code',
    'It is in the folder that this server was started in. The site that <code>npm run build-site</code> makes has it here.',
  ),
};
