import {expect} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import '@tip-figures/funding-gap/define.js';
import '@tip-figures/region-compare/define.js';
import '@tip-figures/sentence-distribution/define.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';
import {draw, place} from '../support/draw.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {aboutIn, has, inside, listed, plain, textIn, textsIn, type AnyFigure} from '../support/reading.js';

const section = {
  total: 36,
  previous: {2015: 28},
  exploitation: {'sex-trafficking': 26, 'forced-labour': 9},
  sex: {female: 'about 34', unknown: 'unknown'},
  age: {child: 18},
};
const listOfTiers = [2015, 2016, 2017, 2018, 2019, 2020].map((report) => ({
  report,
  tier: report === 2018 ? '2WL' : '2',
}));
const around = {country: 'XK', period: '2016', asOf: '2017-06-29'};
const label = 'Victims identified, Kosovo, 2016';

const written = (own: object, attributes = '', lang = 'en') =>
  draw(
    `<tip-victim-breakdown lang="${lang}" ${attributes}><script type="application/json">${JSON.stringify({
      ...around,
      'victim-breakdown': {...section, ...own},
    }).replaceAll('<', '\\u003c')}</script></tip-victim-breakdown>`,
  );

const title = (figure: AnyFigure) => textIn(figure, '[part~=title]');
/** The accessible names of its pictures. */
const picturesOf = (figure: AnyFigure) =>
  [...figure.shadowRoot!.querySelectorAll('[role=img]')].map(({ariaLabel}) => ariaLabel);
const litIn = (figure: AnyFigure) => textsIn(figure, '.lit .label');

/** A figure and what it writes at the console. */
async function heard(act: () => Promise<AnyFigure>): Promise<[figure: AnyFigure, lines: string[]]> {
  const lines: string[] = [];
  const write = console.warn;
  console.warn = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  try {
    return [await act(), lines];
  } finally {
    console.warn = write;
  }
}

describe('the editor’s own words in a document', () => {
  it('are a title above the label, and a line below it', async () => {
    const figure = await written({heading: 'Half were children', subheading: 'A year after the new law'});

    expect(textsIn(figure, 'figcaption > *')).to.deep.equal(['Half were children', label, 'A year after the new law']);
    expect(figure.summary).to.match(/^Victims identified, Kosovo, 2016: 36\./);
  });

  it('give way to those in attributes, one by one', async () => {
    const figure = await written({heading: 'Half were children', subheading: 'Below'}, 'heading="Another"');

    expect([title(figure), textIn(figure, '[part=subtitle]')]).to.deep.equal(['Another', 'Below']);
  });

  for (const [text, says] of [
    ['{total} in {place}, {period}', '36 in Kosovo, 2016'],
    ['{ sex/female } were female', 'about 34 were female'],
    ['{exploitation/sex trafficking} of {total}', '26 of 36'],
    ['{previous/2015} the year before', '28 the year before'],
    ['{{total} is a brace', '{total} is a brace'],
  ] as const) {
    it(`say “${says}” for “${text}”`, async () => {
      expect(title(await written({heading: text}))).to.equal(says);
    });
  }

  it('say sums of money in their currency', async () => {
    const figure = await draw(
      '<tip-funding-gap lang="en" country="XK" currency="EUR" amounts="2015: about 181000; 2016: 171010" heading="Now {amounts/2016}"></tip-funding-gap>',
    );

    expect(title(figure)).to.equal('Now 171,010 euros');
  });

  for (const text of [
    '{sex/unknown} of unknown sex',
    '{sex/male} men',
    '{age/__proto__} of them',
    '{__proto__} of them',
    '{constructor/name}',
    '{source} says',
    '{heading} again',
    'A {brace',
    '{}',
    `{${'a'.repeat(60)}}`,
  ]) {
    it(`give way to the label where they are “${text.slice(0, 40)}”`, async () => {
      expect(title(await written({heading: text}))).to.equal(label);
    });
  }

  it('give way where a number in them is withheld', async () => {
    const figure = await written({heading: '{age/child} children'}, 'suppress-below="20"');

    expect(title(figure)).to.equal(label);
  });

  it('are left out beside numbers that are withheld', async () => {
    const figure = await written(
      {heading: '9 were in forced labour', annotation: {child: '18 children'}, alt: 'Nine dots'},
      'suppress-below="10"',
    );

    expect(title(figure)).to.equal(label);
    expect(textsIn(figure, '.note')).to.deep.equal([]);
  });

  it('are those of the figure’s language', async () => {
    const own = {heading: {en: 'Half were children', sq: 'Gjysma ishin fëmijë'}};

    expect(title(await written(own, '', 'sq'))).to.equal('Gjysma ishin fëmijë');
    expect(title(await written({heading: 'Half were children'}, '', 'sq'))).to.equal('Half were children');
  });

  it('are text, whatever they contain', async () => {
    const figure = await written({
      heading: '<img src=x onerror=alert(1)>',
      subheading: '<b>{total}</b>',
      annotation: {child: '<script>1</script>'},
    });

    expect(title(figure)).to.equal('<img src=x onerror=alert(1)>');
    expect(textIn(figure, '[part=subtitle]')).to.equal('<b>36</b>');
    expect(textIn(figure, '.note')).to.equal('<script>1</script>');
    expect(has(figure, 'img, script, figcaption b')).to.equal(false);
  });

  it('are left out where they are too long, with a line at the console', async () => {
    const [figure, lines] = await heard(() => written({heading: 'a'.repeat(10_000)}));

    expect(title(figure)).to.equal(label);
    expect(lines).to.deep.equal(['<tip-victim-breakdown> heading: expected at most 500 characters, got 10000']);
  });

  it('stay in the tag that a reader copies', async () => {
    const figure = await written({heading: 'Of {total}', highlight: 'child'});
    const copy = await draw(tagIn(await embedCodeOf(figure)));

    expect([title(copy), litIn(copy)]).to.deep.equal(['Of 36', ['children']]);
  });
});

