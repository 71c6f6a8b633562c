import {expect} from '@open-wc/testing';
import {pathOf} from '@tip-figures/record/path.js';
import {expectNothingRan, expectOnlyText} from '../support/intrusions.js';
import {payloads, turning} from '../support/payloads.js';
import {keysOf, leavesOf, withKey, withValue, type Place} from '../support/places.js';
import {allText, errorLines, plain, type AnyFigure} from '../support/reading.js';
import {sampled} from '../support/sampled.js';
import {figureNames, sampleOf, type FigureName} from '../support/samples.js';

// Thousands of documents a figure; a slow machine is no failure.
const patience = 60_000;
const harmless = 'Prishtina';

/** What a reader may see of a text: no more than spaces and the case of its first letter are ours. */
const shownText = (text: string) => plain(text.replace(turning, '')).toLowerCase();

const part = 20;
/** A few of them, others for the next place: enough where a text is only compared with a pattern. */
const someOf = (turn: number) => payloads.filter((_, index) => index % part === turn % part);

async function withFigure(name: FigureName, act: (figure: AnyFigure) => Promise<void>): Promise<void> {
  const figure = document.createElement(`tip-${name}`) as AnyFigure;
  figure.lang = 'en';
  document.body.append(figure);
  // Each refusal is told; thousands of lines would hide a failure.
  await errorLines(() => act(figure));
  figure.remove();
  await expectNothingRan();
}

/** Shows the document, as text alone or as an error with a path; hands back whether it is drawn. */
async function drawnAsText(figure: AnyFigure, data: unknown, what: string): Promise<boolean> {
  figure.data = data;
  await figure.settled;
  if (figure.state !== 'fresh')
    expect(figure.error, what).to.include({code: 'schema'}).and.property('path').not.equal('');
  expectOnlyText(figure, what);
  return figure.state === 'fresh';
}

for (const [figureTurn, name] of figureNames.entries()) {
  const sample = sampleOf(name);
  const say = (place: Place, payload: string) => `${place.join('.')} = ${JSON.stringify(payload)}`;

  /** Shows texts in one document, but for those that it refuses; hands back how many were shown. */
  async function expectShown(figure: AnyFigure, texts: readonly (readonly [Place, string])[]): Promise<number> {
    const document = texts.reduce<unknown>((all, [place, text]) => withValue(all, place, text), sample);
    const what = texts.map(([place, text]) => say(place, text)).join('\n');
    if (await drawnAsText(figure, document, what)) {
      const all = shownText(allText(figure));
      // A correction quotes no more than the beginning of what was wrong.
      const left = texts.filter(([, text]) => !all.includes(shownText(text.slice(0, 60))));
      if (left.length && texts.length === 1) expect.fail(`${what} is not shown`);
      // A source line leaves out what another part of it says: such a text is shown where it stands alone.
      for (const one of left) await expectShown(figure, [one]);
      return texts.length;
    }
    const {path, message} = figure.error!;
    const refused = texts.find(([place]) => place.some((_, index) => pathOf(place.slice(0, index + 1)) === path));
    if (!refused) return expect.fail(`${message} is none of ${what}`);
    return expectShown(
      figure,
      texts.filter((one) => one !== refused),
    );
  }

  describe(`hostile text in a ${name}`, () => {
    it('has a sample that is drawn', async () => {
      await withFigure(name, async (figure) => {
        expect(await drawnAsText(figure, sample, 'sample'), figure.error?.message).to.equal(true);
      });
    });

    it('shows as text, or is refused with a path, in every place of its document', async function () {
      this.timeout(patience);
      let shown = 0;
      await withFigure(name, async (figure) => {
        const shownPlaces: Place[] = [];
        for (const [turn, place] of leavesOf(sample).entries()) {
          await drawnAsText(figure, withValue(sample, place, harmless), say(place, harmless));
          if (allText(figure).includes(harmless)) shownPlaces.push(place);
          else
            for (const payload of someOf(turn))
              await drawnAsText(figure, withValue(sample, place, payload), say(place, payload));
        }
        // A document has another one in every place: a quarter of all documents, in the long run each text in each place.
        for (const turn of sampled([...payloads.keys()], 4, figureTurn)) {
          const texts = shownPlaces.map(
            (place, index) => [place, payloads[(turn + index) % payloads.length]!] as const,
          );
          shown += await expectShown(figure, texts);
        }
      });
      expect(shown, 'texts that were shown').to.be.above((payloads.length * 3) / 4);
    });

    it('shows as text, or is refused with a path, as any key of its document', async function () {
      this.timeout(patience);
      await withFigure(name, async (figure) => {
        for (const [turn, place] of keysOf(sample).entries()) {
          for (const payload of someOf(turn)) {
            await drawnAsText(figure, withKey(sample, place, payload), `key ${say(place, payload)}`);
          }
        }
      });
    });

    it('shows as text, or is refused with a path, in every attribute', async function () {
      this.timeout(patience);
      const {observedAttributes} = customElements.get(`tip-${name}`) as unknown as {observedAttributes: string[]};
      const {
        fetch,
        console: {warn},
      } = window;
      const asked: string[] = [];
      window.fetch = (url) => {
        asked.push(String(url));
        return Promise.reject(new TypeError('no network'));
      };
      console.warn = () => {};
      await withFigure(name, async (figure) => {
        const shownAttributes: string[] = [];
        for (const [turn, attribute] of observedAttributes.entries()) {
          if (attribute === 'src') continue;
          figure.setAttribute(attribute, harmless);
          await drawnAsText(figure, {...sample}, attribute);
          if (allText(figure).includes(harmless)) shownAttributes.push(attribute);
          else
            for (const payload of someOf(turn)) {
              figure.setAttribute(attribute, payload);
              await drawnAsText(figure, sample, `${attribute} = ${JSON.stringify(payload)}`);
            }
          figure.removeAttribute(attribute);
        }
        // A figure has another one in every attribute, sampled likewise.
        for (const turn of sampled([...payloads.keys()], 4, figureTurn)) {
          const texts = shownAttributes.map(
            (attribute, index) => [attribute, payloads[(turn + index) % payloads.length]!] as const,
          );
          for (const [attribute, payload] of texts) figure.setAttribute(attribute, payload);
          await drawnAsText(
            figure,
            sample,
            texts.map(([attribute, payload]) => `${attribute} = ${JSON.stringify(payload)}`).join(),
          );
        }
      });
      Object.assign(window, {fetch});
      Object.assign(console, {warn});
      expect(asked).to.deep.equal([]);
    });
  });
}
