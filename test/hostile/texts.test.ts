import {expect} from '@open-wc/testing';
import {expectNothingRan, expectOnlyText} from '../support/intrusions.js';
import {payloads, turning} from '../support/payloads.js';
import {keysOf, leavesOf, withKey, withValue, type Place} from '../support/places.js';
import {allText, errorLines, plain, type AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf, type FigureName} from '../support/samples.js';

// Thousands of documents a figure; a slow machine is no failure.
const patience = 60_000;
const harmless = 'Prishtina';

/** What a reader may see of a text: no more than spaces and the case of its first letter are ours. */
const shownText = (text: string) => plain(text.replace(turning, '')).toLowerCase();

/** A tenth of them, another tenth for each place: enough where a text is only compared with a pattern. */
const someOf = (turn: number) => payloads.filter((_, index) => index % 10 === turn % 10);

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

for (const name of figureNames) {
  const sample = sampleOf(name);
  const say = (place: Place, payload: string) => `${place.join('.')} = ${JSON.stringify(payload)}`;

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
        for (const [turn, place] of leavesOf(sample).entries()) {
          await drawnAsText(figure, withValue(sample, place, harmless), say(place, harmless));
          const isShown = allText(figure).includes(harmless);
          for (const payload of isShown ? payloads : someOf(turn)) {
            const drawn = await drawnAsText(figure, withValue(sample, place, payload), say(place, payload));
            if (!isShown || !drawn) continue;
            // A correction quotes no more than the beginning of what was wrong.
            const words = shownText(payload.slice(0, 60));
            if (!shownText(allText(figure)).includes(words)) expect.fail(`${say(place, payload)} is not shown`);
            shown += 1;
          }
        }
      });
      expect(shown, 'texts that were shown').to.be.above(payloads.length * 3);
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
        for (const [turn, attribute] of observedAttributes.entries()) {
          if (attribute === 'src') continue;
          figure.setAttribute(attribute, harmless);
          await drawnAsText(figure, {...sample}, attribute);
          const isShown = allText(figure).includes(harmless);
          for (const payload of isShown ? payloads : someOf(turn)) {
            figure.setAttribute(attribute, payload);
            await drawnAsText(figure, sample, `${attribute} = ${JSON.stringify(payload)}`);
          }
          figure.removeAttribute(attribute);
        }
      });
      Object.assign(window, {fetch});
      Object.assign(console, {warn});
      expect(asked).to.deep.equal([]);
    });
  });
}