describe('the mark that an editor points at', () => {
  for (const [key, names] of [
    ['child', ['children']],
    ['age/child', ['children']],
    ['sex trafficking', ['sex trafficking']],
    ['Labor trafficking', ['forced labour']],
  ] as const) {
    it(`is the one of ${key}`, async () => {
      expect(litIn(await written({highlight: key}))).to.deep.equal(names);
    });
  }

  for (const [tag, data] of [
    ['victims-trend', {points: {2014: 20, 2015: 28, 2016: 36}, highlight: 'points/2015'}],
    ['tier-badge', {report: 2020, history: listOfTiers, highlight: 2018}],
    ['tier-badge', {report: 2020, history: listOfTiers, highlight: 'history/2018'}],
  ] as const) {
    it(`is named by its list, or by its year in a list: tip-${tag}, ${data.highlight}`, async () => {
      const child = `<script type="application/json">${JSON.stringify({...around, ...data})}</script>`;
      const figure = await draw(`<tip-${tag} lang="en">${child}</tip-${tag}>`);

      expect(textsIn(figure, '[part=figure] .lit')).to.have.length(1);
    });
  }

  it('is none of the sources', async () => {
    const [, lines] = await heard(() => written({sources: {k20: {publisher: 'Kosovo 2.0'}}, highlight: 'k20'}));

    expect(lines).to.have.length(1);
  });

  for (const key of ['adult', '__proto__', 'constructor', 'a'.repeat(10_000), '{total}', '<b>child</b>']) {
    it(`is none for ${key.slice(0, 20)}, with one line at the console`, async () => {
      const [figure, lines] = await heard(() => written({highlight: key}));

      expect(litIn(figure)).to.deep.equal([]);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^<tip-victim-breakdown> highlight: names no mark of this figure: ".{1,80}"$/);
    });
  }

  it('changes by script', async () => {
    const figure = await written({}, 'highlight="child"');
    expect(litIn(figure)).to.deep.equal(['children']);
    figure.setAttribute('highlight', 'female');
    await figure.settled;
    expect(litIn(figure)).to.deep.equal(['female']);
    figure.removeAttribute('highlight');
    await figure.settled;

    expect(litIn(figure)).to.deep.equal([]);
  });

  it('has the number that leads step down, as an own title has', async () => {
    const size = (figure: AnyFigure) => parseFloat(getComputedStyle(inside(figure, '.loud')!).fontSize);
    const [plainly, lit, headed] = [
      await written({}),
      await written({highlight: 'child'}),
      await written({heading: 'Half were children'}),
    ].map(size);

    expect(lit).to.be.lessThan(plainly! / 2);
    expect(headed).to.equal(lit);
  });
});

describe('the notes of an editor', () => {
  it('stand at their marks, and with their source beside the numbers', async () => {
    const figure = await written({
      annotation: {child: {text: '{age/child} of {total}', source: 'Kosovo Police'}, 'sex-trafficking': 'Most of them'},
    });

    expect(textsIn(figure, '.note')).to.deep.equal(['Most of them', '18 of 36']);
    expect(aboutIn(figure, 'Voice')).to.deep.equal([
      'Note by the editor: 18 of 36. Source: Kosovo Police',
      'Note by the editor: Most of them',
    ]);
  });

  it('are one in an attribute, all of it behind its key', async () => {
    const figure = await written({}, 'annotation="child: half: 18&#10;female: most"');

    expect(textsIn(figure, '.note')).to.deep.equal(['half: 18 female: most']);
  });

  it('are left out at a mark that there is not, or is withheld, and where they tell no number', async () => {
    const [none] = await heard(() => written({annotation: {adult: 'Half', __proto__: 'All'}}));
    const bad = await written({annotation: {child: '{sex/unknown} girls'}});
    const [three, lines] = await heard(() => written({annotation: {child: 'a', female: 'b', 'forced-labour': 'c'}}));
    const [mere, more] = await heard(() => written({}, 'annotation="no key"'));

    expect([none, bad, three, mere].map((figure) => textsIn(figure, '.note'))).to.deep.equal([[], [], [], []]);
    expect([lines.length, more.length]).to.deep.equal([1, 1]);
  });

  it('are at no withheld mark', async () => {
    const figure = await written({age: {child: 'withheld 1..19'}, annotation: {child: 'Half'}});

    expect(textsIn(figure, '.note')).to.deep.equal([]);
  });
});

