import {expect} from '@open-wc/testing';
import {later} from '@tip-figures/core/late/later-part.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw, place} from '../support/draw.js';
import {errorLines, has, inside, isSeen, tableOf, textIn, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

type Code = NonNullable<typeof later.code>;

const fetched = later.load.bind(later);
const load = async () => (later.code = await fetched());
const markup = (attributes = 'total="36"') =>
  `<tip-victim-breakdown lang="en" country="XK" ${attributes}>Seven people</tip-victim-breakdown>`;
const about = (figure: AnyFigure) => inside(figure, 'button[aria-controls=d]')!;
const isOpen = (figure: AnyFigure) => inside(figure, '#d')?.getAttribute('hidden') === null;
const isDrawn = (figure: AnyFigure) => until(() => has(figure, '[part=figure]'), 'the figure is drawn');

/** Has the code come when the test says so, or not at all. */
function hold(): {come(): void; fail(): void} {
  let settle: {come(): void; fail(): void} | undefined;
  const promise = new Promise<Code>((resolve, reject) => {
    settle = {
      come() {
        later.load = load;
        void load().then(resolve);
      },
      fail: () => reject(new Error('offline')),
    };
  });
  // The runner reports a rejection that nobody handles at once.
  promise.catch(() => undefined);
  later.load = () => promise;
  return settle!;
}

describe('what comes after the first paint', () => {
  beforeEach(() => {
    later.code = undefined;
  });

  afterEach(async () => {
    later.load = load;
    await load();
  });

  it('comes by itself, moves nothing, and is there for find in page', async () => {
    const code = hold();
    const figure = await place(markup());
    await isDrawn(figure);
    const before = figure.getBoundingClientRect().height;
    expect(has(figure, '#d')).to.equal(false);
    code.come();
    await until(() => has(figure, '#d'), 'the details have come');

    expect(inside(figure, '#d')!.getAttribute('hidden')).to.equal('until-found');
    expect(textIn(figure, '#d')).to.contain('Victims identified');
    expect(figure.getBoundingClientRect().height).to.equal(before);
    inside(figure, '#d')!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await figure.updateComplete;
    expect(isOpen(figure)).to.equal(true);
  });

  it('has come when the figure is settled, with its CSV', async () => {
    const figure = await draw(markup() + markup('total="35"'));
    const other = figure.nextElementSibling as AnyFigure;

    expect([figure.toCsv().includes('36'), other.toCsv().includes('35')]).to.deep.equal([true, true]);
    expect([tableOf(figure)[1]?.[1], tableOf(other)[1]?.[1]]).to.deep.equal(['36', '35']);
  });

  it('opens when it comes, where its button was pressed before', async () => {
    const code = hold();
    const figure = await place(markup());
    await isDrawn(figure);
    about(figure).click();
    await figure.updateComplete;
    expect(about(figure).ariaExpanded).to.equal('false');
    code.come();
    await until(() => isOpen(figure), 'the details are open');

    expect(isSeen(inside(figure, '#d table'))).to.equal(true);
    expect(about(figure).ariaExpanded).to.equal('true');
  });

  it('leaves the figure as it is where it cannot be fetched, says so at its button, and comes at the next press', async () => {
    const code = hold();
    code.fail();
    let figure: AnyFigure | undefined;
    const lines = await errorLines(async () => {
      figure = await draw(markup());
    });

    expect([lines, figure!.state, figure!.error]).to.deep.equal([[], 'fresh', undefined]);
    expect([
      textIn(figure!, '.title'),
      textIn(figure!, '[part=figure]').slice(0, 2),
      textIn(figure!, '.source'),
    ]).to.deep.equal(['Victims identified, Kosovo', '36', 'Source not stated']);
    expect([has(figure!, '#d'), figure!.toCsv()]).to.deep.equal([false, '']);
    about(figure!).click();
    await until(() => textIn(figure!, '.status') !== '', 'the figure says that it did not work');
    expect(isOpen(figure!)).to.equal(false);
    later.load = load;
    about(figure!).click();
    await until(() => isOpen(figure!), 'the details are open');

    expect(figure!.toCsv()).to.contain('36');
  });

  it('is not printed before it came, and printed then', async () => {
    const code = hold();
    const figure = await place(markup());
    await isDrawn(figure);
    dispatchEvent(new Event('beforeprint'));
    expect([has(figure, '.table'), has(figure, '[part=figure]')]).to.deep.equal([false, true]);
    code.come();
    await until(() => has(figure, '#d'), 'the details have come');
    dispatchEvent(new Event('beforeprint'));

    expect(inside(figure, '#d')!.classList.contains('redundant')).to.equal(true);
  });

  it('leaves the words of the page where a refusal cannot be drawn, and is tried again with the next data', async () => {
    hold().fail();
    let figure: AnyFigure | undefined;
    const lines = await errorLines(async () => {
      figure = await draw(markup('total="many"'));
    });
    expect([figure!.state, lines.length, textIn(figure!, 'figure')]).to.deep.equal(['error', 1, '']);
    expect(has(figure!, 'slot')).to.equal(true);
    later.load = load;
    await errorLines(async () => {
      figure!.setAttribute('total', 'several');
      await figure!.settled;
    });

    expect(textIn(figure!, 'figure')).to.contain('Not drawn: its data have a mistake.');
  });

  it('shows nothing of a withdrawn figure before it came, the words of the page neither', async () => {
    const code = hold();
    const figure = await place(
      markup('').replace('Seven people', '$&<script type="application/json">{"withdrawn": "2026-11-30"}</script>'),
    );
    await until(() => figure.state === 'withdrawn', 'the figure knows that it was withdrawn');
    await figure.updateComplete;
    expect([has(figure, 'slot'), has(figure, 'figure')]).to.deep.equal([false, false]);
    code.come();
    await figure.settled;

    expect(textIn(figure, 'figure')).to.contain('Withdrawn 30 November 2026');
  });
});
