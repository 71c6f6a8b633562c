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
const rowsIn = (figure: AnyFigure): string[] => textsIn(figure, '.years li .words').map(plain);
const lawsIn = (figure: AnyFigure): string[] => textsIn(figure, 'li.law').map(plain);

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

  it('is one line of one range and one sentence: who reached the minimum is loud, and a box holds those below', async () => {
    const figure = await draw(tag(attributes));

    expect(textsIn(figure, '.law-name').map(plain)).to.deep.equal(['Legal minimum: 5 years']);
    expect(plain(textIn(figure, '.reached'))).to.equal('1 of 24 at or above');
    expect(textsIn(figure, '.box').map(plain)).to.deep.equal(['23 below']);
    expect(plain(textIn(figure, '.ends'))).to.equal('fine, just over 1,000 euros, to 3 years 6 months');
    expect(plain(textIn(figure, '.where'))).to.equal('5 years 6 months');
    expect([count(figure, '.where i'), count(figure, '.years li'), count(figure, '.loud')]).to.deep.equal([1, 0, 1]);
    expect(allText(figure)).not.to.match(/publish|not stated|Box/);
  });

  it('is read as its description where it is one line, else as its rows', async () => {
    const figure = await draw(tag(`${attributes} alt="One of 24, the others less"`));
    expect(inside(figure, '[role=img]')!.getAttribute('aria-label')).to.equal('One of 24, the others less');
    const own = await draw(tag(attributes));
    expect(inside(own, '[role=img]')!.getAttribute('aria-label')).to.equal(listed(own));
    expect(has(await draw(tag(everyOne)), '[role=img]')).to.equal(false);
  });

  it('numbers its axis from 0 to the last year, which has its unit', async () => {
    expect(textsIn(await draw(tag(attributes)), '.axis b').map(plain)).to.deep.equal([
      ...['0', '1', '2', '3', '4', '5', '6'],
      '7 years',
    ]);
    const compact = await draw(tag(`${attributes} size="compact"`));
    expect(textsIn(compact, '.axis b').map(plain)).to.deep.equal(['0', '5', '7 years']);
    expect(count(compact, '.step')).to.equal(7);
    const odd = await draw(tag('size="compact" prescribed="3 years .. 15 years" sentences="P1Y .. P6Y: 3"'));
    expect(textsIn(odd, '.axis b').map(plain)).to.deep.equal(['0', '3', '16 years']);
  });

  it('has a dot a person in one row for all exact terms, and below it who has no prison to serve', async () => {
    const figure = await draw(tag(everyOne));
    const stacks = [...figure.shadowRoot!.querySelectorAll('.stack')];

    expect(rowsIn(figure)).to.deep.equal(['with a prison term 18']);
    expect(stacks.map(({childElementCount}) => childElementCount)).to.deep.equal([4, 5, 3, 2, 2, 1, 1]);
    expect(plain(textIn(figure, '.reached'))).to.equal('1 of 24 at or above');
    expect([textIn(figure, '.free'), plain(textIn(figure, '.counts'))]).to.deep.equal([
      'No prison to serve',
      'fined 6',
    ]);
    expect(textsIn(figure, '.lane')).to.deep.equal([]);
  });

  it('stands a dot where its term is on the axis, one above another where they would cover each other', async () => {
    const figure = await draw(tag('minimum="P5Y" sentences="P5Y: 3; 61 months: 2; P10Y: 1"'));
    const [five, more, ten] = [...figure.shadowRoot!.querySelectorAll('.stack')].map((one) =>
      one.getBoundingClientRect(),
    );
    const axis = boxOf(figure, '.base');

    for (const width of [280, 320, 680]) {
      figure.style.width = `${width}px`;
      await new Promise(requestAnimationFrame);
      const stacks = [...figure.shadowRoot!.querySelectorAll('.stack')].map((one) => one.getBoundingClientRect());
      const {left, width: length} = boxOf(figure, '.base');
      for (const [index, months] of [60, 61, 120].entries()) {
        const {left: from, right} = stacks[index]!;
        expect((from + right) / 2, `${months} at ${width}`).to.be.closeTo(left + (length * months) / 180, 1);
      }
    }
    expect(more!.bottom).to.be.below(five!.top);
    expect(ten!.bottom).to.be.closeTo(five!.bottom, 1);
    expect(axis.width).to.be.above(100);
  });

  it('has more than 36 people at one place as a pin with their number', async () => {
    const figure = await draw(tag('sentences="P1Y: 36; P9Y: 37"'));

    expect([count(figure, '.stack i'), textIn(figure, '.pin')]).to.deep.equal([36, '37']);
  });

  it('has nothing loud where people with a term are most, without a minimum', async () => {
    const figure = await draw(tag('convicted="9" sentences="P1Y: 2; P2Y: 4; P4Y: 3"'));

    expect([count(figure, '.banded'), count(figure, '.loud'), count(figure, '.law-name')]).to.deep.equal([0, 0, 0]);
    expect(rowsIn(figure)).to.deep.equal(['with a prison term 9']);
  });

  it('has the largest penalty of one kind loud where nothing is said of a minimum', async () => {
    const free = await draw(
      tag('convicted="37" prescribed="up to 3 years" sentences="P1Y .. P4Y6M: 9; suspended: 22; fine: 6"'),
    );
    expect(textsIn(free, '.loudest').map(plain)).to.deep.equal(['22 of 37 suspended']);
    expect(count(free, '.loud')).to.equal(1);

    const life = await draw(tag('prescribed="15 years .. life" sentences="life: 20; 3 years ..: unknown"'));
    expect(rowsIn(life)).to.deep.equal(['20 life imprisonment', 'from 3 years, number not known']);
    expect(textsIn(life, '.law-name').map(plain)).to.deep.equal(['Law: 15 years to life imprisonment']);
    expect(count(life, '.laned i')).to.equal(20);
  });

  for (const size of ['', 'size="compact"']) {
    it(`has no count on either side of a minimum that a box crosses, and nothing loud ${size}`, async () => {
      const figure = await draw(tag(`${size} convicted="20" minimum="P5Y" sentences="P3Y .. P9Y: 14"`));

      expect([count(figure, '.box'), count(figure, '.loud')]).to.deep.equal([1, 0]);
      expect(rowsIn(figure)).to.deep.equal(['3 to 9 years 14']);
      expect(textsIn(figure, '.convicted').map(plain)).to.deep.equal(['20 people convicted']);
      expect(allText(figure)).not.to.match(/below|above|6 people/);
    });
  }

  it('leaves the heavier end of a range open that is not known, never below a minimum', async () => {
    const figure = await draw(tag('minimum="P15Y" sentences="3 years ..: 36; P20Y: 1; under 2 years: 3"'));
    const boxes = [...figure.shadowRoot!.querySelectorAll('.box')];
    const [open, under] = boxes.map(({className}) => className);

    expect([open, under]).to.deep.equal(['box from open', 'box']);
    expect(boxes[0]!.getBoundingClientRect().right).to.be.closeTo(boxOf(figure, '.base').right, 1);
    expect(boxes[1]!.getBoundingClientRect().left).to.be.closeTo(boxOf(figure, '.base').left, 1);
    expect(textIn(figure, '[part=figure]')).not.to.include('below');
  });

  it('has no fill in a box without a count, and says that one is not known where the source does', async () => {
    const boxed = async (more: object) => {
      const json = JSON.stringify({convicted: 97, minimum: 'P2Y', sentences: [{from: 'P1Y', to: 'P21Y', ...more}]});
      return draw(tag('', `<script type="application/json">${json}</script>`));
    };
    const figure = await boxed({});

    expect([rowsIn(figure), count(figure, '.box.empty')]).to.deep.equal([['1 to 21 years'], 1]);
    expect(textIn(figure, '[part=figure]')).not.to.match(/known|figure|97/);
    expect(rowsIn(await boxed({count: 'unknown'}))).to.deep.equal(['1 to 21 years, number not known']);
    expect(rowsIn(await boxed({count: 'unreported'}))).to.deep.equal([
      '1 to 21 years, number not reported by the government',
    ]);
    expect(count(await boxed({count: 3}), '.box.empty')).to.equal(0);
  });

  it('has several laws as rows on the axis, whose minimums go on as lines through the rows below', async () => {
    const figure = await draw(tag('minimum="adult: 2 years; child: 7 years" sentences="P1Y .. P21Y: unknown"'));
    const [tint, dotted] = [boxOf(figure, '.tint'), boxOf(figure, '.dotted')];

    expect(lawsIn(figure)).to.deep.equal(['adult victims from 2 years', 'child victims from 7 years']);
    expect([count(figure, '.banded'), count(figure, '.dotted')]).to.deep.equal([0, 2]);
    expect(dotted.left).to.be.closeTo(tint.left, 1);
    expect(tint.right).to.be.closeTo(boxOf(figure, '.plot').right, 7);
    const compact = await draw(tag('size="compact" minimum="adult: 2 years; child: 7 years" sentences="P3Y: 1"'));
    expect([lawsIn(compact), count(compact, '.dotted')]).to.deep.equal([[], 0]);
  });

  it('draws a law alone on the same axis, its words beside its bar where they have room', async () => {
    const figure = await draw(
      tag('convicted="6" prescribed="adult: 6 years .. 12 years; forced-labour: up to 3 years"'),
    );
    const [long, short] = [...figure.shadowRoot!.querySelectorAll('.bar')].map((one) => one.getBoundingClientRect());
    const axis = boxOf(figure, '.base');

    expect(lawsIn(figure)).to.deep.equal(['adult victims 6 to 12 years', 'forced labour up to 3 years']);
    expect(long!.left - axis.left).to.be.closeTo((axis.width * 6) / 14, 1);
    expect(short!.left).to.be.closeTo(axis.left, 1);
    expect([has(figure, '.before'), has(figure, '.after'), has(figure, '.loud')]).to.deep.equal([true, true, false]);
    await expect(figure).to.be.accessible();
  });

  it('goes with its band from the minimum to the end, or to the heaviest sentence of the law', async () => {
    const bandIn = async (law: string) => {
      const figure = await draw(tag(`${law} sentences="P1Y .. P9Y: 14"`));
      const plot = inside(figure, '.plot')!;
      const {width, borderInlineStartWidth, borderInlineEndWidth} = getComputedStyle(plot, '::after');
      return [
        Math.round((100 * parseFloat(width)) / boxOf(figure, '.base').width),
        parseFloat(borderInlineStartWidth),
        parseFloat(borderInlineEndWidth),
      ];
    };

    expect(await bandIn('minimum="P5Y"')).to.deep.equal([50, 2, 0]);
    expect(await bandIn('prescribed="P5Y .. P8Y"')).to.deep.equal([30, 2, 1]);
    expect(await bandIn('prescribed="up to 5 years"')).to.deep.equal([50, 0, 1]);
  });

  it('tells apart what is exact, about, withheld and not known', async () => {
    const figure = await draw(tag('sentences="P1Y: about 9; P2Y: withheld; P3Y: unknown; P4Y: 2; unknown: 3"'));

    expect(rowsIn(figure)).to.deep.equal([
      '4 years 2',
      '3 years, number not known',
      '2 years withheld',
      '1 year about 9',
    ]);
    expect([count(figure, '.unsure'), count(figure, '.words .none.withheld')]).to.deep.equal([3, 1]);
    expect([has(figure, '.free'), plain(textIn(figure, '.counts'))]).to.deep.equal([false, 'sentence not known 3']);
  });

  it('is a term at its full length where some is suspended, and hollow dots where it can be a fine', async () => {
    const figure = await draw(tag('sentences="2 years, 6 months suspended: 4; P1Y: 1; 2 years or fine: 2"'));
    const [whole, served] = [boxOf(figure, '.term'), boxOf(figure, '.term i')];

    expect(served.width / whole.width).to.be.closeTo(0.75, 0.03);
    expect([count(figure, '.hollow i'), count(figure, '.stack i')]).to.deep.equal([2, 3]);
  });

  it('says that nobody was convicted, above the law', async () => {
    const figure = await draw(tag('convicted="0" minimum="P5Y"'));

    expect(plain(textIn(figure, '.lead'))).to.equal('0 people convicted');
    expect(lawsIn(figure)).to.deep.equal(['Prescribed by law from 5 years']);
    expect([has(figure, '.stack'), has(figure, '.caveat')]).to.deep.equal([false, false]);
    await expect(figure).to.be.accessible();
  });

  it('keeps its marks and the law where it is small, and drops the words at them', async () => {
    const figure = await draw(tag(`${attributes} size="compact"`));

    expect(plain(allText(figure))).to.match(/Legal minimum: 5 years.*23 below.*1 of 24 at or above/);
    expect([has(figure, '.ends'), has(figure, '.where span'), has(figure, '.where i')]).to.deep.equal([
      false,
      false,
      true,
    ]);
    await expect(figure).to.be.accessible();
    const many = await draw(tag('size="compact" convicted="9" sentences="P1Y .. P2Y: 1; suspended: 6; fine: 2"'));
    expect(plain(textIn(many, '.counts'))).to.equal('6 of 9 suspended');
  });

  it('highlights one statement and ties a note to another, however their sentences are written', async () => {
    const figure = await draw(
      tag(`${everyOne} highlight="P1Y"`.replace('fine: 6', 'fine 900 EUR: 6') + ' annotation="fine 900 EUR: all paid"'),
    );

    expect([...figure.shadowRoot!.querySelectorAll('.stack.lit')].map((one) => one.childElementCount)).to.deep.equal([
      5,
    ]);
    expect(textsIn(figure, '[part=note]').map(plain)).to.deep.equal(['all paid']);
    const single = await draw(tag(`${attributes} highlight="P5Y6M" annotation="P5Y6M: one man"`));
    expect(plain(textIn(single, '.over.lit'))).to.equal('1 of 24 at or above 5 years 6 months one man');
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

    expect(plain(textIn(figure, '.law-name'))).to.equal('Minimumi ligjor: 5 vjet');
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
    expect(isSeen(inside(figure, '.years'))).to.equal(false);
    expect(isSeen(figure.querySelector('a'))).to.equal(true);
    expect(allText(figure)).to.not.match(/\d/);

    figure.setAttribute('sentences', 'P5Y6M: 1');
    await figure.settled;
    expect(isSeen(inside(figure, '.years'))).to.equal(true);
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
    ['with several laws', 'minimum="adult: 2 years; child: 7 years" sentences="P1Y .. P21Y: unknown; suspended: 3"'],
    ['in Albanian', `lang="sq" ${attributes}`],
    ['in the dark', `theme="dark" ${attributes}`],
  ] as const) {
    it(`has nothing for axe to find ${name}`, async () => {
      const figure = await draw(tag(given));
      await expect(figure).to.be.accessible();
    });
  }

  it('keeps dots and bars in forced colours', async function () {
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();
    const figure = await draw(tag('prescribed="adult: 2 years .. 9 years; child: 5 years" sentences="P12Y: 8"'));
    const [dot, bar] = ['.stack i', '.bar'].map((one) => getComputedStyle(inside(figure, one)!));
    await emulate({});

    expect([dot!.forcedColorAdjust, bar!.forcedColorAdjust]).to.deep.equal(['none', 'none']);
  });

  it('is not defined twice', async () => {
    const first = customElements.get('tip-sentence-distribution');
    await import('@tip-figures/sentence-distribution/define.js');

    expect(customElements.get('tip-sentence-distribution')).to.equal(first);
    expect(
      await fixture<SentenceDistributionElement>(html`<tip-sentence-distribution></tip-sentence-distribution>`),
    ).to.be.instanceOf(first!);
  });
});
