import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {forCss, forJsx, jsxEvents} from '../../scripts/editor-data.mjs';
import {figuresOf} from '../../scripts/manifest.mjs';
import {forgotten, gathered, mismatches, undescribed} from '../../scripts/manifest/manifest-problems.mjs';
import {referenceOf, figureRows, sectionsOf} from '../../scripts/reference.mjs';
import {attributesIn, publicNamesIn} from '../../scripts/manifest/source-api.mjs';

const BASE = `
export type Theme = 'auto' | 'dark';
/**
 * @slot - What readers see without script.
 * @csspart title - The finding.
 * @cssprop [--tip-mark=#123] - Colour of the marks.
 * @fires {FigureErrorEvent} tip-error - The data were refused.
 */
export abstract class FigureElement<Model> extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    theme: {reflect: true},
    data: {attribute: false},
    words: {state: true},
  };
  /** Level of the heading. */
  declare headingLevel: number;
  /** Which colours. */
  declare theme?: Theme;
  /** The document. */
  declare data?: unknown;
  declare protected words?: string;
  readonly #task = 1;
  /** Why there is no figure. */
  get error(): Error | undefined { return undefined; }
  /** Fetches again. */
  reload(): void { this.dispatchEvent(new FigureErrorEvent(error)); }
  protected body(): void {}
  constructor() { super(); this.headingLevel = 3; }
}`;

const FIGURE = `
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
/**
 * Bars.
 *
 * @tagname tip-bars
 * @summary Who they were.
 * @csspart bar - One bar.
 */
export class BarsElement extends FigureElement<Model> {
  static override properties = {
    ...propertiesOf(regionCompare.own),
    total: {},
    needSource: {attribute: 'need-source'},
    order: {reflect: true},
  };
  /** How many | or about. */
  declare total?: string;
  /** Who says so. */
  declare needSource?: string;
}`;

const DEFINE = `
import {BarsElement} from './bars.js';
if (!customElements.get('tip-bars')) customElements.define('tip-bars', BarsElement);`;

const names = (items) => items.map(({name}) => name).sort();
const named = (items, name) => items.find((item) => item.name === name);

let folder;
let manifest;
let bars;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tip-figures-manifest-'));
  const config = new URL('../../scripts/config/custom-elements-manifest.config.mjs', import.meta.url);
  const files = {
    // The analyzer looks for it in the folders above, and never ends where there is none.
    'package.json': '{"type": "module"}',
    'config.mjs': `export {default} from ${JSON.stringify(config.href)};`,
    'packages/core/src/figure-element.ts': BASE,
    'packages/bars/src/bars.ts': FIGURE,
    'packages/bars/src/define.ts': DEFINE,
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), {recursive: true});
    await writeFile(join(folder, file), text);
  }
  manifest = await cli({argv: ['analyze', '--config', 'config.mjs', '--quiet'], cwd: folder, noWrite: true});
  [bars] = figuresOf(manifest);
});

after(() => rm(folder, {recursive: true, force: true}));

