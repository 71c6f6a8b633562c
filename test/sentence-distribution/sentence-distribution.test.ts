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
  marks: textsIn(figure, '.label'),
});

const count = (figure: AnyFigure, selector: string): number => figure.shadowRoot!.querySelectorAll(selector).length;
const ringsIn = (figure: AnyFigure): number =>
  [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.box i.rest')].reduce(
    (sum, run) => sum + Number(run.style.getPropertyValue('--n')),
    0,
  );

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

      expect(expected.table).to.have.length(5);
      expect(expected.marks).to.have.length(2);
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

  it('draws one solid dot at its sentence, and 23 rings in the box', async () => {
    const figure = await draw(tag(attributes));

    expect(count(figure, '.stack i')).to.equal(1);
    expect(ringsIn(figure)).to.equal(23);
    expect(has(figure, 'canvas')).to.equal(false);
  });

  it('is a row for each statement, highest first, with equal sentences in a stack or as a number', async () => {
    const figure = await draw(tag(everyOne));
    const {left} = inside(figure, '.base')!.getBoundingClientRect();
    const marks = [...figure.shadowRoot!.querySelectorAll('.at:is(.stack, .disc)')];

    expect(textsIn(figure, '.label').map(plain)).to.deep.equal([
      '1 person 5 years 6 months',
      '1 person 3 years 6 months',
      '2 people 3 years',
      '2 people 2 years 6 months',
      '3 people 2 years',
      '5 people 1 year',
      '4 people 6 months',
      '6 people fine',
    ]);
    expect(marks.map(({childElementCount, textContent}) => childElementCount || textContent)).to.deep.equal([
      1,
      1,
      2,
      2,
      3,
      5,
      4,
      '6',
    ]);
    expect(marks.at(-1)!.getBoundingClientRect().right, 'fines before zero').to.be.below(left);
    expect(textsIn(figure, '.lane-name')).to.deep.equal(['Fine']);
    expect(textsIn(figure, '.tick').map(plain)).to.deep.equal(['0', '1', '2', '3', '4', '5', '6', '7 years']);
    expect(textsIn(figure, '.key > span')).to.have.length(1);
  });

  it('says what a box is: the ends of several sentences, or those between which one is', async () => {
    const keyOf = async (sentences: string, lang = 'en') =>
      textsIn(await draw(tag(`lang="${lang}" sentences="${sentences}"`)), '.key > span')[0];

    expect(await keyOf('P3Y .. P5Y: 2')).to.equal('Box: lowest to highest sentence');
    expect(await keyOf('P3Y .. P5Y: 1')).to.equal('Box: the sentence lies within it');
    expect(await keyOf('P3Y .. P5Y: 1', 'sq')).to.equal('Kutia: dënimi është brenda saj');
  });

  it('draws the minimum as a line with the people on both sides, and none where the source names none', async () => {
    const figure = await draw(tag(attributes));
    expect(textsIn(figure, '.minimum').map(plain)).to.deep.equal(['Legal minimum: 5 years']);
    expect(textsIn(figure, '.sides p').map(plain)).to.deep.equal(['23 below', '1 at or above']);
    expect(count(figure, 'li .line')).to.equal(2);

    const without = await draw(tag(everyOne.replace('minimum="P5Y"', '')));
    expect(count(without, '.line')).to.equal(0);
    expect(has(without, '.minimum')).to.equal(false);
  });

  it('prints each side of the minimum as a number above its word', async () => {
    const figure = await draw(tag(attributes));
    const [number, word] = ['.sides b', '.sides p'].map((selector) => inside(figure, selector)!);

    expect(number!.getBoundingClientRect().height).to.be.below(word!.getBoundingClientRect().height - 12);
    expect(parseFloat(getComputedStyle(number!).fontSize)).to.be.at.least(19);
  });

  it('keeps its sentence for screen readers, since title and rows say all of it', async () => {
    for (const given of [attributes, everyOne, 'sentences="P2Y: 3; P4Y: 1"']) {
      const figure = await draw(tag(given));

      expect(inside(figure, '[part=summary]')!.className, given).to.equal('vh');
      expect(textIn(figure, '[part=summary]')).to.equal(plain(figure.summary));
    }
  });

  it('draws a bracket under the axis for what the law prescribes', async () => {
    const figure = await draw(
      tag('prescribed="adult: 6 years .. 12 years; forced-labour: up to 3 years" sentences="P7Y: 3"'),
    );

    expect(textsIn(figure, '.law p').map(plain)).to.deep.equal([
      'The law, adult victims: 6 to 12 years',
      'The law, forced labour: up to 3 years',
    ]);
    expect(count(figure, '.bracket.from.to')).to.equal(1);
    expect(count(figure, '.bracket.to:not(.from)')).to.equal(1);
    expect(textsIn(figure, '.minimum').map(plain)).to.deep.equal(['Minimum, adult victims: 6 years']);
  });

  it('draws a bracket as far as the lane of life, where the law goes so far', async () => {
    const figure = await draw(tag('prescribed="15 years .. life" sentences="P20Y: 3"'));
    const [bracket, lane] = ['.bracket.from.to', '.lane'].map((one) => inside(figure, one)!.getBoundingClientRect());

    expect(textsIn(figure, '.lane-name')).to.deep.equal(['Life']);
    expect(bracket!.right).to.be.within(lane!.left, lane!.right);
    expect(bracket!.width).to.be.above(40);
  });

  it('keeps its notes apart where one has no full stop', async () => {
    const law = 'prescribed="adult: 6 years .. 12 years; child: at least 9 years"';

    expect(plain(textIn(await draw(tag(`convicted="0" ${law}`)), '.notes'))).to.equal(
      'The law, adult victims: 6 to 12 years. The law, child victims: at least 9 years.',
    );
  });

  it('draws an empty box for a range whose count is not written, and says nothing of a number', async () => {
    const json = JSON.stringify({convicted: 97, minimum: 'P2Y', sentences: [{from: 'P1Y', to: 'P21Y'}]});
    const figure = await draw(tag('', `<script type="application/json">${json}</script>`));

    expect(textsIn(figure, '.label').map(plain)).to.deep.equal(['From 1 to 21 years']);
    expect(textsIn(figure, '.label b').map(plain)).to.deep.equal(['From 1 to 21 years']);
    expect(textsIn(figure, '.box')).to.deep.equal(['']);
    expect(textsIn(figure, '.sides').map(plain)).to.deep.equal(['below and above: not published']);
    expect(allText(figure)).to.not.contain('no figure');
  });

  it('says that a dot is one person where one is, and not of a mark that is a share or not exact', async () => {
    expect(allText(await draw(tag('convicted="9" sentences="P5Y: 9"')))).to.contain('one person');
    for (const one of ['suspended: 65%', 'P5Y: about 9']) {
      expect(allText(await draw(tag(`convicted="200" sentences="${one}"`)))).not.to.contain('one person');
    }
  });

  it('gives people whose sentence is not stated dashed rings and no place', async () => {
    const figure = await draw(tag('convicted="20" sentences="P10Y: 2; P3Y .. P9Y: 14"'));

    expect(textsIn(figure, '.others .label').map(plain)).to.deep.equal(['4 people sentence not stated']);
    expect(count(figure, '.others i.range')).to.equal(4);
    expect(has(await draw(tag('convicted="20" sentences="P10Y: about 2"')), '.others')).to.equal(false);
  });

  it('says of each penalty what it is', async () => {
    const figure = await draw(
      tag('sentences="life: 2; death: 1; suspended: 3; suspended P1Y .. suspended P2Y: 4; other: 1; unknown: 3"'),
    );

    expect(textsIn(figure, '.lane-name')).to.deep.equal(['Sus\u00adpended', 'Life', 'Death', 'Other']);
    expect(textsIn(figure, '.label').map(plain)).to.deep.equal([
      '1 person death sentence',
      '2 people life imprisonment',
      '4 people from 1 to 2 years, suspended',
      '3 people suspended sentence',
      '1 person other penalty',
      '3 people sentence not published',
    ]);
  });

  it('leaves out nobody', async () => {
    const figure = await draw(tag('sentences="P1Y: 0; P2Y: 3"'));

    expect(textsIn(figure, '.label').map(plain)).to.deep.equal(['3 people 2 years']);
    expect(tableOf(figure)).to.have.length(3);
  });

  it('is a figure where nobody was convicted', async () => {
    const figure = await draw(tag('country="XK" period="2016" convicted="0" minimum="P5Y"'));

    expect(figure.state).to.equal('fresh');
    expect(textIn(figure, '.title')).to.equal('Nobody was convicted of trafficking in Kosovo in 2016');
    expect(isSeen(inside(figure, '.summary'))).to.equal(true);
    expect(tableOf(figure)[1]).to.deep.equal(['All people convicted', '0']);
    expect(has(figure, '.strip')).to.equal(false);
  });

  it('is text where no sentence is written', async () => {
    const figure = await draw(tag('convicted="6" prescribed="adult: 6 years .. 12 years; child: 10 years"'));

    expect(textIn(figure, '.title')).to.equal('Six people were convicted of trafficking');
    expect(textsIn(figure, '[part=figure] li').map(plain)).to.deep.equal([
      'The law, adult victims: 6 to 12 years',
      'The law, child victims: 10 years',
    ]);
    expect(has(figure, '.strip')).to.equal(false);
    await expect(figure).to.be.accessible();
  });

  it('is one line of marks where it is compact, with the minimum and both sides', async () => {
    const figure = await draw(tag(`${attributes} size="compact" prescribed="5 years .. 12 years"`));

    expect(count(figure, '.strip ul .plot')).to.equal(1);
    expect(textsIn(figure, '.label')).to.deep.equal([]);
    expect([count(figure, '.box'), count(figure, '.stack i'), count(figure, '.bracket')]).to.deep.equal([1, 1, 0]);
    expect(ringsIn(figure)).to.equal(23);
    expect(textsIn(figure, '.sides p').map(plain)).to.deep.equal(['23 below', '1 at or above']);
    expect(textIn(figure, '.minimum')).to.equal('Legal minimum: 5 years');
    expect(count(figure, '.key')).to.equal(0);
    await expect(figure).to.be.accessible();
  });

  it('lays no box over another where it is compact', async () => {
    const figure = await draw(tag('size="compact" sentences="P1Y .. P4Y: 3; P2Y .. P6Y: 4; P8Y: 1"'));

    expect(textsIn(figure, '.label').map(plain)).to.deep.equal([
      '1 person 8 years',
      '4 people from 2 to 6 years',
      '3 people from 1 to 4 years',
    ]);
  });

  it('stands in a line of text', async () => {
    const figure = await draw(tag(`${attributes} size="inline"`));

    expect(textIn(figure, '.chip')).to.equal('1 of 24 at or above the minimum');
    expect([count(figure, '.mini'), count(figure, '.mini.ref'), count(figure, '.mini.dot')]).to.deep.equal([3, 1, 1]);
    expect(count(await draw(tag('size="inline" minimum="P5Y" sentences="P1Y: 3"')), '.mini.dot')).to.equal(0);
    expect(count(await draw(tag('size="inline" minimum="P5Y" sentences="P1Y .. P8Y: 3"')), '.mini.dot')).to.equal(0);
    expect(count(await draw(tag('size="inline" sentences="P1Y .. P4Y: 3"')), '.mini.ref')).to.equal(0);
    expect(count(await draw(tag('size="inline" convicted="0"')), '.mini')).to.equal(0);
  });

  it('draws no axis where nobody is left to draw', async () => {
    const figure = await draw(tag('convicted="3" sentences="P1Y: 2; P2Y: 1"'));
    figure.setAttribute('sentences', 'P1Y: 0');
    await figure.settled;

    expect(textIn(figure, '.summary')).to.equal('For three people convicted, no sentence is published.');
    expect(has(figure, '.strip')).to.equal(false);
  });

  it('speaks another language when the page does', async () => {
    const figure = await draw(tag(attributes));
    figure.setAttribute('lang', 'sq');
    await figure.updateComplete;
    await figure.settled;

    expect(textIn(figure, '.label')).to.equal('1 person 5 vjet 6 muaj');
    expect(textIn(figure, '.minimum')).to.equal('Minimumi ligjor: 5 vjet');
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
