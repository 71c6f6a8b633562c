import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, nothing, svg} from 'lit';
import {figureNames, figureSamples} from '../../scripts/figures.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {root} from '../../scripts/install.mjs';

const samples = figureSamples(root);
const ROOM = '@tip-figures/server';

let server;
before(async () => {
  server = await loadSource({
    [`${ROOM}/print/print-template.js`]: ['printTemplate'],
    [`${ROOM}/forms/live.js`]: ['live'],
    [`${ROOM}/read/worded-figure.js`]: ['wordFigure'],
  });
});

const print = (template, options = {}) => server.printTemplate(template, {classFor: () => '', ...options});

/** As Lit itself prints it, without the marks that its own script would look for. */
async function printedByLit(template) {
  const text = await collectResult(render(template));
  return text.replace(/<!--.*?-->|<\?>/gs, '');
}

/** Styles stand elsewhere, and white space in tags is of no meaning. */
const compared = (text) =>
  text
    .replace(/<[a-z][^>]*>/g, tidied)
    .replace(/ style="[^"]*"| class=""/g, '')
    .replaceAll('&#39;', "'");

const tidied = (tag) =>
  tag
    .replace(/\s+/g, ' ')
    .replace(/ ?\/?>$/, '>')
    .replace(/="([^"]*)"/g, (_, value) => `="${value.trim()}"`);

describe('a template that is printed', () => {
  for (const [what, template, expected] of [
    ['texts', () => html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; "c"</p>'],
    [
      'attributes',
      () => html`<p title=${'"a" & <b>'} lang="x-${1}">${2}</p>`,
      '<p title="&quot;a&quot; &amp; &lt;b&gt;" lang="x-1">2</p>',
    ],
    ['nothing', () => html`<p title=${nothing} class="a ${nothing}">${nothing}${undefined}${null}</p>`, '<p></p>'],
    ['what is not there', () => html`<p title=${undefined} lang=${null}></p>`, '<p title="" lang=""></p>'],
    [
      'booleans',
      () => html`<p ?hidden=${true} ?inert=${false} aria-busy=${false}>${0}</p>`,
      '<p hidden aria-busy="false">0</p>',
    ],
    [
      'listeners',
      () => html`<button type="button" @click=${() => 1} class="a">b</button>`,
      '<button type="button" class="a">b</button>',
    ],
    ['lists', () => html`<b>${['a', 'b'].map((one) => html`<i>${one}</i>`)}${[]}</b>`, '<b><i>a</i><i>b</i></b>'],
    [
      'shapes',
      () => html`<svg>${[1, 2].map((x) => svg`<circle cx=${x} r="1" />`)}</svg>`,
      '<svg><circle cx="1" r="1"/><circle cx="2" r="1"/></svg>',
    ],
  ]) {
    it(`has its ${what} as they have to be written`, () => assert.equal(print(template()), expected));
  }

  it('has a class for a style, beside its own', () => {
    const styles = [];
    const classFor = (style) => `s${styles.push(style)}`;
    const template = html`<i class="a ${'b'}" .style=${'--w: 40'}></i><i .style=${'--w: 50'}></i>`;

    assert.equal(print(template, {classFor}), '<i class="a b s1"></i><i class="s2"></i>');
    assert.deepEqual(styles, ['--w: 40', '--w: 50']);
  });

  it('is refused where HTML cannot say what it sets', () => {
    assert.throws(() => print(html`<input .value=${'a'} />`), /property \.value/);
  });

  for (const name of figureNames(root)) {
    it(`is what Lit prints of ${name}, in all sizes and both languages`, async () => {
      for (const size of ['full', 'compact', 'inline']) {
        for (const lang of ['en', 'sq']) {
          const {worded} = await server.wordFigure({
            figure: name,
            record: samples[name],
            attributes: {size, lang},
          });
          const template = server.live(worded);
          assert.equal(compared(print(template)), compared(await printedByLit(template)));
        }
      }
    });
  }
});
