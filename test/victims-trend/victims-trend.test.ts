import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/victims-trend/define.js';
import type {VictimsTrendElement} from '@tip-figures/victims-trend/victims-trend.js';
import {echoUrl} from '../support/faults-urls.js';
import {
  allText,
  errorLines,
  inside,
  isSeen,
  linesOf,
  plain,
  settled,
  tableOf,
  textIn,
  textsIn,
} from '../support/reading.js';
import {expectLabelsApart} from './labels.js';

const kosovo = {
  country: 'XK',
  points: '2015: 28; 2016: 36; 2017: 32; 2018: 15; 2019: 26; 2020: 17; 2021: 22',
  source: 'U.S. Department of State',
};
const police = [{period: '2015', value: 30, source: 'police'}];
const unsure =
  '2013: 20; 2014: about 28; 2015: almost 36; 2016: just over 32; 2017: 15..25; 2018: under 5; 2019: withheld; 2020: unreported; 2021: 12';

async function drawn(
  data: unknown,
  {width = 680, dir = 'ltr', lang = 'en', ...rest}: Readonly<Record<string, string | number>> = {},
) {
  const column = await fixture<HTMLElement>(
    html`<div dir=${dir} lang=${lang}>
      <tip-victims-trend><a href="#">a report</a></tip-victims-trend>
    </div>`,
  );
  column.style.width = `${width}px`;
  const figure = column.firstElementChild as VictimsTrendElement;
  Object.assign(figure, rest, {data});
  return settled(figure);
}

/** The lines of the dates below the columns. */
const dateLines = (figure: Element) => [...figure.shadowRoot!.querySelectorAll('.date')].flatMap((one) => linesOf(one));

const heard = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.columns li')].map((row) => {
    const copy = row.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
    return plain(
      [...copy.querySelectorAll('.turn, .date, .value, .other, .note')].map((one) => one.textContent).join(' '),
    );
  });

const box = (figure: Element, selector: string, index = 0) =>
  figure.shadowRoot!.querySelectorAll(selector)[index]!.getBoundingClientRect();

const middle = ({left, right}: DOMRect) => (left + right) / 2;

