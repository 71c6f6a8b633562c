// What the documents tell a developer: commands are there and take these options, imports lead somewhere, code can be parsed,
// links lead to what they name.

import assert from 'node:assert/strict';
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import PhpParser from 'php-parser';
import {parseSync} from 'rolldown/utils';
import {root} from '../../scripts/install.mjs';
import {figuresOf, readManifest} from '../../scripts/manifest.mjs';
import {matching, testFiles} from '../../scripts/tests/test-files.mjs';
import {tierDocuments} from '../../scripts/tiers/write-tiers.mjs';
import {buildCli} from '../support/built-cli.mjs';
import {buildServer} from '../support/built-server.mjs';
import {commandsIn, documents, linksIn, specifiersIn} from '../support/documents.mjs';
import {kosovo, publishingFolder} from '../support/published-site.mjs';

const {scripts, exports: exported, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const members = new Set(figuresOf(await readManifest()).flatMap((figure) => figure.members.map(({name}) => name)));
const tests = Object.values(testFiles(root)).flat();

let cli;
let server;
let place;
before(async () => {
  cli = await buildCli();
  server = await buildServer();
  place = publishingFolder(cli);
  place.record('kosovo.json', kosovo);
  place.putFile('record.json', JSON.stringify(kosovo));
  place.putFile('list.csv', await nextReport());
  for (const [name, file] of Object.entries(inPlace))
    cpSync(join(root, file), join(place.root, name), {recursive: true});
});
after(() => place.remove());

/** What the commands of the documents read, by its name there. */
const inPlace = {
  'victims.xlsx': 'test/spreadsheets/01-title-totals-notes.xlsx',
  'countries.csv': 'test/spreadsheets/16-countries-years.csv',
  'packages/tiers': 'packages/tiers',
};

/** The list of a report that does not exist: as the newest, without the Watch List, of which there would be questions. */
async function nextReport() {
  const {'region-compare': section} = (await tierDocuments())['report-2025.json'];
  const rows = Object.entries(section.tiers[2025]).map(([code, {tier}]) => `${code};${tier === '2WL' ? '2' : tier}`);
  return `Country;Tier\n${rows.join('\n')}\n`;
}

/** In the folder in which the documents' commands run: a site is made of a library without figures, and of no pictures. */
async function run(words) {
  const more = words[0] === 'publish' ? ['--library', 'dist', '--pictures', 'no'] : [];
  return cli.run([...words, ...more], {cwd: place.root});
}

// Of another place than the folder, or without an end.
const isShort = (words) => words[0] !== 'watch' && words.length > 1 && !words.some((word) => word.startsWith('/var/'));

async function tryCommand(words) {
  const {status, stderr} = await cli.run([...words, '--help']);
  assert.deepEqual([status, stderr], [0, ''], words.join(' '));
  if (!isShort(words)) return;
  const ran = await run(words);
  assert.deepEqual(
    [ran.status, ran.stderr.replaceAll(' 0 errors', '').includes('error')],
    [0, false],
    `${words.join(' ')}\n${ran.stderr}`,
  );
  const output = words[words.findIndex((word) => /^(-o|--out|--output)$/.test(word)) + 1];
  if (output !== words[0]) assert.ok(existsSync(join(place.root, output)), `${words.join(' ')} writes ${output}`);
}

const ofNpm = ['ci', 'install', 'pack'];

/** What runs words of npm: a script of the package, of which words after `--` choose tests. */
function tryScript([first, ...rest]) {
  if (ofNpm.includes(first)) return;
  const [name, ...words] = first === 'run' ? rest : [first, ...rest];
  assert.ok(Object.hasOwn(scripts, name), `npm run ${name}`);
  const chosen = words.filter((word) => word !== '--' && !word.startsWith('<') && !word.startsWith('-'));
  if (name === 'test')
    for (const word of chosen) assert.notEqual(matching(tests, [word]).length, 0, `${name}: ${word}`);
}

const runners = {
  npm: tryScript,
  npx: async ([name, ...words]) =>
    name === 'tip-figures'
      ? await tryCommand(words)
      : assert.ok(existsSync(join(root, 'node_modules/.bin', name)), `npx ${name}`),
  node: ([file]) => assert.ok(existsSync(join(root, file)), `node ${file}`),
};

const parseScript = (lang) => (code) => assert.deepEqual(parseSync('document', code, {lang}).errors, [], code);

/** What parses a language. Files of recipes are built by npm run test:recipes. */
const parsers = {
  js: parseScript('js'),
  jsx: parseScript('jsx'),
  ts: parseScript('ts'),
  php: (code) => new PhpParser({}).parseCode(code, 'document.php'),
};
const notParsed = ['', 'apache', 'astro', 'html', 'json', 'md', 'nginx', 'sh', 'svelte', 'text', 'toml', 'vue', 'yaml'];

for (const document of documents) {
  const {file, text, blocks} = document;
  describe(file, () => {
    for (const [runner, ...words] of commandsIn(document)) {
      it(`has a command that runs: ${runner} ${words.join(' ')}`, () => runners[runner](words));
    }

    it('imports what the package exports, by names that are there', async () => {
      const isTypes = (specifier) => exported[specifier.replace('tip-figures', '.')]?.types?.endsWith('/jsx.d.ts');
      for (const {names, specifier} of specifiersIn(text).filter((one) => !isTypes(one.specifier))) {
        const {pathname} = new URL(import.meta.resolve(specifier));
        assert.ok(!names.length || specifier === 'tip-figures/server', `names of ${specifier}`);
        const module = names.length ? await import(server) : {};
        for (const name of names) assert.ok(Object.hasOwn(module, name), `${name} of ${specifier}`);
        const figure = /dist\/npm\/(.+?)(\/element)?\.js$/.exec(pathname)?.[1];
        if (figure && !['all', 'figure-error'].includes(figure))
          assert.ok(existsSync(join(root, 'packages', figure, 'src/define.ts')), specifier);
      }
    });

    it('has code that can be parsed, and calls methods that figures have', () => {
      for (const {language, code} of blocks) {
        if (!notParsed.includes(language)) parsers[language](code);
        for (const [, method] of code.matchAll(/\bfigure\.(\w+)\(/g)) assert.ok(members.has(method), method);
      }
    });

    it('names no other version of the package than this', () => {
      for (const [, named] of text.matchAll(/tip-figures@([\d.]+)/g)) {
        assert.ok(`${version}.`.startsWith(`${named}.`), `tip-figures@${named} beside ${version}`);
      }
    });

    it('links to files and headings that are there', () => {
      for (const {path, heading} of linksIn(text)) {
        const target = path ? join(root, dirname(file), path) : join(root, file);
        assert.ok(existsSync(target), path);
        if (heading) assert.ok(headingsOf(target).includes(heading), `${path}#${heading}`);
      }
    });
  });
}

const headingsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
