import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '@tip-figures/victims-trend/define.js';
import type {VictimsTrendElement} from '@tip-figures/victims-trend/victims-trend.js';
import {buttonsOf} from '../chart/canvas.js';
import {expectLabelsApart} from './labels.js';
import {allText, errorLines, inside, isSeen, plain, settled, tableOf, textsIn} from '../support/reading.js';
import {until} from '../support/until.js';

const years = '2012: 21; 2013: 25; 2014: 24; 2015: 28; 2016: 36; 2017: 32; 2018: 15; 2019: 26; 2020: 17; 2021: 22';
const many =
  '2008: 310; 2009: 298; 2010: 330; 2011: 350; 2012: 390; 2013: 440; 2014: 450; 2016: 490; 2017: 470; 2018: 590; 2019: 640; 2020: 620; 2021: 700; 2022: 690; 2023: 731';
const unsure =
  '2010: 3; 2011: 5; 2012: 4; 2013: unreported; 2014: about 9; 2015: 4..8; 2016: under 5; 2018: withheld; 2019: 8; 2020: 3';
const forty = Object.fromEntries(
  Array.from({length: 40}, (_, index) => [1980 + index, 10_000 + ((index * 7919) % 5000)]),
);

async function drawn(
  data: unknown,
  {width = 320, dir = 'ltr', lang = 'en', ...rest}: Readonly<Record<string, string | number>> = {},
) {
  const column = await fixture<HTMLElement>(
    html`<div dir=${dir} lang=${lang}><tip-victims-trend loading="eager"></tip-victims-trend></div>`,
  );
  column.style.width = `${width}px`;
  const figure = column.firstElementChild as VictimsTrendElement;
  Object.assign(figure, rest, {data});
  return settled(figure);
}

/** Texts of a kind of label that are shown. */
const shown = (figure: Element, selector: string) =>
  [...figure.shadowRoot!.querySelectorAll<HTMLElement>(selector)]
    .filter((label) => label.checkVisibility())
    .map((label) => plain(label.textContent));

/** So many months from January 1900 on, with counts from 0 to 96. */
const months = (count: number) =>
  Object.fromEntries(
    Array.from({length: count}, (_, index) => [
      new Date(Date.UTC(1900, index)).toISOString().slice(0, 7),
      (index * 41) % 97,
    ]),
  );

const middle = ({left, right}: DOMRect) => (left + right) / 2;

/** Places on the line, from each year to the next. */
function lineOf(figure: Element): [number, number][] {
  const points = buttonsOf(figure).map((button) => {
    const box = button.getBoundingClientRect();
    return {year: Number(button.ariaLabel?.slice(0, 4)), x: middle(box), y: (box.top + box.bottom) / 2};
  });
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (from?.year !== to.year - 1 || to.year === 2018) return [];
    return Array.from({length: 21}, (_, step): [number, number] => [
      from.x + ((to.x - from.x) * step) / 20,
      from.y + ((to.y - from.y) * step) / 20,
    ]);
  });
}

