import {expect} from '@open-wc/testing';
import {keysOf, leavesOf, withKey, withValue, type Place} from '../support/places.js';
import {allText, errorLines, inside, type AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf, type FigureName} from '../support/samples.js';

const patience = 30_000;
const long = 'x'.repeat(100_000);
const many = 1000;
const numbers = [1e16, -1e300, 1.7976931348623157e308, '1'.repeat(400), 'about 1e9', '1e999', '-0', '0x10'];

async function withFigure(name: FigureName, act: (figure: AnyFigure) => Promise<void>): Promise<void> {
  const figure = document.createElement(`tip-${name}`) as AnyFigure;
  figure.lang = 'en';
  const box = document.createElement('div');
  box.style.inlineSize = '320px';
  box.append(figure);
  document.body.append(box);
  await errorLines(() => act(figure));
  box.remove();
}

/** Shows the document; a refusal has a path, and a message that can be read. Hands back whether it is drawn. */
async function isDrawn(figure: AnyFigure, data: unknown, what: string): Promise<boolean> {
  figure.data = data;
  await figure.settled;
  if (figure.state === 'fresh') return true;
  expect(figure.error, what).to.include({code: 'schema'}).and.property('path').not.equal('');
  if (figure.error!.message.length > 1000)
    expect.fail(`${what}: a message of ${figure.error!.message.length} characters`);
  return false;
}

/** Every list and every object of a document. */
const containersOf = (document: unknown): Place[] =>
  [
    ...new Map(
      leavesOf(document).flatMap((leaf) =>
        leaf.map((_, end) => [String(leaf.slice(0, end)), leaf.slice(0, end)] as const),
      ),
    ).values(),
  ].filter((place) => place.length > 0);

const at = (document: unknown, place: Place): unknown =>
  place.reduce((value, step) => (value as Record<string, unknown>)[step], document);

/** The same list or object, with a thousand more entries like its last. */
function grown(value: unknown): unknown {
  const last = Object.values(value as object).at(-1) as unknown;
  if (Array.isArray(value)) return [...(value as unknown[]), ...Array<unknown>(many).fill(last)];
  const more = Array.from({length: many}, (_, index) => [`k${index}`, last] as const);
  return {...(value as object), ...Object.fromEntries(more)};
}

it('a section of more than 5,000 fields is too much, whether a figure reads them or not', async () => {
  const fields = (size: number) => Object.fromEntries(Array.from({length: size}, (_, index) => [`weather${index}`, 0]));
  await withFigure('tier-badge', async (figure) => {
    expect(await isDrawn(figure, {tier: '2', ...fields(4999)}, '5,000 fields')).to.equal(true);
    expect(await isDrawn(figure, {tier: '2', ...fields(5000)}, '5,001 fields')).to.equal(false);
    expect(figure.error!.message).to.equal('weather4999: expected at most 5000 fields, got 5001');
  });
});

for (const name of figureNames) {
  const sample = sampleOf(name);

  describe(`what is too much for a ${name}`, () => {
    it('is a text of more than 500 characters, wherever it stands', async function () {
      this.timeout(patience);
      await withFigure(name, async (figure) => {
        for (const place of leavesOf(sample)) {
          const what = place.join('.');
          await isDrawn(figure, withValue(sample, place, long), what);
          if (/x{501}/.test(allText(figure))) expect.fail(`${what} is not bounded`);
        }
      });
    });

    it('is an attribute of more than 500 characters', async function () {
      this.timeout(patience);
      const {observedAttributes} = customElements.get(`tip-${name}`) as unknown as {observedAttributes: string[]};
      await withFigure(name, async (figure) => {
        for (const attribute of observedAttributes.filter((one) => one !== 'src' && one !== 'refresh')) {
          figure.setAttribute(attribute, long);
          await isDrawn(figure, sample, attribute);
          if (/x{501}/.test(allText(figure))) expect.fail(`${attribute} is not bounded`);
          figure.removeAttribute(attribute);
        }
      });
    });

    it('is a key of a hundred thousand characters, which no message repeats', async function () {
      this.timeout(patience);
      await withFigure(name, async (figure) => {
        for (const place of keysOf(sample))
          await isDrawn(figure, withKey(sample, place, long), `key ${place.join('.')}`);
      });
    });

    it('is a list of a thousand, wherever there is a list', async function () {
      this.timeout(patience);
      await withFigure(name, async (figure) => {
        for (const place of containersOf(sample)) {
          const what = place.join('.');
          const value = grown(at(sample, place));
          await isDrawn(figure, withValue(sample, place, value), what);
          if (figure.shadowRoot!.querySelectorAll('*').length > 3000) expect.fail(`${what} fills the page`);
        }
        expect(await isDrawn(figure, {...sample, sources: grown(sample['sources'])}, 'sources'), 'sources').to.equal(
          false,
        );
      });
    });

    it('is a list of a thousand in an attribute', async function () {
      this.timeout(patience);
      const days = Array.from({length: many}, (_, day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
      const list = days.map((day) => `${day}: 1`).join('; ');
      const {observedAttributes} = customElements.get(`tip-${name}`) as unknown as {observedAttributes: string[]};
      await withFigure(name, async (figure) => {
        for (const attribute of observedAttributes.filter((one) => one !== 'src' && one !== 'refresh')) {
          figure.setAttribute(attribute, list);
          await isDrawn(figure, sample, attribute);
          if (figure.shadowRoot!.querySelectorAll('*').length > 3000) expect.fail(`${attribute} fills the page`);
          figure.removeAttribute(attribute);
        }
      });
    });

    it('is a number past counting, or none, wherever a number stands', async function () {
      this.timeout(patience);
      await withFigure(name, async (figure) => {
        for (const [turn, place] of leavesOf(sample).entries()) {
          // Two in each place, others in the next: every kind of field is asked all of them by some figure.
          for (const value of numbers.filter((_, index) => index % 4 === turn % 4)) {
            const what = `${place.join('.')} = ${value}`;
            await isDrawn(figure, withValue(sample, place, value), what);
            if (/NaN|Infinity|undefined|∞|e\+/.test(allText(figure))) expect.fail(`${what}: ${allText(figure)}`);
          }
        }
      });
    });

    it('is anything nested in twenty lists or objects, wherever it stands', async function () {
      this.timeout(patience);
      const nested = (wrap: (inner: unknown) => unknown) => Array.from({length: 20}).reduce<unknown>(wrap, 1);
      await withFigure(name, async (figure) => {
        for (const place of leavesOf(sample)) {
          for (const value of [nested((inner) => [inner]), nested((inner) => ({a: inner}))]) {
            expect(await isDrawn(figure, withValue(sample, place, value), place.join('.'))).to.equal(false);
          }
        }
      });
    });

    it('does not run out of a narrow column, as one word of 400 letters', async function () {
      this.timeout(patience);
      const word = 'W'.repeat(400);
      await withFigure(name, async (figure) => {
        for (const place of leavesOf(sample)) {
          if (!(await isDrawn(figure, withValue(sample, place, word), place.join('.')))) continue;
          const wide = inside(figure, 'figure')!.scrollWidth;
          if (wide > 321) expect.fail(`${place.join('.')}: ${wide} px wide`);
        }
      });
    });
  });
}
