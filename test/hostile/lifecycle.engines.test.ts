import {expect} from '@open-wc/testing';
import {Chart} from 'chart.js';
import {place} from '../support/draw.js';
import {echoUrl} from '../support/faults-urls.js';
import {countResources} from '../support/resources.js';
import {has, inside, type AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf, type FigureName} from '../support/samples.js';
import {until} from '../support/until.js';

// What is held on to is counted: every kind of turn comes up in so many.
const cycles = 30;

/** A figure with all that it can hold on to: a chart, a language, a document that it follows. */
async function live(name: FigureName, lang = 'en'): Promise<AnyFigure> {
  const src = echoUrl(sampleOf(name));
  // A figure that reaches beyond the window gives up its reserved space, and is watched no more for that.
  const figure = await place(
    `<tip-${name} style="padding-block-start: 100vh" lang="${lang}" loading="eager" refresh="60" src="${src}"><p>fallback</p></tip-${name}>`,
  );
  await ready(figure);
  return figure;
}

async function ready(figure: AnyFigure): Promise<void> {
  await figure.settled;
  await until(() => has(figure, '.live i') && (!has(figure, 'canvas') || has(figure, '.spots button')), 'all is drawn');
}

const charts = () => Object.keys(Chart.instances).length;
/** What an update leaves for the next task. */
const quiet = async () => {
  // Observers look with a frame, and what they ask for comes with the next.
  for (let turn = 0; turn < 3; turn += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

for (const name of figureNames) {
  describe(`a ${name} that a page moves about`, function () {
    this.timeout(30_000);

    for (const [what, move] of [
      [
        'taken out and put back',
        async (figure: AnyFigure, turn: number) => {
          const box = figure.parentElement!;
          figure.remove();
          if (turn % 3) await figure.updateComplete;
          box.append(figure);
          if (turn % 2) await figure.updateComplete;
        },
      ],
      [
        'moved to another place',
        async (figure: AnyFigure, turn: number) => {
          const to = document.createElement(turn % 2 ? 'section' : 'div');
          const old = figure.parentElement!;
          old.before(to);
          to.append(figure);
          old.remove();
          if (turn % 5 === 0) await figure.settled;
        },
      ],
      [
        'put back with its menu open',
        async (figure: AnyFigure) => {
          inside(figure, '.more')?.click();
          // Once its code is there, the menu opens before a frame is drawn.
          for (let turn = 0; turn < 50 && !has(figure, '#m'); turn += 1) await Promise.resolve();
          await until(() => has(figure, '#m'), 'the menu is open');
          const box = figure.parentElement!;
          figure.remove();
          box.append(figure);
          await figure.updateComplete;
        },
      ],
    ] as const) {
      it(`holds on to nothing more after ${cycles} times: ${what}`, async () => {
        const figure = await live(name, 'sq');
        const box = figure.parentElement!;
        const resources = countResources();
        try {
          figure.remove();
          await quiet();
          const none = {...resources.counts, charts: charts()};
          box.append(figure);
          await ready(figure);
          await quiet();
          const one = {...resources.counts, charts: charts()};
          for (let turn = 0; turn < cycles; turn += 1) await move(figure, turn);
          await ready(figure);
          await quiet();
          expect({...resources.counts, charts: charts()}, 'in the page').to.deep.equal(one);
          figure.remove();
          await quiet();
          expect({...resources.counts, charts: charts()}, 'out of the page').to.deep.equal(none);
          expect(none.charts).to.equal(0);
        } finally {
          resources.restore();
        }
      });
    }

    it('leaves nothing when it is removed before it is drawn', async () => {
      const resources = countResources();
      try {
        for (let turn = 0; turn < cycles; turn += 1) {
          const figure = document.createElement(`tip-${name}`) as AnyFigure;
          Object.assign(figure, {lang: 'sq', loading: turn % 2 ? 'lazy' : 'eager', refresh: '60'});
          if (turn % 3) figure.src = echoUrl(sampleOf(name));
          else figure.data = sampleOf(name);
          document.body.append(figure);
          if (turn % 4 === 0) await Promise.resolve();
          figure.remove();
        }
        await quiet();
        expect({...resources.counts, charts: charts()}).to.deep.equal({
          timers: 0,
          listeners: 0,
          observers: 0,
          charts: 0,
        });
      } finally {
        resources.restore();
      }
    });
  });
}
