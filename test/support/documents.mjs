// The documents of the repository, and what in them can be tried.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../scripts/install.mjs';

const inFolder = (folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const files = [
  'README.md',
  'SECURITY.md',
  ...inFolder('packages').map((room) => `${room}/README.md`),
  ...inFolder('stories/docs').filter((file) => file.endsWith('.md')),
];

/** Each document: its text, its blocks of code with their language, and the code within its lines. */
export const documents = files
  .filter((file) => existsSync(join(root, file)))
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const fence = /^```(\S*)\n([^]*?)^```$/gm;
    return {
      file,
      text,
      blocks: [...text.matchAll(fence)].map(([, language, code]) => ({language, code})),
      inline: [...text.replace(fence, '').matchAll(/`([^`]+)`/g)].map(([, code]) => code),
    };
  });

const entities = {amp: '&', lt: '<', gt: '>', quot: '"'};
const plain = (text) => text.replace(/&(\w+);/g, (all, name) => entities[name] ?? all);

/** The elements of a piece of HTML with their attributes and what is in them. */
export const elementsIn = (html) =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ({0: tag, 1: name, 2: written, index}) => ({
      name,
      attributes: attributesIn(written),
      children: html.slice(index + tag.length).split(`</${name}>`)[0],
    }),
  );

/** `size="full" example` as an object. */
export const attributesIn = (written) =>
  Object.fromEntries(
    [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, plain(value)]),
  );

/** The words of a command line, of which a comment is none. */
export const wordsOf = (line) =>
  [...line.replace(/\s#\s.*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word);

/** The command lines of npm, npx and node in a document, each as its words. */
export const commandsIn = ({blocks, inline}) =>
  [...blocks.flatMap(({code}) => code.split('\n')), ...inline]
    .flatMap((line) => /(?:^|\s)((?:npm|npx|node) .*)/.exec(line)?.[1] ?? [])
    .map(wordsOf);

/** What is named of this package: by an import, in a text as `'tip-figures/quote.js'`, and at an address. */
export const specifiersIn = (text) =>
  [...text.matchAll(/(?:import \{([^}]+)\} from )?['"`](?:[\w:./]*\/)?(tip-figures)(?:@1)?((?:\/[\w./-]*\w)?)['"`]/g)]
    // The folder of the package itself.
    .filter(([named]) => !named.includes('node_modules/'))
    .map(([, names = '', name, path]) => ({
      specifier: name + path,
      names: names.split(',').flatMap((each) => each.trim() || []),
    }));

/** Links within the repository. */
export const linksIn = (text) =>
  [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]*))?\)/g)].map(([, path, heading]) => ({path, heading}));

/** The tables of a document, each as rows of cells without marks. */
export const tablesIn = (text) =>
  [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !/^\|[ :|-]+\|$/.test(line))
      .map((line) =>
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
