import {refusal} from '@tip-figures/publish/refused.js';
import {documentOf} from '@tip-figures/check/document/document.js';
import {presences} from '@tip-figures/core/figure.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import type {Form, RenderedFigure, RenderInput} from '@tip-figures/server/render-input.js';
import {reportWords} from '../report/report.js';
import {pageOf} from '../document/page.js';
import {checkedText, nameOf, onlyFile} from '../document/checked-text.js';
import type {Command, Values} from './command.js';
import {belowOption, figureOption, langOption} from '../options/options.js';

type RenderFigure = (input: RenderInput) => Promise<RenderedFigure>;

const forms: readonly Form[] = ['live', 'still', 'plain'];

/** Draws the figures of a record as HTML. */
export const render: Command = {
  options: {
    figure: {...figureOption, about: 'figure-of-record'},
    section: {value: 'id', about: 'section-of-record'},
    form: {value: 'name', choices: forms, default: 'live', about: 'form'},
    lang: langOption,
    size: {value: 'name', choices: presences, about: 'size'},
    'suppress-below': belowOption,
    assets: {value: 'address', about: 'assets'},
    tiers: {value: 'folder', about: 'tiers'},
    page: {about: 'page'},
  },
  examples: [
    'render record.json --page -o figures.html',
    'render record.json --figure tier-badge --form plain --lang sq',
  ],

  async run(files, values, terminal) {
    const {figure, output, form, page, assets, tiers} = values as Readonly<Record<string, string | undefined>>;
    const file = await onlyFile(files, output, terminal);
    const text = await checkedText(file, figure, terminal);
    if (text === undefined) return 1;
    const record = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const renderFigure = await loadServer();
    try {
      const drawn: RenderedFigure[] = [];
      const wanted = figure === undefined ? sectionsIn(record) : [{name: figure}];
      for (const [index, {name, section}] of wanted.entries()) {
        terminal.progress(reportWords().progress.figure({at: index + 1, count: wanted.length}));
        const attributes = {...attributesIn(values), ...(section === undefined ? {} : {section})};
        drawn.push(await renderFigure({figure: name, record, form, attributes, assets, tiers} as RenderInput));
      }
      const scripts = form === 'live' && assets ? scriptsOf(drawn, assets) : [];
      const html = page ? pageOf(drawn, scripts) : drawn.map((one) => `${one.html}\n`).join('');
      return await terminal.write(html, [{file: nameOf(file), problems: []}]);
    } catch (error) {
      // It comes from the code for servers, which has a class of its own.
      const because = error as FigureError;
      return terminal.fail({...refusal('text', {text: because.message}), ...('reason' in because && {because})});
    }
  },
};

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
