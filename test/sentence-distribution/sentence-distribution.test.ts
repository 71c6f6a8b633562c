import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/sentence-distribution/define.js';
import type {SentenceDistributionElement} from '@tip-figures/sentence-distribution/sentence-distribution.js';
import {draw, place} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {echoUrl, htmlUrl} from '../support/faults-urls.js';
import {
  allText,
  errorLines,
  has,
  inside,
  isSeen,
  plain,
  tableOf,
  textIn,
  textsIn,
  type AnyFigure,
  listed,
} from '../support/reading.js';

const context = {country: 'XK', period: '2016', asOf: '2017-06-29', source: 'State Department'};
const section = {
  convicted: 24,
  minimum: 'P5Y',
  sentences: [
    {sentence: 'P5Y6M', count: 1},
    {from: 'fine just over 1000 EUR', to: 'P3Y6M', count: 23},
  ],
};
const record = {...context, 'tier-badge': {tier: '2'}, 'sentence-distribution': section};
const attributes =
  'country="XK" period="2016" as-of="2017-06-29" source="State Department" convicted="24" minimum="P5Y" ' +
  'sentences="P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23"';
const everyOne =
  'convicted="24" minimum="P5Y" sentences="fine: 6; P6M: 4; P1Y: 5; P2Y: 3; P2Y6M: 2; P3Y: 2; P3Y6M: 1; P5Y6M: 1"';

const tag = (given: string, inner = '') =>
  `<tip-sentence-distribution loading="eager" ${given}>${inner}</tip-sentence-distribution>`;

const shown = (figure: AnyFigure) => ({
  text: allText(figure),
  table: tableOf(figure),
  csv: figure.toCsv(),
  summary: figure.summary,
});

const count = (figure: AnyFigure, selector: string): number => figure.shadowRoot!.querySelectorAll(selector).length;
const boxOf = (figure: AnyFigure, selector: string): DOMRect => inside(figure, selector)!.getBoundingClientRect();
const labelsIn = (figure: AnyFigure): string[] => textsIn(figure, 'li .label').map(plain);

