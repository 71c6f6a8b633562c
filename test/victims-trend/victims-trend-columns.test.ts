import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/victims-trend/define.js';
import type {VictimsTrendElement} from '@tip-figures/victims-trend/victims-trend.js';
import {allText, inside, plain, settled, tableOf, textIn, textsIn} from '../support/reading.js';
import {expectLabelsApart} from './labels.js';

const years = '2015: 28; 2016: 36; 2017: 32; 2018: 15; 2019: 26; 2020: 17; 2021: 22';
const large = '2017: 96960; 2018: 85613; 2019: 118932; 2020: 109216; 2021: 90354; 2022: 115324; 2023: 133943';
const unsure =
  '2013: about 28; 2014: almost 36; 2015: more than 32; 2016: 15..25; 2017: under 5; 2018: withheld; 2019: unknown; 2020: unreported; 2021: 12';

async function drawn(data: unknown, {width = 320, dir = 'ltr', lang = 'en'} = {}) {
  const column = await fixture<HTMLElement>(
    html`<div dir=${dir} lang=${lang}><tip-victims-trend loading="eager" .data=${data}></tip-victims-trend></div>`,
  );
  column.style.width = `${width}px`;
  return settled(column.firstElementChild as VictimsTrendElement);
}

const boxes = (figure: Element, selector: string) =>
  [...figure.shadowRoot!.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());

/** What a reader sees: nothing of what is only heard. */
const seenIn = (figure: Element, selector: string) =>
  [...figure.shadowRoot!.querySelectorAll<HTMLElement>(selector)]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
    .map((one) => plain(one.textContent));

const middle = ({left, right}: DOMRect) => (left + right) / 2;

