import {expect} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw} from '../support/draw.js';
import {has, type AnyFigure} from '../support/reading.js';

interface Line {
  readonly left: number;
  readonly right: number;
  readonly marks: number;
}

const numberOf = (mark: HTMLElement) => Number(mark.style.getPropertyValue('--n'));

/** The lines of marks of a row, from the top. */
function linesOf(units: Element): Line[] {
  const lines = new Map<number, Line>();
  for (const mark of units.querySelectorAll<HTMLElement>('i')) {
    const {left, right, top} = mark.getBoundingClientRect();
    const line = lines.get(Math.round(top)) ?? {left, right, marks: 0};
    lines.set(Math.round(top), {
      left: Math.min(line.left, left),
      right: Math.max(line.right, right),
      marks: line.marks + numberOf(mark),
    });
  }
  return [...lines.values()];
}

const rowsOf = (figure: AnyFigure) => [...figure.shadowRoot!.querySelectorAll('[part=figure] .units')];

/** What is wrong with the lines of a figure: nothing, at any width. */
function faultsIn(figure: AnyFigure): string[] {
  const rows = rowsOf(figure).map(linesOf);
  const all = Math.max(...rows.map(([first]) => first?.marks ?? 0));
  const start = rows[0]?.[0]?.left ?? 0;
  return rowsOf(figure).flatMap((units, index) => {
    const box = units.closest('.marks')!.getBoundingClientRect();
    const lines = rows[index]!;
    const count = lines.reduce((sum, {marks}) => sum + marks, 0);
    const whole = Math.min(count, all);
    return lines.flatMap(({left, right, marks}, n) => {
      const isLast = n === lines.length - 1;
      // A last line of fewer than five takes five from the line above.
      const carried = n === lines.length - 2 && lines[n + 1]!.marks < 10 && marks === all - 5;
      return [
        ...(Math.abs(left - start) > 0.1 ? [`row ${index} line ${n} starts ${left - start} px off`] : []),
        ...(right > box.right + 0.1 ? [`row ${index} line ${n} ends ${right - box.right} px outside`] : []),
        ...(marks > all ? [`row ${index} line ${n} has ${marks} of ${all}`] : []),
        ...(!isLast && marks !== whole && !carried ? [`row ${index} line ${n} has ${marks}, not ${whole}`] : []),
        ...(isLast && n > 0 && marks < 5 && all > 5 ? [`row ${index} ends with ${marks}`] : []),
      ];
    });
  });
}

const breakdown = (total: number, parts: string) =>
  `<tip-victim-breakdown lang="en" total="${total}" exploitation="${parts}"></tip-victim-breakdown>`;

const uncertain =
  'sex-trafficking: about 26; forced-labour: almost 9; forced-begging: over 48; child-labour: 30..42; surrogacy: under 36; domestic-servitude: at least 49; organ-removal: up to 23';

describe('lines of marks', () => {
  for (const [name, markup, most] of [
    ['95 people', breakdown(95, 'sex-trafficking: 95; forced-labour: 61; forced-begging: 31; multiple: 1'), 95],
    ['36 people', breakdown(36, 'sex-trafficking: 26; forced-labour: 9; multiple: 1'), 36],
    ['numbers that are not exact', breakdown(95, uncertain), 95],
    [
      'rows of unlike length',
      '<tip-case-backlog lang="en" open="2015-12-31: 101; 2016-12-31: 17"></tip-case-backlog>',
      101,
    ],
    ['one day', '<tip-case-backlog lang="en" open="2016-12-31: 200"></tip-case-backlog>', 200],
  ] as const) {
    it(`hold ${name} at every width and size of text`, async () => {
      const figure = await draw(markup);
      const column = figure.parentElement!;

      for (const size of ['17px', '34px']) {
        column.style.fontSize = size;
        for (let width = 280; width <= 760; width += 20) {
          column.style.width = `${width}px`;
          const rows = rowsOf(figure).map((units) => linesOf(units).reduce((sum, {marks}) => sum + marks, 0));

          expect(Math.max(...rows)).to.equal(most);
          expect(faultsIn(figure), `${width}px, ${size}`).to.deep.equal([]);
        }
      }
    });
  }

  it('hold where words run from right to left', async () => {
    const figure = await draw(`<div dir="rtl">${breakdown(95, 'sex-trafficking: 61')}</div>`);
    figure.parentElement!.style.width = '320px';
    const lines = linesOf(rowsOf(figure)[0]!);

    expect(lines.map(({marks}) => marks)).to.deep.equal([35, 35, 25]);
    expect(new Set(lines.map(({right}) => Math.round(right)))).to.have.property('size', 1);
  });

  it('are of one length in all rows', async () => {
    const figure = await draw(breakdown(95, 'sex-trafficking: 95; forced-labour: 36'));
    figure.parentElement!.style.width = '320px';
    const lines = rowsOf(figure).map((units) => linesOf(units).map(({marks}) => marks));

    expect(lines).to.deep.equal([
      [35, 35, 25],
      [35, 35, 25],
      [30, 6],
    ]);
  });

  it('take five from the line above rather than end with fewer than five', async () => {
    const figure = await draw('<tip-case-backlog lang="en" open="2015-12-31: 95; 2016-12-31: 52"></tip-case-backlog>');
    figure.parentElement!.style.width = '320px';

    expect(linesOf(rowsOf(figure)[0]!).map(({marks}) => marks)).to.deep.equal([35, 17]);
  });

  it('beside labels are as few as 275 px hold: a label breaks first', async () => {
    for (const [total, parts, most] of [
      [36, 'sex-trafficking: 26; slavery-servitude: 1', 2],
      [105, 'sex-trafficking: 79; slavery-servitude: 26', 4],
    ] as const) {
      const figure = await draw(breakdown(total, parts));
      for (const width of [420, 559, 560, 580, 640, 760]) {
        figure.parentElement!.style.width = `${width}px`;
        const lines = rowsOf(figure).map((units) => linesOf(units).length);
        const words = [...figure.shadowRoot!.querySelectorAll('.label')].map((label) => label.clientWidth);

        expect(Math.max(...lines), `${total} people in ${width}px`).to.be.at.most(most);
        expect(Math.min(...words), `labels in ${width}px`).to.be.greaterThan(90);
      }
    }
  });

  it('leave their room to the words of numbers that are not exact', async () => {
    const figure = await draw(breakdown(36, 'sex-trafficking: just over 26; slavery-servitude: under 5'));
    figure.parentElement!.style.width = '560px';
    const words = [...figure.shadowRoot!.querySelectorAll('.label')].map((label) => label.clientWidth);

    expect(Math.min(...words)).to.be.greaterThan(90);
    expect(faultsIn(figure)).to.deep.equal([]);
  });

  it('give way to bars above 200', async () => {
    const [single, bars] = [
      await draw(breakdown(200, 'forced-labour: 36')),
      await draw(breakdown(1201, 'forced-labour: 36')),
    ];

    expect([has(single, '.units'), has(bars, '.units'), has(bars, '.bar')]).to.deep.equal([true, false, true]);
    expect(has(await draw(breakdown(201, 'forced-labour: 36')), '.units')).to.equal(false);
  });
});