describe('custom-elements.json', () => {
  it('lists attributes of the figure and of its base class, by their own names', () => {
    const attributes = 'countries heading-level need-source only order theme total variant view';
    assert.deepEqual(names(bars.attributes), attributes.split(' '));
    assert.equal(named(bars.attributes, 'need-source').description, 'Who says so.');
    assert.equal(named(bars.attributes, 'heading-level').default, '3');
    assert.equal(named(bars.attributes, 'total').inheritedFrom, undefined);
    assert.deepEqual(named(bars.attributes, 'theme').inheritedFrom, {name: 'FigureElement'});
  });

  it('keeps what is private out', () => {
    const members = 'countries data error headingLevel needSource only order reload theme total variant view';
    assert.deepEqual(names(bars.members), members.split(' '));
  });

  it('writes named unions out, and leaves out that a property may be missing', () => {
    assert.equal(named(bars.attributes, 'theme').type.text, "'auto' | 'dark'");
    assert.equal(named(bars.members, 'error').type.text, 'Error');
  });

  it('lists an event once, under the name that @fires gives it', () => {
    assert.deepEqual(names(bars.events), ['tip-error']);
  });

  it('points to the files of the package, and nowhere else', () => {
    assert.deepEqual(
      manifest.modules.map(({path}) => path),
      ['dist/npm/bars.js', 'dist/npm/bars/element.js'],
    );
    const [definition] = manifest.modules[0].exports;
    assert.deepEqual(definition.declaration, {name: 'BarsElement', module: 'dist/npm/bars/element.js'});
    assert.doesNotMatch(JSON.stringify(manifest), /packages\//);
  });
});

describe('the properties of declared fields', () => {
  it('are those that have an attribute, in the words of their declaration', () => {
    assert.equal(named(bars.attributes, 'countries').fieldName, 'countries');
    assert.match(named(bars.members, 'countries').description, /^Codes of 1 to 30 countries, such as `AL BA /);
    assert.match(named(bars.attributes, 'variant').description, /^`report` shows one report alone/);
    assert.equal(named(bars.members, 'tiers'), undefined);
  });

  it('have the types of their kinds, and what the class itself says beside these', () => {
    assert.equal(named(bars.members, 'countries').type.text, 'string');
    assert.equal(named(bars.members, 'order').type.text, "'change'");
    assert.equal(named(bars.members, 'order').reflects, true);
  });
});

describe('the reader of sources', () => {
  it('finds attributes as Lit does', () => {
    assert.deepEqual(attributesIn(BASE), ['heading-level', 'theme']);
    assert.deepEqual(attributesIn('class A { static properties = {asOf: {}, ...more}; }'), ['asOf', '...more']);
    assert.deepEqual(attributesIn('class A { static properties = {...propertiesOf(a.own), asOf: {}}; }'), ['asOf']);
  });

  it('finds what templates, styles and events show, and nothing in comments', () => {
    const found = publicNamesIn(`
      // part="old" --tip-old
      static readonly type = 'tip-load';
      html\`<p part="title large"><slot></slot><slot name="more"></slot></p>\`;
      css\`p { color: var(--tip-ink); --_own: 1; } /* --tip-older */\`;`);
    assert.deepEqual(found, {
      attributes: [],
      events: ['tip-load'],
      slots: ['', 'more'],
      cssParts: ['title', 'large'],
      cssProperties: ['--tip-ink'],
    });
  });
});

describe('the check of the manifest', () => {
  it('finds nothing wrong with a figure that is described', () => {
    assert.deepEqual(undescribed(bars), []);
  });

  it('names what has no description, and attributes without a name of their own', () => {
    const vague = {...bars, summary: '', slots: [{name: ''}], attributes: [{name: 'asOf', description: 'When.'}]};
    assert.deepEqual(undescribed(vague), [
      'has no @summary',
      'slot (default) has no description',
      "attribute asOf is not in kebab-case: {attribute: '…'} is missing",
    ]);
  });

  it('names what only the sources show, and what is only described', () => {
    const shown = {attributes: ['total', 'rate'], cssParts: ['bar', 'label'], cssProperties: ['--tip-mark']};
    assert.deepEqual(mismatches(bars, shown, 'part="bar" part="title" --tip-mark-2 tip-error'), [
      'attribute rate is in the sources but not in the manifest',
      'part label is in the sources but not in the manifest',
      'custom property --tip-mark is described but in no source',
    ]);
  });

  it('names figures that are forgotten', () => {
    const isExported = (path) => ['./bars.js', './bars/element.js', './lines.js'].includes(path);
    assert.deepEqual(forgotten(['bars', 'lines'], [bars], isExported), [
      'tip-lines is not in the manifest: is there an @tagname?',
      'package.json does not export ./lines/element.js',
    ]);
  });

  it('says once what ails several figures', () => {
    const problems = gathered([
      ['tip-a', ['x', 'y']],
      ['tip-b', ['x']],
    ]);
    assert.deepEqual(problems, ['tip-a, tip-b: x', 'tip-a: y']);
  });
});

describe('the lists of the reference', () => {
  it('tell once what all figures have, and of each figure what is its own', () => {
    const sections = sectionsOf(manifest);
    assert.deepEqual([...sections.keys()], ['bars', 'shared']);
    assert.match(sections.get('bars'), /^\*\*Attributes\*\*\n\n[^*]*- `total`: How many \| or about\.$/m);
    assert.doesNotMatch(sections.get('bars'), /theme/);
    assert.match(sections.get('shared'), /^- `theme`: `auto`, `dark`\. Which colours\.$/m);
    assert.match(sections.get('shared'), /^- `--tip-mark`: Colour of the marks\. Default `#123`\.$/m);
    assert.match(sections.get('shared'), /^- `\.error` \(`Error`\): Why there is no figure\. Read only\.$/m);
    assert.match(sections.get('shared'), /^- The children: What readers see without script\.$/m);
  });

  it('tell once what several figures have, below their tags', () => {
    const tinted = {...bars, cssProperties: [...bars.cssProperties, {name: '--tip-tint', description: 'A tint.'}]};
    const declarations = ['tip-bars', 'tip-lines'].map((tagName) => ({...tinted, tagName}));
    const sections = sectionsOf({modules: [{declarations}]});
    assert.match(sections.get('shared'), /^\*\*.+ of `<tip-bars>`, `<tip-lines>`\*\*\n\n- `--tip-tint`: A tint\.$/m);
    assert.doesNotMatch(sections.get('bars'), /--tip-tint/);
  });

  it('make the rows of the table of figures, with a picture where there is one', () => {
    const [summary] = figuresOf(manifest).map((figure) => figure.summary.replace(/\.$/, ''));
    assert.equal(
      figureRows(manifest, ['bars'], () => true),
      `| [\`<tip-bars>\`](../../demo/pictures/bars.png) | ${summary} |\n`,
    );
    assert.equal(
      figureRows(manifest, ['bars'], () => false),
      `| \`<tip-bars>\` | ${summary} |\n`,
    );
  });

  it('make a page: what all figures have, then each figure by its tag', () => {
    const page = referenceOf(manifest);
    assert.match(page, /^# Reference\n[^]*## What all figures share\n[^]*## `<tip-bars>`\n[^]*\n$/);
    assert.equal(page.match(/^- `total`:/gm).length, 1);
    assert.doesNotMatch(page, /\n\n\n/);
  });
});

describe('the data for editors', () => {
  it('give JSX the properties that can be set, and events by their own types', () => {
    const [figure] = figuresOf(forJsx(manifest));
    assert.deepEqual(figure.events, []);
    const settable = 'countries data headingLevel needSource only order theme total variant view';
    assert.deepEqual(names(figure.members), settable.split(' '));
    assert.match(
      jsxEvents(manifest),
      /'ontip-error'\?: \(event: GlobalEventHandlersEventMap\['tip-error'\]\) => void;/,
    );
  });

  it('offer a part in style sheets once, however many figures have it', () => {
    const twice = {modules: [...manifest.modules, ...manifest.modules]};
    assert.deepEqual(
      figuresOf(forCss(twice)).flatMap(({cssParts}) => names(cssParts)),
      ['bar', 'title'],
    );
    assert.deepEqual(names(bars.cssParts), ['bar', 'title']);
  });
});
