import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/sentence-distribution/define.js';
import type {SentenceDistributionElement} from '@tip-figures/sentence-distribution/sentence-distribution.js';
import {buttonsOf, canvasOf, colorAt, hasChart, middleOf} from '../chart/canvas.js';
import {draw, place} from '../support/draw.js';
import {echoUrl, htmlUrl} from '../support/faults-urls.js';
import {focusOn} from '../support/focus.js';
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
  marks: buttonsOf(figure).map((button) => button.getAttribute('aria-label')),
});

const mark = '15,58,91';

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

      expect(expected.table).to.have.length(4);
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

  it('draws one solid dot at its sentence, and 23 hollow ones in the band', async () => {
    const figure = await draw(tag(attributes));
    const [band, person] = buttonsOf(figure).map((button) => middleOf(figure, button));
    const axis = inside(figure, '[data-place=axis]')!.getBoundingClientRect();
    const {left} = canvasOf(figure)!.getBoundingClientRect();

    expect(person!.x).to.be.closeTo(axis.left - left + (axis.width * 66) / 72, 1);
    expect(colorAt(figure, person!.x, person!.y)).to.equal(mark);
    expect(band!.x).to.be.below(person!.x);
    const groups = [...figure.shadowRoot!.querySelectorAll('[data-dots]')];
    expect(groups.map((group) => group.getAttribute('data-dots'))).to.deep.equal(['10', '10', '3']);
    for (const group of groups) {
      const {width} = group.getBoundingClientRect();
      const count = Number(group.getAttribute('data-dots'));
      const {x, y} = middleOf(figure, group);
      const first = x - width / 2 + width / count / 2;
      expect(colorAt(figure, first, y), 'the middle of a hollow dot').to.equal('255,255,255');
      expect(colorAt(figure, first - width / count, y), 'nothing before the first').to.not.equal('255,255,255');
    }
  });

  it('stacks equal sentences, and gives fines a lane of their own', async () => {
    const figure = await draw(tag(everyOne));
    const [fines, halfYears] = buttonsOf(figure);
    const zero = inside(figure, '[data-place=axis]')!.getBoundingClientRect().left;
    const pitch = (fines!.offsetHeight - halfYears!.offsetHeight) / 2;

    expect(buttonsOf(figure)).to.have.length(8);
    expect(fines!.getBoundingClientRect().right).to.be.below(zero);
    expect(fines!.offsetHeight).to.be.closeTo(6 * pitch, 1);
    const {x, y} = middleOf(figure, fines!);
    for (let dot = -3; dot < 3; dot += 1) expect(colorAt(figure, x, y + (dot + 0.5) * pitch)).to.equal(mark);
    expect(textsIn(figure, '.ticks span')).to.deep.equal(['Fine']);
    expect(textsIn(figure, '.ticks i')).to.deep.equal(['0', '1', '2', '3', '4', '5', '6']);
    expect(isSeen(inside(figure, '.key'))).to.equal(false);
  });

  it('draws the minimum as a line, and none where the source names none', async () => {
    const line = (figure: Element) => {
      const axis = inside(figure, '[data-place=axis]')!.getBoundingClientRect();
      const canvas = canvasOf(figure)!.getBoundingClientRect();
      return colorAt(figure, axis.left - canvas.left + (axis.width * 60) / 72, axis.bottom - canvas.top - 12);
    };

    expect(line(await draw(tag(everyOne)))).to.equal('169,102,22');
    const without = await draw(tag(everyOne.replace('minimum="P5Y"', '')));
    expect(line(without)).to.equal('');
    expect(isSeen(inside(without, '.minimum'))).to.equal(false);
  });

  it('prints numbers on columns where people are too many for dots', async () => {
    const figure = await draw(tag('sentences="fine: 62; P1Y: 80; P3Y: 1204"'));

    expect(textsIn(figure, '.count')).to.deep.equal(['62', '80', '1,204']);
    const {x, y} = middleOf(figure, buttonsOf(figure)[2]!);
    expect(colorAt(figure, x, y)).to.equal(mark);
  });

  it('shows bands, labels and stacks beside each other', async () => {
    const figure = await draw(
      tag(
        'convicted="40" minimum="P4Y" sentences="fine: 2; suspended P2Y: 3; suspended P1Y: 2; other: 1; P1Y .. P2Y: 6..9; P4Y: 2; P9Y: 1; unknown: 3"',
      ),
    );

    expect(textsIn(figure, '.ticks span')).to.deep.equal(['Fine', 'Sus\u00adpended', 'Other']);
    expect(textsIn(figure, '.label')).to.deep.equal(['2 people: 4 years', '1 person: 9 years']);
    expect(textsIn(figure, '.slim p')).to.deep.equal(['6 to 9 people: from 1 year to 2 years']);
    expect(textsIn(figure, '.band p')).to.deep.equal(['3 people: sentence not published']);
    expect(buttonsOf(figure)).to.have.length(8);
  });

  it('leaves out nobody', async () => {
    const figure = await draw(tag('sentences="P1Y: 0; P2Y: 3"'));

    expect(buttonsOf(figure)).to.have.length(1);
    expect(tableOf(figure)).to.have.length(3);
  });

  it('is a figure where nobody was convicted', async () => {
    const figure = await draw(tag('country="XK" period="2016" convicted="0" minimum="P5Y"'));

    expect(figure.state).to.equal('fresh');
    expect(textIn(figure, '.title')).to.equal('Nobody was convicted of trafficking in Kosovo in 2016');
    expect(isSeen(inside(figure, '.summary'))).to.equal(true);
    expect(tableOf(figure).at(-1)).to.deep.equal(['All people convicted', '0']);
    expect(has(figure, 'canvas')).to.equal(false);
  });

  it('draws no chart where nobody is left to draw', async () => {
    const figure = await draw(tag('convicted="3" sentences="P1Y: 2; P2Y: 1"'));
    figure.setAttribute('sentences', 'P1Y: 0');
    await figure.settled;

    expect(textIn(figure, '.summary')).to.equal('For 3 people convicted, no sentence is published.');
    expect(has(figure, 'canvas')).to.equal(false);
  });

  it('speaks another language when the page does', async () => {
    const figure = await draw(tag(attributes));
    figure.setAttribute('lang', 'sq');
    await figure.updateComplete;
    await figure.settled;

    expect(plain(buttonsOf(figure)[1]!.getAttribute('aria-label'))).to.equal(
      '1 person: 5 vjet 6 muaj, mbi minimumin ligjor',
    );
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
    expect(isSeen(canvasOf(figure))).to.equal(false);
    expect(isSeen(figure.querySelector('a'))).to.equal(true);
    expect(allText(figure)).to.not.match(/\d/);

    figure.setAttribute('sentences', 'P5Y6M: 1');
    await figure.settled;
    expect(hasChart(canvasOf(figure))).to.equal(true);
  });

  it('says why where the document is a web page', async () => {
    const figure = await place(tag(`src="${htmlUrl()}"`, 'Fallback'));
    await errorLines(() => figure.settled);

    expect(figure.error?.code).to.equal('json');
    expect(isSeen(inside(figure, '.state button'))).to.equal(true);
  });

  for (const [name, given] of [
    ['with a band', attributes],
    ['with every sentence known', everyOne],
    ['in Albanian', `lang="sq" ${attributes}`],
    ['in the dark', `theme="dark" ${attributes}`],
  ] as const) {
    it(`has nothing for axe to find ${name}`, async () => {
      const figure = await draw(tag(given));
      await expect(figure).to.be.accessible();
      focusOn(buttonsOf(figure)[0]!);
      await figure.updateComplete;
      expect(isSeen(inside(figure, '.tip'))).to.equal(true);
      await expect(figure).to.be.accessible();
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
