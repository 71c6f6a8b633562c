import {expect} from '@open-wc/testing';
import fc from '../support/fast-check.js';
import {expectOnlyText} from '../support/intrusions.js';
import {notDerived, numbersIn, ownNumbersOf} from '../support/numbers.js';
import {payloads} from '../support/payloads.js';
import {keysOf, leavesOf, withKey, withoutPlace, withValue} from '../support/places.js';
import {allText, errorLines, type AnyFigure} from '../support/reading.js';
import {figureNames, ownOf, sampleOf, type FigureName} from '../support/samples.js';

const patience = 30_000;
const bounds = {numRuns: 250};

const number = fc.oneof(
  fc.integer({min: -2, max: 60}),
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, 0.5, 1e15, 1e-7, 5e-324, NaN, Infinity, 2 ** 53),
);
const value = fc.oneof(
  {weight: 4, arbitrary: number},
  {weight: 4, arbitrary: number.map(String)},
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('about', 'almost', 'over', 'under', 'fine', 'suspended'), number)
      .map((words) => words.join(' ')),
  },
  {weight: 2, arbitrary: fc.tuple(number, number).map(([low, high]) => `${low}..${high}`)},
  {weight: 2, arbitrary: fc.tuple(number, number).map(([low, high]) => ({low, high}))},
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'unknown',
      'withheld',
      '2WL',
      'SC',
      'P1Y',
      'P999Y',
      'P0M',
      '2015',
      '2016-02-30',
      '1900/2200',
      'USD',
      'XXX',
      'other',
    ),
  },
  {weight: 2, arbitrary: fc.constantFrom(...payloads)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 30})},
  {weight: 1, arbitrary: fc.jsonValue()},
);

type Change = (document: unknown) => unknown;

/** One mistake, or none: another value, a key by another name, or a piece that is missing. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), value).map(([nth, one]): Change => (document) => {
    const places = leavesOf(document);
    return places.length ? withValue(document, places[nth % places.length]!, one) : document;
  }),
  fc
    .tuple(fc.nat(), fc.oneof(fc.constantFrom(...payloads), number.map(String)))
    .map(([nth, name]): Change => (document) => {
      const places = keysOf(document);
      return places.length ? withKey(document, places[nth % places.length]!, name) : document;
    }),
  fc.nat().map((nth): Change => (document) => {
    const places = keysOf(document);
    return places.length ? withoutPlace(document, places[nth % places.length]!) : document;
  }),
);

/** A figure's own fields with up to three mistakes. */
const nearValid = (name: FigureName) =>
  fc
    .array(change, {maxLength: 3})
    .map((changes) => changes.reduce<unknown>((document, one) => one(document), ownOf(name)));

for (const name of figureNames) {
  const {corrections: _, ...shared} = Object.fromEntries(
    Object.entries(sampleOf(name)).filter(([key]) => !(key in ownOf(name))),
  );

  describe(`a document that is nearly one of a ${name}`, () => {
    it('is drawn whole, with its own numbers alone, or refused with a path', async function () {
      this.timeout(patience);
      const figure = document.createElement(`tip-${name}`) as AnyFigure;
      figure.lang = 'en';
      document.body.append(figure);
      let drawn = 0;
      let refused = 0;
      const look = async (own: unknown) => {
        figure.data = {...shared, ...(own as object)};
        await figure.settled;
        if (figure.state === 'error') {
          refused += 1;
          // A thrown error that was caught has no path.
          expect(figure.error!.code).to.equal('schema');
          expect(figure.error!.path, figure.error!.message).not.to.equal('');
          expect([figure.summary, figure.toCsv()]).to.deep.equal(['', '']);
          return;
        }
        drawn += 1;
        expect(figure.state).to.equal('fresh');
        const [text, csv] = [allText(figure), figure.toCsv()];
        const holes = /NaN|Infinity|∞|undefined|\[object/;
        // Where the document says so itself, it is a text.
        if (!holes.test(JSON.stringify(own))) expect(`${text} ${csv}`).not.to.match(holes);
        expectOnlyText(figure, JSON.stringify(own));
        expect(notDerived(numbersIn(valuesOf(csv)), own), 'numbers of the table').to.deep.equal([]);
        // The comma between two cells is none within a number.
        expect(missing(text, csv.replaceAll(',', ', '), own, name), 'numbers of the document').to.deep.equal([]);
      };
      await errorLines(() =>
        fc.assert(fc.asyncProperty(nearValid(name), look), {...bounds, includeErrorInReport: true}),
      );
      figure.remove();
      expect([drawn > 10, refused > 10], `${drawn} drawn, ${refused} refused`).to.deep.equal([true, true]);
    });
  });
}

/** The second column of a table: its values as data write them. */
const valuesOf = (csv: string): string =>
  csv
    .split('\r\n')
    .slice(1)
    .map((line) => /^(?:"(?:[^"]|"")*"|[^,"]*),("(?:[^"]|"")*"|[^,"]*)/.exec(line)?.[1] ?? '')
    .join(' | ');

/** What the document counts and the figure does not show. */
function missing(text: string, csv: string, own: unknown, name: FigureName): number[] {
  const shown = new Set([...numbersIn(csv), ...numbersIn(text)].map(Math.abs));
  return ownNumbersOf(own, name).filter((one) => !shown.has(Math.abs(one)));
}
