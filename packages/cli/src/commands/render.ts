import {documentOf} from '@tip-figures/check/document/document.js';
import {presences} from '@tip-figures/core/element/figure.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import type {Form, RenderedFigure, RenderInput} from '@tip-figures/server/render-input.js';
import {readText} from '../files/read-text.js';
import {checkDocument} from '../json/check-document.js';
import {textReport} from '../report/report.js';
import {type Command, UsageError, type Values} from './command.js';
import {checkFigureName} from './figure-name.js';
import {refuseSameFile, writeOutput} from './output.js';
import {pageOf} from '../document/page.js';

type RenderFigure = (input: RenderInput) => Promise<RenderedFigure>;

const forms: readonly Form[] = ['live', 'still', 'plain'];

/** Draws the figures of a record as HTML. */
export const render: Command = {
  summary: 'Draw the figures of a record as HTML, before any script.',
  help: `tip-figures render [options] <file>

Draws each figure that a record has, or the section of one figure. - reads what comes in
through the pipe.

  -o, --output <file>  where to write; the output stream if left out
  --figure <name>      which figure: of a record, or of a file that is no record
  --section <id>       which section of it, where the record has a list
  --form <name>        live: the tag, which its script takes over (the default); still: without
                       a script; plain: title, description, table and source, for feeds and mail
  --lang <tag>         the language; English if left out
  --size <name>        ${presences.join(', ')}
  --suppress-below <n> withhold counts of people below n
  --assets <address>   of a copy of the folder dist, whose styles and scripts are then linked
  --tiers <folder>     documents of tiers with a report of your own, from "tiers add"
  --page               a whole page, not only the figures
  --help               print this

Exit code 0: written. 1: nothing written, since the document has errors. 2: the command
line makes no sense.
`,
  options: {
    output: {type: 'string', short: 'o'},
    figure: {type: 'string'},
    section: {type: 'string'},
    form: {type: 'string'},
    lang: {type: 'string'},
    size: {type: 'string'},
    'suppress-below': {type: 'string'},
    assets: {type: 'string'},
    tiers: {type: 'string'},
    page: {type: 'boolean'},
  },

  async run(files, values) {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file, or - for what comes in.');
    const {figure, output, page, assets, tiers} = values as Readonly<Record<string, string | undefined>>;
    checkFigureName(figure);
    const form = formOf(values['form']);
    checkSize(values['size']);
    await refuseSameFile(file, output);
    const {text, problems} = await readText(file);
    const all = [...problems, ...(text === undefined ? [] : checkDocument(text, figure))];
    const errors = all.filter(({severity}) => severity === 'error');
    if (text === undefined || errors.length > 0) {
      process.stderr.write(textReport([{file: file === '-' ? '(piped)' : file, problems: errors}]));
      return 1;
    }
    const record = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const renderFigure = await loadServer();
    try {
      const drawn: RenderedFigure[] = [];
      for (const {name, section} of figure === undefined ? sectionsIn(record) : [{name: figure}]) {
        const attributes = {...attributesIn(values), ...(section === undefined ? {} : {section})};
        drawn.push(await renderFigure({figure: name, record, form, attributes, assets, tiers} as RenderInput));
      }
      const scripts = form === 'live' && assets ? scriptsOf(drawn, assets) : [];
      return await writeOutput(page ? pageOf(drawn, scripts) : drawn.map(({html}) => `${html}\n`).join(''), output);
    } catch (error) {
      process.stderr.write(`${cleanText((error as FigureError).message)}\n`);
      return 1;
    }
  },
};

function formOf(input: unknown = 'live'): Form {
  const form = forms.find((one) => one === input);
  if (form) return form;
  throw new UsageError(`There is no form ${JSON.stringify(input)}: ${forms.join(', ')}.`);
}

/** An element on a page would read an unknown size as the full one. */
function checkSize(input: unknown): void {
  if (input === undefined || presences.some((one) => one === input)) return;
  throw new UsageError(`--size takes ${presences.join(', ')}, not ${JSON.stringify(input)}.`);
}

/** All sections, in the order of the figures. */
const sectionsIn = (
  record: Readonly<Record<string, unknown>>,
): readonly {name: string; section?: string | undefined}[] =>
  documentOf(record).sections.map(({name, own}) => ({name, section: own['id'] as string | undefined}));

const attributesIn = (values: Values): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['section', 'lang', 'size', 'suppress-below'].flatMap((name) => {
      const value = values[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** The scripts of the drawn figures, named by their tags. */
const scriptsOf = (figures: readonly RenderedFigure[], assets: string): readonly string[] => {
  const names = figures.map(({html}) => /^<tip-([\w-]+)/.exec(html)?.[1]);
  return [...new Set(names)].map((name) => `${assets.replace(/\/?$/, '/')}${name}.js`);
};

/** Loads the code that draws figures, a file beside the command that other commands do not need. */
async function loadServer(): Promise<RenderFigure> {
  const address = new URL('../server.js', import.meta.url).href;
  const {renderFigure} = (await import(address)) as {readonly renderFigure: RenderFigure};
  return renderFigure;
}
