import {expect, nextFrame} from '@open-wc/testing';
import {place} from '../support/draw.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {echoUrl} from '../support/faults-urls.js';
import {allFigures, allScripts, drawn, figuresOf, inFrame, recorder, scriptOf, wrongIn} from '../support/frame-page.js';
import {allText, isSeen, type AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf} from '../support/samples.js';

describe('a page that defines our tags itself', () => {
  it('keeps its own elements, and nothing throws', async () => {
    const own = figureNames.map((name) => `customElements.define('tip-${name}', class extends HTMLElement {});`);
    await inFrame(`${recorder}<script>${own.join('')}</script>${allScripts()}${allFigures()}`, async (page, frame) => {
      expect(wrongIn(frame)).to.deep.equal([]);
      for (const figure of figuresOf(page))
        expect([figure.shadowRoot, figure.textContent.startsWith('fallback')]).to.deep.equal([null, true]);
      await Promise.resolve();
    });
  });

  it('is told by its own call when it comes too late, and the figures stay', async () => {
    await inFrame(`${recorder}${allScripts()}${allFigures()}`, async (page, frame) => {
      const view = page.defaultView!;
      for (const figure of figuresOf(page)) {
        expect(() =>
          view.customElements.define(
            figure.localName,
            class extends (view as unknown as typeof globalThis).HTMLElement {},
          ),
        ).to.throw();
        await drawn(figure);
      }
      expect(wrongIn(frame)).to.deep.equal([]);
    });
  });

  it('may load every script twice, from two addresses', async () => {
    await inFrame(
      `${recorder}${allScripts()}${allScripts('?1.0.0')}${allScripts('?1.1.0')}${allFigures()}`,
      async (page, frame) => {
        for (const figure of figuresOf(page)) await drawn(figure);
        expect(wrongIn(frame)).to.deep.equal([]);
      },
    );
  });

  it('may put a figure into the page before its script', async () => {
    await inFrame(`${recorder}${allFigures()}`, async (page, frame) => {
      for (const name of figureNames) {
        const script = Object.assign(page.createElement('script'), {type: 'module', src: scriptOf(name)});
        page.body.append(script);
      }
      for (const figure of figuresOf(page)) await drawn(figure);
      expect(wrongIn(frame)).to.deep.equal([]);
    });
  });
});

describe('a page whose markup or scripts are in the way', () => {
  const markup: Record<string, string> = {
    'more methods for every list':
      '<script>Array.prototype.each = function () { return this; }; String.prototype.format = () => "";</script>',
    'more methods for every object': '<script>Object.prototype.extend = function () { return this; };</script>',
    'a `lang` that is none': '<script>document.documentElement.lang = "<script>"</script>',
    'scripts whose addresses are none':
      '<script src="" type="text/plain"></script><script src="https://" type="text/plain"></script>',
  };
  for (const [what, html] of Object.entries(markup)) {
    it(`draws the same figures: ${what}`, async () => {
      const numbers = (text: string) => text.match(/\d[\d,.]*/g);
      for (const name of figureNames) {
        const figure = await place(`<tip-${name} lang="en" loading="eager"></tip-${name}>`);
        figure.data = sampleOf(name);
        await figure.settled;
        const expected = numbers(allText(figure));
        const src = echoUrl(sampleOf(name)).replace(location.origin, '');
        const one = `<tip-${name} loading="eager" src="${src}"></tip-${name}>`;
        await inFrame(
          `${recorder}${html}<script type="module" src="${scriptOf(name)}"></script>${one}`,
          async (page, frame) => {
            const framed = page.getElementsByTagName(`tip-${name}`)[0] as AnyFigure;
            await drawn(framed);
            await framed.settled;
            expect(wrongIn(frame)).to.deep.equal([]);
            expect(numbers(allText(framed))).to.deep.equal(expected);
            expect([...framed.shadowRoot!.querySelectorAll('a')].every(({protocol}) => protocol === 'https:')).to.equal(
              true,
            );
          },
        );
      }
    });
  }

  for (const broken of [
    'Element.prototype.attachShadow = () => { throw new Error("broken by the page"); };',
    'Object.entries = () => { throw new Error("broken by the page"); };',
    'performance.now = () => { throw new Error("broken by the page"); };',
  ]) {
    it(`says once in the console why a figure cannot start: ${broken.slice(0, 30)}`, async () => {
      const listen = 'var lines = []; console.error = function () { lines.push([].join.call(arguments, " ")); };';
      const script = `<script type="module" src="${scriptOf('victim-breakdown')}"></script>`;
      await inFrame(`${recorder}${script}`, async (page, frame) => {
        await frame.contentWindow!.customElements.whenDefined('tip-victim-breakdown');
        page.body.append(Object.assign(page.createElement('script'), {textContent: listen + broken}));
        const figure = page.createElement('tip-victim-breakdown') as AnyFigure;
        figure.append('36 victims');
        page.body.append(figure);
        for (const total of ['36', '37', '38']) {
          figure.setAttribute('total', total);
          await nextFrame();
        }
        const {lines} = frame.contentWindow as unknown as {lines: string[]};
        expect([figure.state, isSeen(figure) && figure.textContent]).to.deep.equal(['initial', '36 victims']);
        expect(lines).to.deep.equal(['<tip-victim-breakdown> cannot start in this page: Error: broken by the page']);
        // Nothing is kept from those who listen for it.
        expect(wrongIn(frame).length).to.be.at.least(1);
      });
    });
  }

  it('writes the embed code though scripts of the page have no address', async () => {
    const figure = await place('<tip-tier-badge tier="2"></tip-tier-badge>');
    await figure.settled;
    const scripts = ['', 'https://'].map((src) => {
      const script = Object.assign(document.createElement('script'), {type: 'text/plain'});
      script.setAttribute('src', src);
      document.body.append(script);
      script.type = 'module';
      return script;
    });

    expect(tagIn(await embedCodeOf(figure))).to.match(/^<tip-tier-badge tier="2">.+<\/tip-tier-badge>$/);
    for (const script of scripts) script.remove();
  });
});