describe('words in attributes beside a document', () => {
  let stub: FetchStub;
  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => stub.restore());

  async function beside(attributes: string, total = 36): Promise<AnyFigure> {
    const figure = await place(`<tip-victim-breakdown lang="en" src="/a.json" ${attributes}></tip-victim-breakdown>`);
    await figure.updateComplete;
    stub.to('/a.json').answer({...around, 'victim-breakdown': {...section, total}});
    await figure.settled;
    return figure;
  }

  for (const [heading, says] of [
    ['Half of 36 were children', 'Half of 36 were children'],
    ['Half were children', 'Half were children'],
    ['28 in 2015, 36 in 2016', '28 in 2015, 36 in 2016'],
    ['٣٦ in Kosovo', '٣٦ in Kosovo'],
    ['Half of 35 were children', label],
    ['Half of ٣٥ were children', label],
    ['{total}, not 35', label],
    ['{total} of them', '36 of them'],
  ] as const) {
    it(`are “${says}” for “${heading}”`, async () => {
      expect(title(await beside(`heading="${heading}"`))).to.equal(says);
    });
  }

  it('give way at the drawing of newer data', async () => {
    const figure = await beside('heading="Half of 36" annotation="child: half of 36"');
    expect([title(figure), textIn(figure, '.note')]).to.deep.equal(['Half of 36', 'half of 36']);
    figure.reload();
    await figure.updateComplete;
    stub.to('/a.json').answer({...around, 'victim-breakdown': {...section, total: 40}});
    await figure.settled;

    expect([title(figure), has(figure, '.note')]).to.deep.equal([label, false]);
  });

  it('claim no number while the document is on its way', async () => {
    const figure = await place('<tip-victim-breakdown lang="en" src="/a.json" heading="36"></tip-victim-breakdown>');
    await figure.updateComplete;
    stub.to('/a.json').answer({...around, 'victim-breakdown': {total: 'many'}});
    await figure.settled;

    expect([figure.state, title(figure).includes('36')]).to.deep.equal(['error', false]);
  });
});

describe('the alternative text', () => {
  const years = (keys: number, of: (year: number) => unknown) =>
    Object.fromEntries(Array.from({length: keys}, (_, index) => [2026 - keys + index, of(2026 - keys + index)]));

  for (const [tag, data] of [
    ['tier-badge', {country: 'XK', report: 2025, history: years(9, () => '2')}],
    ['region-compare', {tiers: years(9, () => ({XK: '2', AL: '1', RS: '3'}))}],
    ['region-compare', {tiers: years(9, (year) => ({XK: year < 2025 ? '2' : '1'})), only: 'moved'}],
    ['victims-trend', {points: years(12, (year) => year - 2000)}],
    ['case-backlog', {open: years(12, (year) => year - 2000)}],
    ['sentence-distribution', {minimum: 'P5Y', sentences: {P5Y6M: 1, 'P1Y .. P4Y': 9}}],
  ] as const) {
    it(`names the picture of a ${tag} in place of its description`, async () => {
      const json = JSON.stringify(data);
      const [plainly, told] = await Promise.all(
        ['', 'alt="Told by the editor"'].map((alt) =>
          draw(
            `<tip-${tag} lang="en" loading="eager" ${alt}><script type="application/json">${json}</script></tip-${tag}>`,
          ),
        ),
      );
      const names = [plainly, told].map((figure) => picturesOf(figure!));

      expect(names).to.deep.equal([[listed(plainly!)], ['Told by the editor']]);
      expect(told!.summary).to.equal(plainly!.summary);
    });
  }

  it('stands in pictures in place of the description, and nowhere else', async () => {
    const figure = await written({alt: 'Half of {total} dots'});
    const svg = await (figure as AnyFigure & {toSvg(): Promise<string>}).toSvg();

    expect(/<desc>(.*?)<\/desc>/.exec(svg)?.[1]).to.equal('Half of 36 dots');
    expect([figure.summary, plain(await figure.toHtml())].join()).not.to.contain('dots');
  });
});
