import {expect, fixture} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import '@tip-figures/funding-gap/define.js';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/sentence-distribution/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {attributes, record} from '../support/kosovo.js';
import {allText, errorLines, has, headsIn, tableOf, textIn, textsIn, type AnyFigure} from '../support/reading.js';

const sentences = {
  ...record,
  'sentence-distribution': {
    convicted: 24,
    minimum: 'P5Y',
    sentences: [
      {sentence: 'P5Y6M', count: 1},
      {from: 'fine just over 1000 EUR', to: 'P3Y6M', count: 23},
    ],
  },
};

const draw = async (markup: string): Promise<AnyFigure> => {
  const figure = await fixture<AnyFigure>(markup);
  await figure.settled;
  return figure;
};

const child = (tag: string, data: unknown) =>
  draw(`<${tag} suppress-below="5"><script type="application/json">${JSON.stringify(data)}</script></${tag}>`);

/** Every name that a screen reader is given, and every text, in the whole figure. */
const heard = (figure: Element): string =>
  [
    allText(figure),
    ...[...(figure.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) =>
      [...element.attributes].filter(({name}) => /^(aria-|title|alt|value)/.test(name)).map(({value}) => value),
    ),
  ].join(' | ');

describe('suppress-below', () => {
  it('withholds a small count and a second one that would give it away, between bounds', async () => {
    const figure = await child('tip-victim-breakdown', record);
    expect(headsIn(figure)).to.deep.equal([
      '26',
      'withheld (6 to 9)',
      'withheld (1 to 4)',
      'withheld (32 to 35)',
      '18',
    ]);
    const values = tableOf(figure)
      .slice(1)
      .filter((row) => row.length > 1);
    expect(values.map((row) => row.filter(Boolean).join(' '))).to.deep.equal([
      'Victims identified 36 28',
      'sex trafficking 26',
      'forced labour withheld (6 to 9)',
      'slavery and servitude withheld (1 to 4)',
      'female withheld (32 to 35)',
      'children 18',
    ]);
    expect(figure.toCsv()).to.include('withheld 6..9').and.to.include('withheld 1..4');
    expect(figure.summary).to.include('Female: withheld (32 to 35)');
    expect(textsIn(figure, '[part=caveat]')).to.include('Counts withheld to protect people.');
  });

  it('gives the same for attributes, property and child', async () => {
    const one = await child('tip-victim-breakdown', record);
    const two = await draw(
      `<tip-victim-breakdown suppress-below="5" ${attributes['victim-breakdown']}></tip-victim-breakdown>`,
    );
    const three = await draw('<tip-victim-breakdown suppress-below="5"></tip-victim-breakdown>');
    three.data = record;
    await three.settled;
    expect(headsIn(two)).to.deep.equal(headsIn(one));
    expect([two.summary, three.summary]).to.deep.equal([one.summary, one.summary]);
    expect([tableOf(two).join(), tableOf(three).join()]).to.deep.equal([tableOf(one).join(), tableOf(one).join()]);
  });

  it('lets no name, text or file tell what is withheld', async () => {
    const figure = await child('tip-sentence-distribution', sentences);
    expect(heard(figure)).not.to.match(/\bone of 24\b|\b1 person\b|(?<!20 to )\b23\b|\bone person\b/i);
    expect(figure.toCsv()).not.to.match(/,(1|23),/);
    // The bounds of what is withheld are said, and the fine that the data give.
    expect(figure.summary).not.to.match(/(?<!\()\b(one|1)\b(?!,000)|(?<!20 to )\b23\b/i);
  });

  it('copies embed code that tells no more than the figure', async () => {
    const figure = await draw(
      `<tip-victim-breakdown suppress-below="5" ${attributes['victim-breakdown']}></tip-victim-breakdown>`,
    );
    const code = await embedCodeOf(figure);
    expect(code).to.include('suppress-below="5"').and.to.include('slavery-servitude: withheld 1..4');
    expect(code).not.to.include('slavery-servitude: 1');
    const copy = await draw(tagIn(code));
    expect(copy.summary).to.equal(figure.summary);
  });

  it('leaves a cell that a government has published', async () => {
    const published = {value: 1, published: true, source: 'k20'};
    const figure = await child('tip-victim-breakdown', {
      ...record,
      'victim-breakdown': {
        total: 36,
        exploitation: {'sex-trafficking': 26, 'forced-labour': 9, 'slavery-servitude': published},
      },
    });
    expect(headsIn(figure)).to.deep.equal(['26', '9', '1']);
    expect(allText(figure)).not.to.include('withheld');
  });

  it('holds for a record that carries it, without the attribute', async () => {
    const figure = await draw('<tip-victim-breakdown></tip-victim-breakdown>');
    figure.data = {...record, suppressBelow: 5};
    await figure.settled;
    expect(headsIn(figure)).to.include('withheld (1 to 4)');
  });

  for (const [what, threshold, beside] of [
    ['alone', undefined, 10],
    ['with a higher one than the section', 5, 10],
    ['with a lower one than the section', 10, 5],
  ] as const) {
    it(`holds for a record in which another section asks for it, ${what}`, async () => {
      const figure = await draw('<tip-victims-trend></tip-victims-trend>');
      figure.data = {
        country: 'XK',
        'victims-trend': {points: {2015: 7, 2016: 36}, suppressBelow: threshold},
        'victim-breakdown': {total: 36, period: '2014', suppressBelow: beside},
      };
      await figure.settled;

      expect(tableOf(figure).flat()).to.include('withheld (1 to 9)').and.not.to.include('7');
      expect(textIn(figure, '[part=notes]')).to.include('Counts below 10 are withheld');
      expect(await embedCodeOf(figure))
        .to.include('"suppressBelow":10')
        .and.not.to.match(/:7\b/);
    });
  }

  for (const [tag, section, attribute] of [
    ['tip-case-backlog', {open: {'2016-12-31': 3}, suppressBelow: 5}, ''],
    ['tip-case-backlog', {open: {'2016-12-31': 3}}, 'suppress-below="5"'],
    ['tip-key-figure', {value: '4%', label: 'of cases', suppressBelow: 5}, ''],
    ['tip-victim-breakdown', {'victim-breakdown': {total: 36}, suppressBelow: 5}, ''],
    [
      'tip-victims-trend',
      {
        'victims-trend': {points: {2014: 30, 2015: 36}},
        'victim-breakdown': {total: 3, period: '2016'},
        suppressBelow: 5,
      },
      '',
    ],
  ] as const) {
    it(`is not said where none is withheld: ${tag} ${attribute} ${JSON.stringify(section)}`, async () => {
      const json = `<script type="application/json">${JSON.stringify(section)}</script>`;
      const figure = await draw(`<${tag} ${attribute}>${json}</${tag}>`);

      expect(figure.state).to.equal('fresh');
      expect(allText(figure)).not.to.include('withheld');
    });
  }

  for (const section of [
    {total: 36, sex: {female: '32..35', male: 'under 5'}},
    {total: 'withheld', sex: {female: 36}},
    {total: 36, sex: 'female: 33; male: withheld'},
    {total: 36, corrections: [{date: '2017-07-04', path: 'total', was: 3, now: 36}]},
  ]) {
    it(`is said where a count is withheld, or was before: ${JSON.stringify(section)}`, async () => {
      const figure = await draw('<tip-victim-breakdown></tip-victim-breakdown>');
      figure.data = {country: 'XK', ...section, suppressBelow: 5};
      await figure.settled;

      expect(textIn(figure, '[part=notes]')).to.include('Counts below 5 are withheld');
    });
  }

  it('copies no fallback of the page, which has the numbers', async () => {
    const figure = await draw(
      `<tip-victim-breakdown suppress-below="5" ${attributes['victim-breakdown']}>Slavery: one person</tip-victim-breakdown>`,
    );
    const code = await embedCodeOf(figure);

    expect(code).not.to.include('one person');
    expect(code).to.include(figure.summary);
  });

  it('takes an unprotected figure off the page while it is being protected', async () => {
    const figure = await draw(`<tip-victim-breakdown ${attributes['victim-breakdown']}></tip-victim-breakdown>`);
    expect(headsIn(figure)).to.include('1');
    figure.setAttribute('suppress-below', '5');
    await figure.settled;
    expect(headsIn(figure)).to.include('withheld (1 to 4)').and.not.to.include('1');
  });

  for (const wrong of ['', '1', '0', 'few', '-5', '2.5']) {
    it(`shows no number at all when it is ${JSON.stringify(wrong)}`, async () => {
      let figure: AnyFigure | undefined;
      const lines = await errorLines(async () => {
        figure = await draw(`<tip-victim-breakdown suppress-below="${wrong}" total="36"></tip-victim-breakdown>`);
      });
      expect([figure?.state, figure?.error?.path]).to.deep.equal(['error', 'suppressBelow']);
      expect(lines).to.have.length(1);
      expect(allText(figure!)).not.to.include('36');
      expect(has(figure!, '.table')).to.equal(false);
    });
  }
});