// In a file without charts: once one was drawn, its code is there for all.
describe('<tip-victims-trend> with three to nine values', () => {
  it('prints every value above its column, and loads no chart code', async () => {
    const figure = await drawn({points: years});
    const fetched = performance.getEntriesByType('resource').map(({name}) => name);

    expect(textsIn(figure, '.columns li').map(plain)).to.deep.equal([
      '28 2015',
      '36 2016',
      '32 2017',
      '15 2018',
      '26 2019',
      '17 2020',
      '22 2021',
    ]);
    expect(inside(figure, 'canvas, button.spot')).to.equal(null);
    expect(fetched.some((name) => /draw-chart|chart\.js\/dist/.test(name))).to.equal(false);
  });

  it('names every year of a compact figure whose text is much larger than the column', async () => {
    const figure = await drawn({points: years});
    figure.setAttribute('size', 'compact');
    await figure.updateComplete;
    figure.parentElement!.style.fontSize = '32px';
    const hidden = [...figure.shadowRoot!.querySelectorAll('.columns .date')].filter(
      (date) => getComputedStyle(date).visibility === 'hidden',
    );

    expect(hidden.map(({textContent}) => textContent)).to.deep.equal([]);
  });

  it('prints the latest value as large as others rather than below, where it has no room in its own size', async () => {
    const figure = await drawn({points: '2022-Q4: 4413; 2023-Q3: 4131; 2023-Q4: 4142'}, {width: 320});
    const sizes = () =>
      [...figure.shadowRoot!.querySelectorAll('.columns .value')].map((value) => getComputedStyle(value).fontSize);

    expect(seenIn(figure, '.columns .value')).to.deep.equal(['4,413', '4,131', '4,142']);
    expect(seenIn(figure, '.keys li')).to.deep.equal([]);
    expect(new Set(sizes()).size).to.equal(1);
    figure.parentElement!.style.width = '680px';
    expect(new Set(sizes()).size).to.equal(2);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stands the words beside the line where counting changed, ${dir}`, async () => {
      const figure = await drawn({points: years, breaks: 2021}, {dir});
      const range = document.createRange();
      range.selectNodeContents(inside(figure, '.turn')!);
      const [words, latest] = [range, inside(figure, '.after')!].map((one) => one.getBoundingClientRect());

      expect(dir === 'ltr' ? latest!.left - words!.right : words!.left - latest!.right).to.be.within(2, 10);
    });
  }

  it('draws columns from zero, as high as their values, the latest dark', async () => {
    const figure = await drawn({points: years});
    const heights = boxes(figure, '.bar').map(({height}) => height);
    const colors = [...figure.shadowRoot!.querySelectorAll('.bar i')].map(
      (one) => getComputedStyle(one).backgroundColor,
    );

    expect(heights[3]! / heights[1]!).to.be.closeTo(15 / 36, 0.01);
    expect(new Set(boxes(figure, '.bar').map(({bottom}) => Math.round(bottom))).size).to.equal(1);
    expect(colors[6]).to.equal('rgb(15, 58, 91)');
    expect(new Set(colors.slice(0, 6))).to.deep.equal(new Set(['rgb(111, 143, 166)']));
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keeps the place of a year that is left out, without a word: ${dir}`, async () => {
      const figure = await drawn({points: '2015: 28; 2016: 36; 2018: 15'}, {dir});
      const [first, second, third] = boxes(figure, '.columns li').map(middle);

      expect((third! - second!) / (second! - first!)).to.be.closeTo(2, 0.01);
      expect(second! > first!).to.equal(dir === 'ltr');
      expect(allText(figure)).not.to.match(/2017|no figure/i);
      expect(tableOf(figure)).to.have.length(4);
    });
  }

  it('stands a dashed line with its words where counting changed, and outlines what was before', async () => {
    const figure = await drawn({points: '2016: 22955; 2017: 4137; 2018: 3946; 2019: 5145', breaks: 2017});
    const [before, after] = boxes(figure, '.columns li');

    expect(textIn(figure, '.turn')).to.equal('counting changed: 2016 cannot be compared');
    expect(inside(figure, '.after')!.getBoundingClientRect().left).to.equal(after!.left);
    expect(inside(figure, '.turn')!.getBoundingClientRect().left).to.be.at.least(before!.right - 1);
    expect(getComputedStyle(inside(figure, '.old .bar i')!).backgroundColor).to.equal('rgb(243, 245, 246)');
    expect(textIn(figure, '[part=notes]')).not.to.contain('cannot be compared');
  });

  for (const [lang, unit] of [
    ['en', 'In millions'],
    ['sq', 'Në milionë'],
  ]) {
    it(`prints millions where all values have some, and no number over another: ${unit}`, async () => {
      const points = Object.fromEntries(
        Array.from({length: 9}, (_, index) => [2012 + index, 20_900_000 + 7e5 * index]),
      );
      const figure = await drawn({points, status: 'detected', place: 'world'}, {width: 320, lang});
      const values = boxes(figure, '.value.short');

      expect(seenIn(figure, '.thousands')).to.deep.equal([unit]);
      expect(seenIn(figure, '.value').at(-1)).to.equal(lang === 'en' ? '26.5' : '26,5');
      for (const [index, {left}] of values.entries()) {
        if (index) expect(values[index - 1]!.right).to.be.at.most(left);
      }
    });
  }

  it('prints thousands where columns are narrow, and says so', async () => {
    const figure = await drawn({place: 'world', points: large});
    const seen = () => seenIn(figure, '.value');

    expect(seen()).to.deep.equal(['97', '86', '119', '109', '90', '115', '134']);
    expect(inside(figure, '.thousands')!.checkVisibility()).to.equal(true);
    figure.parentElement!.style.width = '680px';
    expect(seen()).to.deep.equal(['96,960', '85,613', '118,932', '109,216', '90,354', '115,324', '133,943']);
    expect(inside(figure, '.thousands')!.checkVisibility()).to.equal(false);
  });

  it('says why there is no number only where the data say so', async () => {
    const figure = await drawn({points: unsure}, {width: 680});

    expect(seenIn(figure, '.value.word')).to.deep.equal(['no figure']);
    expect(seenIn(figure, '.none.unreported')).to.deep.equal(['not reported']);
    expect(seenIn(figure, '.none.withheld')).to.deep.equal(['withheld']);
    // What is not known has no column, not even a low one.
    expect(boxes(figure, '.columns .bar')).to.have.length(6);
    expect(inside(figure, '.bar .about') && inside(figure, '.bar .over') && inside(figure, '.bar .range')).to.be.ok;
  });

  it('turns no word and no year', async () => {
    const figure = await drawn({points: unsure}, {width: 280});
    for (const width of [280, 320, 480, 600, 680]) {
      figure.parentElement!.style.width = `${width}px`;
      const modes = [...figure.shadowRoot!.querySelectorAll('.value, .columns .date')].map(
        (one) => getComputedStyle(one).writingMode,
      );
      expect(new Set(modes), `${width}px`).to.deep.equal(new Set(['horizontal-tb']));
    }
  });

  it('numbers the words that have no room above their column, and lists them', async () => {
    const figure = await drawn({points: unsure});

    expect(seenIn(figure, '.keys li')).to.deep.equal([
      '1 2013 about 28',
      '2 2014 almost 36',
      '3 2015 more than 32',
      '4 2017 fewer than 5',
      '5 2018 withheld',
      '6 2019 no figure',
      '7 2020 not reported',
    ]);
    expect(seenIn(figure, '.value')).to.deep.equal(['1', '2', '3', '15 to 25', '4', '5', '6', '7', '12']);
    // Whoever hears the figure hears the words.
    expect(textsIn(figure, '.columns li:nth-child(6) .value.long').map(plain)).to.deep.equal(['withheld']);
    figure.parentElement!.style.width = '680px';
    expect(seenIn(figure, '.keys li')).to.deep.equal([]);
    expect(seenIn(figure, '.value').slice(4, 8)).to.deep.equal([
      'fewer than 5',
      'withheld',
      'no figure',
      'not reported',
    ]);
  });

  it('leaves years out where they have no room, never the first or the last', async () => {
    const figure = await drawn({points: `2013: 12; 2014: 14; ${years}`}, {width: 280});

    expect(seenIn(figure, '.columns .date')).to.deep.equal(['2013', '2015', '2017', '2019', '2021']);
    figure.parentElement!.style.width = '680px';
    expect(seenIn(figure, '.columns .date')).to.have.length(9);
  });

  it('lies down where text is much larger than the figure, each word in full', async () => {
    const figure = await drawn({points: unsure, breaks: 2015});
    figure.parentElement!.style.fontSize = '32px';
    await new Promise(requestAnimationFrame);
    const lefts = boxes(figure, '.columns .date').map(({left}) => Math.round(left));
    const [first, second] = boxes(figure, '.bar');

    expect(new Set(lefts).size).to.equal(1);
    expect(first!.height).to.be.closeTo(second!.height, 0.1);
    expect(first!.width).to.be.below(second!.width);
    expect(seenIn(figure, '.value')).to.include.members(['about 28', 'fewer than 5', 'withheld', 'not reported', '12']);
    expect(seenIn(figure, '.keys li')).to.deep.equal([]);
  });

  it('keeps both ends of a slope apart where text is much larger than the figure', async () => {
    const figure = await drawn({points: '2021: 7155; 2022: 10093'});
    figure.parentElement!.style.fontSize = '32px';
    await new Promise(requestAnimationFrame);
    const [first, second] = boxes(figure, '.slope .date');
    const edges = figure.parentElement!.getBoundingClientRect();

    expect(second!.left).to.be.above(first!.right);
    for (const {left, right} of boxes(figure, '.slope :is(b, .date)')) {
      expect(left).to.be.at.least(edges.left - 1);
      expect(right).to.be.at.most(edges.right + 1);
    }
  });

  for (const [way, points] of [
    ['falls', '2015: 982; 2016: 624'],
    ['rises', '2021: 7155; 2022: 10093'],
  ] as const) {
    it(`keeps the values of a slope that ${way} clear of its line where text is much larger`, async () => {
      const figure = await drawn({points});
      figure.parentElement!.style.fontSize = '32px';
      await new Promise(requestAnimationFrame);
      const line = inside(figure, '.slope svg')!.getBoundingClientRect();
      const ends = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.slope li')].map((one) =>
        Number(one.style.getPropertyValue('--y')),
      );
      /** Where the line is, so many pixels from its start. */
      const lineAt = (x: number) => line.bottom - line.height * (ends[0]! + ((ends[1]! - ends[0]!) * x) / line.width);

      for (const {left, right, bottom} of boxes(figure, '.slope b')) {
        expect(bottom).to.be.at.most(Math.min(lineAt(left - line.left), lineAt(right - line.left)));
      }
    });
  }

  it('draws two large values as a slope from zero', async () => {
    const figure = await drawn({place: 'EU', status: 'registered', points: '2021: 7155; 2022: 10093'});
    const [low, high] = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.slope li')];

    expect(textsIn(figure, '.slope li').map(plain)).to.deep.equal(['2021 7,155', '2022 10,093']);
    expect(low!.style.getPropertyValue('--y').trim()).to.equal(String(7155 / 10093));
    expect(high!.style.getPropertyValue('--y').trim()).to.equal('1');
    expect(textIn(figure, '[part=notes]')).to.contain('The line starts at zero.');
  });

  it('keeps a slope clear of what stands above and below, over dotted uprights as high as its values', async () => {
    const figure = await drawn({points: '2021: 7155; 2022: 10093'}, {width: 320});
    const boxOf = (selector: string) => inside(figure, selector)!.getBoundingClientRect();
    const uprights = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.slope li')];

    expect(boxOf('.slope li:last-child b').top).to.be.at.least(boxOf('[part=subtitle]').bottom + 8);
    expect(boxOf('.slope .date').bottom).to.be.at.most(boxOf('[part=notes]').top - 8);
    expect(uprights.map((one) => getComputedStyle(one).borderInlineStartStyle)).to.deep.equal(['dotted', 'dotted']);
    const [low, high] = uprights.map((one) => one.getBoundingClientRect());
    expect(low!.height / high!.height).to.be.closeTo(7155 / 10093, 0.01);
    expect(low!.bottom).to.be.closeTo(high!.bottom, 0.5);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keeps the dates of a slope apart at any size of text: ${dir}`, async () => {
      const figure = await drawn({points: '2021: 7155; 2022: 10093'}, {width: 320});
      figure.setAttribute('dir', dir);
      await figure.settled;
      for (let size = 16; size <= 38; size += 2) {
        Object.assign((figure as HTMLElement).style, {fontSize: `${size}px`});
        const [one, two] = boxes(figure, '.slope .date').sort((a, b) => a.left - b.left);
        expect(two!.left, `${size}`).to.be.at.least(one!.right + 2);
        expect(inside(figure, 'figure')!.scrollWidth, `${size}`).to.be.at.most(320);
      }
    });
  }

  for (const [name, data, selector] of [
    ['years', {points: years}, '.value, .columns .date, .turn'],
    ['nine years', {points: `2013: 12; 2014: 1250; ${years}`}, '.value, .columns .date, .turn'],
    [
      'a break',
      {points: '2016: 22955; 2017: 4137; 2018: 3946; 2019: 5145', breaks: '2017 2019'},
      '.value, .columns .date, .turn',
    ],
    ['large numbers', {place: 'world', points: large}, '.value, .columns .date, .turn'],
    ['quarters', {points: '2022-Q4: 4413; 2023-Q3: 4131; 2023-Q4: 4142'}, '.value, .columns .date, .turn'],
    ['unsure numbers', {points: unsure, breaks: 2015}, '.value, .columns .date, .turn'],
    ['months', {points: '2023-01: 3; 2023-02: 14; 2023-03: 5; 2023-08: 6'}, '.value, .columns .date, .turn'],
    ['a slope', {points: '2021: 7155; 2022: 10093'}, '.slope b, .slope .date'],
    ['a slope of millions', {points: '2020-04/2021-03: 7155000; 2021-04/2022-03: 10093000'}, '.slope b, .slope .date'],
  ] as const) {
    it(`lays no label over another at any width: ${name}`, async () => {
      for (const lang of ['en', 'sq']) await expectLabelsApart(await drawn(data, {lang}), selector);
    });
  }

  for (const [name, data] of [
    ['years', {points: years}],
    ['unsure numbers', {points: unsure, breaks: 2015}],
    ['a slope', {points: '2021: 7155; 2022: 10093'}],
  ] as const) {
    it(`has nothing for axe to find: ${name}`, async () => {
      await expect(await drawn(data)).to.be.accessible();
    });
  }
});