// In a file without lines: once one was drawn, its code is there for all.
describe('<tip-victims-trend> with fewer than ten values', () => {
  it('is columns from zero with values at their tops, the latest loud', async () => {
    const figure = await drawn(kosovo);
    const heights = [...figure.shadowRoot!.querySelectorAll('.column')].map(
      (one) => one.getBoundingClientRect().height,
    );
    const size = (index: number) =>
      parseFloat(
        getComputedStyle(
          figure.shadowRoot!.querySelectorAll('.value')[index]!.lastElementChild ?? inside(figure, '.value')!,
        ).fontSize,
      );

    expect(heard(figure).slice(0, 2)).to.deep.equal(['2015 28', '2016 36']);
    expect(heights.map((height) => Math.round((36 * height) / heights[1]!))).to.deep.equal([
      28, 36, 32, 15, 26, 17, 22,
    ]);
    expect(size(6)).to.be.above(1.6 * size(0));
    expect(textIn(figure, '.latest .value')).to.equal('22');
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['More found does not mean more trafficked.']);
  });

  it('needs no code of charts', async () => {
    await drawn(kosovo);
    const fetched = performance.getEntriesByType('resource').map(({name}) => name);

    expect(fetched.some((name) => name.includes('/chunks/'))).to.equal(true);
    expect(fetched.some((name) => /\/(draw-chart|line-chart|chart)\./.test(name))).to.equal(false);
  });

  it('prints every year below its column, the one before the last too', async () => {
    for (const width of [280, 320, 680]) {
      const figure = await drawn(kosovo, {width});
      const seen = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.date')].filter((one) =>
        one.checkVisibility(),
      );
      expect(
        seen.map(({textContent}) => plain(textContent)),
        `${width}px`,
      ).to.deep.equal(['2015', '2016', '2017', '2018', '2019', '2020', '2021']);
    }
  });

  it('parts no month from its year', async () => {
    const points = '2020-10/2021-03: 22; 2021-04/2021-09: 28; 2021-10/2022-03: 31';
    for (const width of [320, 480, 560, 680]) {
      const lines = dateLines(await drawn({points}, {width}));

      expect(lines).not.to.have.length(0);
      expect(
        lines.filter((line) => /^\d/.test(line)),
        `${width} px`,
      ).to.deep.equal([]);
    }
  });

  it('leaves its place to a year that is left out', async () => {
    const figure = await drawn({points: '2012: 20; 2015: 28; 2016: 36'});
    const [first, second, third] = [0, 1, 2].map((index) => middle(box(figure, '.column', index)));

    expect((second! - first!) / (third! - second!)).to.be.closeTo(3, 0.05);
    expect(allText(figure)).not.to.match(/2013|2014/);
  });

  it('does so in rows of bars, too, where values have no room side by side', async () => {
    const figure = await drawn(
      {points: '2008: 110200; 2010: 112400; 2013: 131000; 2014: 121000; 2015: 119000'},
      {width: 300},
    );
    const [first, second, third] = [0, 1, 2].map((index) => box(figure, '.date', index).top);
    const [bar, value] = [box(figure, '.bar'), box(figure, '.value')];

    expect((third! - second!) / (second! - first!)).to.be.closeTo(1.5, 0.1);
    expect(bar.width).to.be.above(bar.height);
    expect(value.left).to.be.above(bar.right);
  });

  it('has its value inside its column where the marks of several others are just above it', async () => {
    const revisions = [
      {period: 2019, value: 305, source: 'GRETA'},
      {period: 2019, value: 301, source: 'A ministry'},
    ];
    const figure = await drawn({points: '2019: 291; 2020: 300; 2021: 280', revisions}, {width: 680});
    const [value, column, lower] = [box(figure, '.value'), box(figure, '.column'), box(figure, '.beside', 1)];

    // Boxes are higher than their letters.
    expect(value.top).to.be.at.least(Math.max(column.top, lower.bottom) - 4);
  });

  it('draws what another source counts dashed at its height, with its name', async () => {
    for (const width of [280, 320, 680]) {
      const figure = await drawn({...kosovo, revisions: police}, {width});
      const [line, own, highest] = [box(figure, '.beside'), box(figure, '.column'), box(figure, '.column', 1)];

      expect(getComputedStyle(inside(figure, '.beside')!).borderTopStyle).to.equal('dashed');
      expect((own.bottom - line.top) / highest.height, `${width}px`).to.be.closeTo(30 / 36, 0.02);
      const names = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.other, .others li')].filter(
        (one) => one.checkVisibility() && one.getBoundingClientRect().width > 1,
      );
      expect(names.map(({textContent}) => plain(textContent)).join()).to.match(/police: 30/);
    }
    expect(heard(await drawn({...kosovo, revisions: police}))[0]).to.equal('2015 28 police: 30');
  });

  it('compares nothing across a change of counting, and says it there', async () => {
    const figure = await drawn({...kosovo, breaks: '2019'});

    expect(heard(figure)[4]).to.equal('counting changed 2019 26');
    expect([...figure.shadowRoot!.querySelectorAll('.columns li')].map(({className}) => className)).to.deep.equal([
      ...Array.from({length: 4}, () => 'old'),
      'after',
      '',
      'latest',
    ]);
  });

  it('draws a range to both its ends, and never marks one of them alone', async () => {
    const figure = await drawn({points: unsure});
    const kinds = [...figure.shadowRoot!.querySelectorAll('.columns li')].map((row) =>
      [...row.querySelectorAll('.bar i, .none')].map(({classList}) => [...classList].at(-1) ?? ''),
    );

    expect(heard(figure)[4]).to.equal('2017 15 to 25');
    expect(kinds).to.deep.equal([
      [''],
      ['', 'about'],
      ['under'],
      ['', 'over'],
      ['', 'range'],
      ['under'],
      ['withheld'],
      ['unreported'],
      [''],
    ]);
  });

  it('highlights the peak in place of the latest, and ties a note to it by a leader', async () => {
    for (const width of [280, 680]) {
      const figure = await drawn(kosovo, {width, highlight: '2016', annotation: '2016: A new law came into force'});
      const [note, value] = [box(figure, '.note'), box(figure, '.lit .value')];

      expect(heard(figure)[1]).to.equal('2016 36 A new law came into force');
      expect(note.bottom, `${width}px`).to.be.below(value.top);
      expect(getComputedStyle(inside(figure, '.lit .value')!).fontWeight).to.equal('700');
      expect(getComputedStyle(inside(figure, '.latest b')!).fontWeight).to.equal('400');
    }
    expect(textsIn(await drawn(kosovo, {highlight: '1999', annotation: '1999: Nothing'}), '.lit, .note')).to.deep.equal(
      [],
    );
  });

  for (const [name, data] of [
    ['years', kosovo],
    ['another source', {...kosovo, revisions: police}],
    ['unsure numbers', {points: unsure}],
    ['large numbers far apart', {points: '2008: 4212; 2013: 4903; 2019: 7777; 2020: 6534; 2021: 7155; 2022: 10093'}],
    [
      'breaks and a part of a year',
      {points: '2012: 20; 2016: 28; 2017: unknown; 2018: 15; 2019-01/2019-10: 26', breaks: '2018'},
    ],
  ] as const) {
    it(`lays no label over another, or beyond its column, at any width: ${name}`, async () => {
      for (const lang of ['en', 'sq']) {
        await expectLabelsApart(
          await drawn(data, {lang}),
          '.columns :is(.date, .value > *, .other, .turn), .others li',
        );
      }
    });

    it(`has nothing for axe to find: ${name}`, async () => {
      await expect(await drawn(data)).to.be.accessible();
    });
  }

  it('runs from right to left where the page does', async () => {
    const figure = await drawn(kosovo, {dir: 'rtl'});

    expect(middle(box(figure, '.column'))).to.be.above(middle(box(figure, '.column', 6)));
  });

  it('gives the same text, table and CSV for every way in', async () => {
    const text = JSON.stringify({version: 1, 'victims-trend': kosovo});
    const figures = [
      await fixture<VictimsTrendElement>(
        html`<tip-victims-trend country="XK" points=${kosovo.points} source=${kosovo.source}></tip-victims-trend>`,
      ).then(settled),
      await drawn(kosovo),
      await fixture<VictimsTrendElement>(html`<tip-victims-trend src=${echoUrl(text)}></tip-victims-trend>`).then(
        settled,
      ),
    ];
    const [first, ...others] = figures.map((figure) => [allText(figure), tableOf(figure), figure.toCsv()]);

    for (const other of others) expect(other).to.deep.equal(first);
  });

  it('hands out a CSV with counts as data write them', async () => {
    const figure = await drawn({...kosovo, points: '2015: about 28; 2016: unknown'});

    expect(figure.toCsv().trim().split('\r\n')).to.deep.equal([
      'Year,Value,Unit,Precision,Note,Source,As of',
      '2015,about 28,people,approximate,,U.S. Department of State,',
      '2016,unknown,people,no figure in this source,,U.S. Department of State,',
    ]);
  });

  it('withholds small counts in points and in what other sources say', async () => {
    const revisions = [{period: 2015, value: 4, note: 'Police said 4.'}];
    const figure = await drawn({...kosovo, points: {2015: 3, 2016: 36}, revisions, suppressBelow: 5});

    expect(tableOf(figure).slice(1)).to.deep.equal([
      ['2015', 'withheld (1 to 4)'],
      ['2015, another figure', 'withheld (1 to 4)'],
      ['2016', '36'],
    ]);
    expect(allText(figure)).not.to.match(/(?<!1 to )\b[34]\b/);
    expect(figure.toCsv()).not.to.match(/(?<!1\.\.|1 to )\b[34]\b/);
  });

  it('shows the fallback and no number where the data are refused', async () => {
    const lines = await errorLines(async () => {
      const figure = await drawn({...kosovo, points: {2015: '1,200', 2016: 36}});

      expect(isSeen(figure.querySelector('a'))).to.equal(true);
      expect(allText(figure)).not.to.match(/\d/);
    });

    expect(lines[0]).to.contain('<tip-victims-trend> points["2015"]').and.contain('write 1200');
  });
});