describe('<tip-sentence-distribution>', () => {
  for (const lang of ['en', 'sq']) {
    it(`shows the same from attributes, data, a JSON child and src in ${lang}`, async () => {
      const json = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
      const withData = async (data: unknown) => {
        const figure = await place(tag(`lang="${lang}"`));
        figure.data = data;
        await figure.settled;
        return figure;
      };
      const expected = shown(await draw(tag(`lang="${lang}" ${attributes}`)));

      expect(expected.table).to.have.length(7);
      for (const [way, figure] of [
        ['data', withData(record)],
        ['a section as data', withData({...context, ...section})],
        ['a JSON child', draw(tag(`lang="${lang}"`, json(record)))],
        ['src', draw(tag(`lang="${lang}" src="${echoUrl(record)}"`))],
      ] as const) {
        expect(shown(await figure), way).to.deep.equal(expected);
      }
    });
  }

  it('is one line where that says all: who reached the minimum is loud, and a box holds those below', async () => {
    const figure = await draw(tag(attributes));

    expect(textsIn(figure, '.minimum').map(plain)).to.deep.equal(['Legal minimum: 5 years']);
    expect(textIn(figure, '.loud').trim()).to.equal('1');
    expect(plain(textIn(figure, '.reached'))).to.equal('1 of 24 at or above');
    expect(textsIn(figure, '.box').map(plain)).to.deep.equal(['23 below']);
    expect(textsIn(figure, '.end').map(plain)).to.deep.equal([
      'fine, just over 1,000 euros',
      '3 years 6 months',
      '5 years 6 months',
    ]);
    expect([count(figure, '.stack i'), count(figure, 'li .label'), count(figure, '.line')]).to.deep.equal([1, 0, 1]);
    expect(allText(figure)).not.to.match(/publish|not stated|Box/);
  });

  it('is read as its description where it is one line, else as its rows', async () => {
    const figure = await draw(tag(`${attributes} alt="One of 24, the others less"`));
    expect(inside(figure, '[role=img]')!.getAttribute('aria-label')).to.equal('One of 24, the others less');
    const own = await draw(tag(attributes));
    expect(inside(own, '[role=img]')!.getAttribute('aria-label')).to.equal(listed(own));
    expect(has(await draw(tag(everyOne)), '[role=img]')).to.equal(false);
  });

  it('is a row for each statement, highest first, with equal sentences in a stack or as a number', async () => {
    const figure = await draw(tag(everyOne));
    const marks = [...figure.shadowRoot!.querySelectorAll('.at:is(.stack, .disc)')];

    expect(labelsIn(figure)).to.deep.equal([
      '1 person: 5 years 6 months',
      '1 person: 3 years 6 months',
      '2 people: 3 years',
      '2 people: 2 years 6 months',
      '3 people: 2 years',
      '5 people: 1 year',
      '4 people: 6 months',
      '6 people: fine',
    ]);
    expect(marks.map(({childElementCount, textContent}) => childElementCount || textContent)).to.deep.equal([
      ...[1, 1, 2, 2, 3, 5, 4],
      '6',
    ]);
    expect(marks.at(-1)!.getBoundingClientRect().right, 'fines before zero').to.be.below(boxOf(figure, '.base').left);
    expect(textsIn(figure, '.lane-name')).to.deep.equal(['fine']);
    expect(textsIn(figure, '.below').map(plain)).to.deep.equal(['23 below']);
  });

  it('has nothing loud without a minimum', async () => {
    const figure = await draw(tag('convicted="9" sentences="P1Y: 2; P2Y: 4; P4Y: 3"'));

    expect([count(figure, '.line'), count(figure, '.loud'), count(figure, '.minimum')]).to.deep.equal([0, 0, 0]);
    expect(textsIn(figure, '.convicted').map(plain)).to.deep.equal(['9 people convicted']);
  });

  for (const size of ['', 'size="compact"']) {
    it(`has no count on either side of a minimum that a box crosses, and nothing loud ${size}`, async () => {
      const figure = await draw(tag(`${size} convicted="20" minimum="P5Y" sentences="P3Y .. P9Y: 14"`));

      expect(textsIn(figure, '.box').map(plain)).to.deep.equal(['']);
      expect([count(figure, '.count'), count(figure, '.loud'), count(figure, '.below')]).to.deep.equal([0, 0, 0]);
      expect(labelsIn(figure)).to.deep.equal(['14 people: 3 to 9 years']);
      expect(allText(figure)).not.to.match(/below|above|6 people/);
    });
  }

  it('keeps a box empty without a count, and says that one is not known where the source does', async () => {
    const boxed = async (more: object) => {
      const json = JSON.stringify({convicted: 97, minimum: 'P2Y', sentences: [{from: 'P1Y', to: 'P21Y', ...more}]});
      return draw(tag('', `<script type="application/json">${json}</script>`));
    };
    const figure = await boxed({});

    expect([count(figure, '.box'), count(figure, '.count')]).to.deep.equal([1, 0]);
    expect(textsIn(figure, '.end').map(plain)).to.deep.equal(['1 year', '21 years']);
    expect(allText(figure)).not.to.match(/known|figure/);
    expect(textsIn(await boxed({count: 'unknown'}), '.count')).to.deep.equal(['not known']);
    expect(textsIn(await boxed({count: 'unreported'}), '.count')).to.deep.equal(['not reported by the government']);
  });

  it('says how many are below where a box has only some of them', async () => {
    const figure = await draw(tag('size="compact" minimum="P5Y" sentences="P2Y .. P4Y6M: 14; P6M: 2; P6Y: 1"'));

    expect(textsIn(figure, '.box').map(plain)).to.deep.equal(['14 below']);
    expect(textsIn(figure, '.below').map(plain)).to.deep.equal(['16 below']);
  });

  for (const size of ['full', 'compact']) {
    it(`names the ends of a range without a count, which are all that is known: ${size}`, async () => {
      const json = JSON.stringify({minimum: 'P3Y', sentences: [{from: '2 years', to: '5 years'}]});
      const figure = await draw(tag(`size="${size}"`, `<script type="application/json">${json}</script>`));

      expect(textsIn(figure, '.end').map(plain)).to.deep.equal(['2 years', '5 years']);
    });
  }

  it('has two minimums as two lines, the lower one’s label higher', async () => {
    const figure = await draw(tag('minimum="adult: 2 years; child: 7 years" sentences="P1Y .. P21Y: unknown"'));
    const [lower, higher] = [...figure.shadowRoot!.querySelectorAll('.minimum')].map((one) =>
      one.getBoundingClientRect(),
    );

    expect(textsIn(figure, '.minimum').map(plain)[0]).to.equal('Minimum, adult victims: 2 years');
    expect(lower!.bottom).to.be.at.most(higher!.top + 1);
    expect(lower!.left).to.be.below(higher!.left);
    expect(count(figure, '.line')).to.equal(2);
  });

  it('draws a bracket under the axis for what the law prescribes, as far as the lane of life', async () => {
    const figure = await draw(
      tag('prescribed="adult: 15 years .. life; forced-labour: up to 3 years" sentences="P20Y: 3"'),
    );
    const [bracket, lane] = [boxOf(figure, '.bracket.from.to'), boxOf(figure, '.lane')];

    expect(textsIn(figure, '.law p').map(plain)).to.deep.equal([
      'Prescribed by law, adult victims: 15 years to life imprisonment',
      'Prescribed by law, forced labour: up to 3 years',
    ]);
    expect(textsIn(figure, '.minimum').map(plain)).to.deep.equal(['Minimum, adult victims: 15 years']);
    expect(bracket.right).to.be.within(lane.left, lane.right);
  });

  it('has lanes for fines, suspended sentences, life and death, and a row for sentences that are not known', async () => {
    const figure = await draw(
      tag('sentences="fine: 1; suspended: 3; P2Y: 1; life: 2; death: 1; other: 1; unknown: 3"'),
    );

    expect(textsIn(figure, '.lane-name')).to.deep.equal(['fine', 'sus\u00adpended', 'life', 'death', 'other']);
    expect(plain(textIn(figure, '.tally li'))).to.equal('sentence not known 3 people');
  });

  it('tells apart what is exact, about, withheld and not known', async () => {
    const figure = await draw(tag('sentences="P1Y: about 9; P2Y: withheld; P3Y: unknown; P4Y: 2"'));

    expect(labelsIn(figure)).to.deep.equal([
      '2 people: 4 years',
      'number not known: 3 years',
      'withheld: 2 years',
      'about 9 people: 1 year',
    ]);
    expect([count(figure, '.unsure'), count(figure, '.label .none.withheld')]).to.deep.equal([3, 1]);
  });

  for (const [name, given, loud, words] of [
    ['nobody was convicted', 'convicted="0" minimum="P5Y"', ['0'], ['5 years']],
    [
      'no sentence is written',
      'convicted="6" prescribed="adult: 6 years .. 12 years; child: 10 years"',
      ['6'],
      ['adult victims 6 to 12 years', 'child victims 10 years'],
    ],
    ['only the law is written of', 'prescribed="P6M .. P10Y"', [], ['6 months to 10 years']],
  ] as const) {
    it(`is text where ${name}`, async () => {
      const figure = await draw(tag(given));

      expect(textsIn(figure, '.loud').map((one) => one.trim())).to.deep.equal(loud);
      expect(textsIn(figure, '[part=figure] li').map(plain)).to.deep.equal(words);
      expect([has(figure, '.strip'), has(figure, '.caveat')]).to.deep.equal([false, false]);
      await expect(figure).to.be.accessible();
    });
  }

  it('keeps the name of a lane where it is small, and drops the other ends and the law', async () => {
    const figure = await draw(tag(`${attributes} size="compact" prescribed="5 years .. 12 years"`));

    expect(plain(allText(figure))).to.match(/Legal minimum: 5 years.*1 of 24 at or above.*23 below.*fine/);
    expect([count(figure, '.end'), count(figure, '.bracket')]).to.deep.equal([0, 0]);
    await expect(figure).to.be.accessible();
  });

  it('highlights one statement and ties a note to another, however their sentences are written', async () => {
    const figure = await draw(
      tag(`${everyOne} highlight="P1Y"`.replace('fine: 6', 'fine 900 EUR: 6') + ' annotation="fine 900 EUR: all paid"'),
    );

    expect(textsIn(figure, '.lit .label').map(plain)).to.deep.equal(['5 people: 1 year']);
    expect(textsIn(figure, '[part=note]').map(plain)).to.deep.equal(['all paid']);
  });

  it('stands in a line of text', async () => {
    const figure = await draw(tag(`${attributes} size="inline"`));

    expect(textIn(figure, '.chip')).to.equal('1 of 24 at or above legal minimum, 2016');
    expect([count(figure, '.mini'), count(figure, '.mini.ref'), count(figure, '.mini.dot')]).to.deep.equal([3, 1, 1]);
    expect(count(await draw(tag('size="inline" minimum="P5Y" sentences="P1Y .. P8Y: 3"')), '.mini.dot')).to.equal(0);
    expect(count(await draw(tag('size="inline" convicted="0"')), '.mini')).to.equal(0);
  });

  it('speaks another language when the page does', async () => {
    const figure = await draw(tag(attributes));
    figure.setAttribute('lang', 'sq');
    await figure.updateComplete;
    await figure.settled;

    expect(plain(textIn(figure, '.minimum'))).to.equal('Minimumi ligjor: 5 vjet');
    expect(plain(textIn(figure, '.reached'))).to.equal('1 nga 24 jo nën të');
  });

  it('draws no number of bad data, shows the fallback, and draws once the data are good', async () => {
    let figure!: AnyFigure;
    const lines = await errorLines(async () => {
      figure = await draw(tag('convicted="24" sentences="P5Y6M: one"', '<a href="https://example.org/">One of 24</a>'));
    });

    expect(lines).to.deep.equal([
      '<tip-sentence-distribution> sentences.P5Y6M: expected a quantity such as 9, "about 9" or "under 5", got "one"',
    ]);
    expect(figure.error?.path).to.equal('sentences.P5Y6M');
    expect(isSeen(inside(figure, '.strip'))).to.equal(false);
    expect(isSeen(figure.querySelector('a'))).to.equal(true);
    expect(allText(figure)).to.not.match(/\d/);

    figure.setAttribute('sentences', 'P5Y6M: 1');
    await figure.settled;
    expect(isSeen(inside(figure, '.strip'))).to.equal(true);
  });

  it('says why where the document is a web page', async () => {
    const figure = await place(tag(`src="${htmlUrl()}"`, 'Fallback'));
    await errorLines(() => figure.settled);

    expect(figure.error?.code).to.equal('json');
    expect(isSeen(inside(figure, '.state button'))).to.equal(true);
  });

  for (const [name, given] of [
    ['with a box', attributes],
    ['with every sentence known', everyOne],
    ['in Albanian', `lang="sq" ${attributes}`],
    ['in the dark', `theme="dark" ${attributes}`],
  ] as const) {
    it(`has nothing for axe to find ${name}`, async () => {
      const figure = await draw(tag(given));
      await expect(figure).to.be.accessible();
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`keeps the number of a disc in forced colours (${scheme})`, async function () {
      if (!(await emulate({features: {'forced-colors': 'active', 'prefers-color-scheme': scheme}}))) this.skip();
      const figure = await draw(tag('sentences="P12Y: 8"'));
      const {forcedColorAdjust, color, backgroundColor} = getComputedStyle(inside(figure, '.disc')!);
      await emulate({});

      // Else the browser lays a plate in the colour of the number behind it.
      expect(forcedColorAdjust).to.equal('none');
      expect(color).to.not.equal(backgroundColor);
    });
  }

  it('is not defined twice', async () => {
    const first = customElements.get('tip-sentence-distribution');
    await import('@tip-figures/sentence-distribution/define.js');

    expect(customElements.get('tip-sentence-distribution')).to.equal(first);
    expect(
      await fixture<SentenceDistributionElement>(html`<tip-sentence-distribution></tip-sentence-distribution>`),
    ).to.be.instanceOf(first!);
  });
});