describe('<tip-victims-trend> with ten values or more', () => {
  it('says it all before its chart code is there', async () => {
    // Far below what is seen, where a chart waits.
    const page = await fixture(
      html`<div style="padding-block-start: 900vh"><tip-victims-trend></tip-victims-trend></div>`,
    );
    const figure = page.querySelector<VictimsTrendElement>('tip-victims-trend')!;
    const loaded = oneEvent(figure, 'tip-load');
    figure.data = {points: years};
    await loaded;

    expect(
      textsIn(figure, '.plot li')
        .map(plain)
        .filter((text) => text.includes(' ')),
    ).to.deep.equal(['2012 21', '2016 36', '2018 15', '2021 22']);
    await until(() => tableOf(figure).length === 11, 'the table has come');
    expect(performance.getEntriesByType('resource').some(({name}) => name.includes('draw-chart'))).to.equal(false);
  });

  it('has a button for every year, over its point', async () => {
    const figure = await drawn({
      points:
        '2009: 9; 2010: 8; 2011: 7; 2012: 6; 2013: 5; 2015: 28; 2016: 36; 2017: unknown; 2018: 15; 2019: about 26; 2020-01/2020-06: 7',
    });
    const buttons = buttonsOf(figure);
    const plot = inside(figure, '.plot')!.getBoundingClientRect();

    expect(buttons.slice(5).map(({ariaLabel}) => plain(ariaLabel))).to.deep.equal([
      '2015: 28 people',
      '2016: 36 people',
      '2017: No figure in this source',
      '2018: 15 people',
      '2019: about 26 people',
      'January – June 2020: 7 people, not a full period',
    ]);
    const [first, last] = [buttons[0]!, buttons[10]!].map((button) => middle(button.getBoundingClientRect()));
    expect(first).to.be.closeTo(plot.left, 0.6);
    expect(last).to.be.closeTo(plot.right, 0.6);
    expect(shown(figure, '.gap')).to.deep.equal(['no figure']);
  });

  it('runs from right to left where the page does', async () => {
    const figure = await drawn({points: years}, {dir: 'rtl'});
    const plot = inside(figure, '.plot')!.getBoundingClientRect();
    const [label] = [...figure.shadowRoot!.querySelectorAll('.date')].reverse();

    expect(middle(buttonsOf(figure)[0]!.getBoundingClientRect())).to.be.closeTo(plot.right, 0.6);
    expect(middle(label!.getBoundingClientRect())).to.be.closeTo(plot.left, 20);
  });

  it('prints the first and last value, the highest and lowest, and the one that is highlighted', async () => {
    const values = async (rest = {}) =>
      shown(await drawn({points: years}, {width: 680, ...rest}), '.above, .below, .last');

    expect(await values()).to.deep.equal(['21', '36', '15', '22']);
    expect(await values({highlight: '2014'})).to.deep.equal(['21', '24', '36', '15', '22']);
  });

  for (const width of [320, 680]) {
    it(`sets years at their distance at ${width} px, so that one that is left out leaves its place`, async () => {
      const figure = await drawn({points: many}, {width});
      const places = buttonsOf(figure).map((one) => middle(one.getBoundingClientRect()));
      const year = (places.at(-1)! - places[0]!) / 15;

      expect(places.map((place) => Math.round((place - places[0]!) / year))).to.deep.equal(
        Array.from({length: 16}, (_, index) => index).filter((index) => index !== 7),
      );
    });
  }

  it('prints a value that no line leads to', async () => {
    const points = `2004: 19; ${years.replace('2012: 21', '2006: 24; 2008: 21')}`;
    const labels = shown(await drawn({points}, {width: 680}), '.above, .below, .last');

    expect(labels.slice(0, 3).map((text) => text.split(' ')[0])).to.deep.equal(['19', '24', '21']);
  });

  for (const [name, ends, values] of [
    ['the lowest, on the way up', [90, 140, 220, 260, 300, 290, 310, 340], ['120', '90', '340']],
    ['the highest, on the way down', [390, 340, 320, 260, 200, 190, 110, 140], ['120', '390', '140']],
  ] as const) {
    it(`prints the value right after a break beside it, away from the break: ${name}`, async () => {
      const points = Object.fromEntries(
        [120, 130, 150, 160, 170, 180, ...ends].map((value, index) => [2010 + index, value]),
      );
      for (const width of [280, 320, 680]) {
        for (const dir of ['ltr', 'rtl']) {
          const figure = await drawn({points, breaks: '2016'}, {width, dir});
          const labels = shown(figure, '.above, .below, .last').map((text) => text.split(' ')[0]);

          expect(labels, `${width} px, ${dir}`).to.include.members([...values]);
          await expectLabelsApart(figure, '.plot .at, .plot .parting');
        }
      }
    });
  }

  it('lists the words of what is not exact where its point has no room for them', async () => {
    const points =
      '2013: 140; 2014: 147; 2015: 134; 2016: 152; 2017: 139; 2018: 139; 2019: unreported; 2020: about 123; 2021: at least 126; 2022: up to 137';
    const all = ['2019 not reported', '2020 about 123', '2021 at least 126', '2022 up to 137'];
    const figure = await drawn({points});
    const said = () => [
      ...shown(figure, '.plot .at:not(.date)').map((text) => text.replace(/ in 20..$/, '')),
      ...shown(figure, '.unsaid li'),
    ];

    for (const width of [280, 320, 680]) {
      figure.parentElement!.style.width = `${width}px`;
      for (const words of all) {
        const [year, ...value] = words.split(' ');
        const places = said().filter((text) => text === value.join(' ') || text === words);
        expect(places, `${year} at ${width} px`).to.have.length(1);
      }
    }
    figure.parentElement!.style.width = '280px';
    expect(shown(figure, '.unsaid li')).to.include('2021 at least 126');
    expect(shown(await drawn({points: years}), '.unsaid')).to.deep.equal([]);
  });

  for (const [name, points] of [
    ['on the way up', many.replace('2020: 620; 2021: 700', '2020: 560; 2021: 620')],
    ['in a dip', many],
    ['on the way down', many.replace('2022: 690; 2023: 731', '2022: 500; 2023: 320')],
  ] as const) {
    for (const width of [320, 680]) {
      it(`lets no line run through a value: ${name}, ${width} px`, async () => {
        const figure = await drawn({points, breaks: 2018}, {width});
        const way = lineOf(figure);
        const crossed = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.above, .below, .last')].filter(
          (label) => {
            const {left, right, top, bottom} = label.getBoundingClientRect();
            return way.some(([x, y]) => x > left && x < right && y > top + 3 && y < bottom - 3);
          },
        );

        expect(way.length).to.be.above(200);
        expect(crossed.map((label) => plain(label.textContent))).to.deep.equal([]);
      });
    }
  }

  it('says nothing of a year that is left out, and draws no line over it', async () => {
    const figure = await drawn({points: years.replace(' 2017: 32;', ' 2011: 3;')});

    expect(buttonsOf(figure)).to.have.length(10);
    expect(shown(figure, '.gap')).to.deep.equal([]);
    expect(figure.shadowRoot!.textContent).not.to.match(/no figure|2017: /i);
  });

  it('prints the first value, and where counting changed below all else, where text is twice as large', async () => {
    for (const width of [280, 320]) {
      const figure = await drawn({points: many, breaks: 2018, example: true}, {width});
      figure.parentElement!.style.fontSize = '34px';
      await new Promise(requestAnimationFrame);
      const [tag, words] = ['.tag', '.parting'].map((one) => inside(figure, one)!.getBoundingClientRect());

      expect(shown(figure, '.above, .below'), `${width}px`).to.include('310');
      expect(words!.top, `${width}px`).to.be.at.least(tag!.bottom);
    }
  });

  it('stands a dashed line where counting changed', async () => {
    const figure = await drawn({points: years, breaks: '2018'});
    const line = inside(figure, '.break')!.getBoundingClientRect();
    const [before, after] = [5, 6].map((index) => middle(buttonsOf(figure)[index]!.getBoundingClientRect()));

    expect(middle(line)).to.be.closeTo((before! + after!) / 2, 1);
    expect(shown(figure, '.parting')).to.deep.equal(['counting changed']);
    // On the side of the new count.
    expect(inside(figure, '.parting')!.getBoundingClientRect().left).to.be.above(line.right);
  });

  for (const [name, data] of [
    ['years', {points: years}],
    ['forty years of more than 10,000', {points: forty}],
    ['a break and long words', {points: `${years}; 2022: withheld; 2023: almost 12000`, breaks: 2018}],
    ['two breaks', {points: unsure, breaks: '2012 2019'}],
    ['the highest right after a break', {points: years.replace('2016: 36', '2016: 40'), breaks: 2016}],
    ['months', {points: months(36)}],
  ] as const) {
    it(`keeps its labels in the column and apart from each other: ${name}`, async () => {
      for (const lang of ['en', 'sq']) {
        const figure = await drawn(data, {lang});
        await expectLabelsApart(figure, '.plot .at, .plot .parting');
      }
    });
  }

  it('has a tick for each year', async () => {
    const figure = await drawn({points: years});
    const ticks = [...figure.shadowRoot!.querySelectorAll('.plot li')].map((one) => getComputedStyle(one, '::before'));

    expect(ticks.map(({content, height}) => [content, height])).to.deep.equal(
      Array.from({length: 10}, () => ['""', '5px']),
    );
  });

  it('highlights a year with its value, ties a note to it, and names another source', async () => {
    const figure = await drawn(
      {points: years, revisions: [{period: '2014', value: 30, source: 'Kosovo Police'}]},
      {width: 680, highlight: '2013', annotation: '2013: A new law came into force'},
    );
    const spot = middle(buttonsOf(figure)[1]!.getBoundingClientRect());

    expect(shown(figure, '.plot .at.lit')).to.deep.equal(['2013', '25']);
    expect(shown(figure, '.note')).to.deep.equal(['A new law came into force']);
    expect(middle(inside(figure, '.leader')!.getBoundingClientRect())).to.be.closeTo(spot, 1.5);
    expect(shown(figure, '.others li')).to.deep.equal(['2014, Kosovo Police: 30']);
    expect(isSeen(inside(figure, '.beside'))).to.equal(true);
  });

  it('keeps its height while the chart comes', async () => {
    const figure = await fixture<VictimsTrendElement>(html`<tip-victims-trend></tip-victims-trend>`);
    const loaded = oneEvent(figure, 'tip-load');
    figure.data = {points: years};
    await loaded;
    const before = figure.offsetHeight;
    figure.loading = 'eager';
    await figure.settled;

    expect(figure.offsetHeight).to.equal(before);
  });

  it('withholds small counts from its labels, buttons and table', async () => {
    const figure = await drawn({points: years.replace('2016: 36', '2016: 3'), suppressBelow: 5});

    expect(buttonsOf(figure).map(({ariaLabel}) => plain(ariaLabel))[4]).to.equal('2016: Withheld (1 to 4)');
    expect(shown(figure, '.above, .below')[1]).to.equal('withheld (1 to 4)');
    expect(tableOf(figure)[5]).to.deep.equal(['2016', 'withheld (1 to 4)']);
  });

  for (const [name, data] of [
    ['years', {points: years}],
    [
      'every mark',
      {
        points:
          '2010: 3; 2011: 5; 2012: 4; 2013: unreported; 2014: about 9; 2015: 4..8; 2016: under 5; 2018: withheld; 2019: 8; 2020-01/2020-06: 3',
        breaks: 2019,
      },
    ],
  ] as const) {
    it(`has nothing for axe to find: ${name}`, async () => {
      await expect(await drawn(data)).to.be.accessible();
    });
  }

  it('leaves out of 1,200 months those that cannot be told apart, and says so', async () => {
    const figure = await drawn({points: months(1200)});
    const buttons = buttonsOf(figure);

    expect(buttons.length).to.be.within(180, 244);
    expect(buttons.at(0)?.ariaLabel).to.contain('January 1900');
    expect(buttons.at(-1)?.ariaLabel).to.contain('December 1999');
    expect(allText(figure)).to.contain('Months that share a place on the line');
    expect(
      figure
        .toCsv()
        .split('\r\n')
        .filter((line) => /^"?\w+ 19\d\d/.test(line)),
    ).to.have.length(1200);
  });

  it('takes 4,000 points, and no more', async () => {
    const figure = await drawn({points: months(3600)});
    expect(figure.state).to.equal('fresh');
    const points = Object.fromEntries(Array.from({length: 4001}, (_, index) => [`x${index}`, 1]));
    await errorLines(async () => {
      figure.data = {points};
      await figure.settled;
    });
    expect([figure.error?.path, figure.error?.message]).to.deep.equal([
      'points',
      'points: expected at most 4000 entries, got 4001',
    ]);
  });
});
