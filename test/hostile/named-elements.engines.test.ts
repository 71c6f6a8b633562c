// Elements of a page that are named like whatever the scripts read, or like whatever a browser has: figures are drawn as without.

import {expect} from '@open-wc/testing';
import {native} from '@tip-figures/core/page/native.js';
import {allFigures, allScripts, drawn, inFrame, recorder, scriptOf, wrongIn} from '../support/frame-page.js';
import {allText, type AnyFigure} from '../support/reading.js';
import {figureNames} from '../support/samples.js';

/** Whatever a script may read of an object: behind a dot, in a pattern, or as a text. */
const inCode =
  /(?<=\.)[a-z_$][\w$]{2,}|(?<=[{,]\s*)[a-z_$][\w$]{2,}(?=\s*[:,}=])|(?<=["'`])[a-z_$][\w$]{2,}(?=["'`])/gi;

/** The names in the scripts of all figures, and in what they import. */
async function namesInScripts(): Promise<string[]> {
  const files = new Set(figureNames.map((name) => scriptOf(name)));
  const names = new Set<string>();
  for (const file of files) {
    const code = await (await fetch(file)).text();
    for (const name of code.match(inCode) ?? []) names.add(name);
    for (const [, path] of code.matchAll(/["'](\.\.?\/[^"']+\.js)["']/g)) files.add(new URL(path!, file).href);
  }
  // For these Lit looks where it is built for developers, as it is not for pages.
  return [...names].filter((name) => !/^litIssuedWarnings$|DevMode$/.test(name));
}

const names = await namesInScripts();
const known = names.filter((name) => [document, window, HTMLFormElement.prototype].some((one) => name in one));
const each = (all: readonly string[], of: (name: string) => string) => all.map(of).join('');
const fields = (all: readonly string[]) => each(all, (name) => `<input type="hidden" name="${name}">`);

/** Every property of an object, its own or not. */
function propertiesOf(object: object): string[] {
  const found = new Set<string>();
  for (
    let one: object | null = object;
    one && one !== Object.prototype;
    one = Object.getPrototypeOf(one) as object | null
  )
    for (const name of Object.getOwnPropertyNames(one)) if (name !== 'constructor') found.add(name);
  return [...found];
}

describe('a property of the platform', () => {
  it('is what it was, whatever is named like it', async () => {
    // WebKit has collections that can be called, which no script of ours reads.
    const isCallable = (value: unknown) => typeof value === 'function' && value instanceof HTMLCollection;
    const ofDocument = propertiesOf(HTMLDocument.prototype).filter((name) => !isCallable(Reflect.get(document, name)));
    const ofForm = propertiesOf(HTMLFormElement.prototype);
    const html = `${each(ofDocument, (name) => `<img name="${name}">`)}<form>${fields(ofForm)}</form>`;
    await inFrame(html, (page) => {
      const form = native(page).querySelector('form')!;
      const hidden = (all: string[], node: object) =>
        all.filter((name) => Reflect.get(node, name) instanceof view.Element);
      const view = native(page).defaultView as unknown as typeof globalThis;
      const isNamed = (node: Node, name: string): boolean => {
        const value: unknown = Reflect.get(native(node), name);
        return value instanceof view.Element && value.getAttribute('name') === name;
      };

      expect([hidden(ofDocument, page).length > 100, hidden(ofForm, form).length > 100]).to.deep.equal([true, true]);
      expect(ofDocument.filter((name) => isNamed(page, name))).to.deep.equal([]);
      expect(ofForm.filter((name) => isNamed(form, name))).to.deep.equal([]);
      return Promise.resolve();
    });
  });
});

describe('a page whose elements are named like what scripts read', () => {
  const none: [string, string] = ['', ''];
  // The other ways, and names that no browser has, are tried on the built scripts in Chromium: see names.spec.mjs.
  const ways: Record<string, [before: string, after: string]> = {
    pictures: [each(known, (name) => `<img id="${name}" name="${name}">`), ''],
    'fields of a form around the figures': [`<form lang="en" dir="ltr">${fields(known)}`, '</form>'],
  };

  /** What each figure of a page says. */
  const textsIn = ([before, after]: [string, string]) =>
    inFrame(`${recorder}${before}${allFigures()}${after}${allScripts()}`, async (page, frame) => {
      const texts = [];
      for (const name of figureNames) {
        const figure = native(page).querySelector<AnyFigure>(`tip-${name}`)!;
        await drawn(figure);
        await figure.settled;
        texts.push(allText(figure));
      }
      expect(wrongIn(frame)).to.deep.equal([]);
      return texts;
    });

  let expected: string[];
  before(async () => {
    expected = await textsIn(none);
  });

  for (const [what, way] of Object.entries(ways)) {
    it(`shows the same figures: ${what}`, async () => {
      expect(known.length).to.be.above(100);
      expect(await textsIn(way)).to.deep.equal(expected);
    });
  }
});
