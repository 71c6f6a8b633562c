import {expect} from '@open-wc/testing';
import {place} from '../support/draw.js';
import {allText, errorLines, has, inside, textIn} from '../support/reading.js';
import {allFigures, allScripts, drawn, figuresOf, inFrame, recorder} from '../support/frame-page.js';
import {figureNames, sampleOf} from '../support/samples.js';
import {until} from '../support/until.js';

describe('a page with a strict policy', () => {
  it('may allow scripts of its own and one policy for markup, and sees every figure with its chart and its menu', async () => {
    const own = location.origin;
    const policy =
      `default-src 'none'; script-src ${own}; style-src ${own}; connect-src ${own}; ` +
      `trusted-types lit-html; require-trusted-types-for 'script'`;
    const witness = `${own}/scripts/record-violations.js`;
    const html = `<meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="${witness}"></script>${allScripts()}${allFigures()}`;
    await inFrame(html, async (page) => {
      for (const figure of figuresOf(page)) {
        await drawn(figure);
        if (has(figure, 'canvas')) await until(() => has(figure, '.spots button'), 'the chart is drawn');
        inside(figure, '.more')?.click();
        await until(() => has(figure, '#m'), 'the menu is open');
      }
      expect(page.defaultView!.violations).to.deep.equal([]);
    });
  });
});

describe('a sandboxed frame without an origin', () => {
  it('draws every figure, though it has no storage, no cookies and no address', async () => {
    // Such a page can be told from outside only by what it posts.
    const told = new Promise<string[]>((resolve) => {
      const listen = ({data}: MessageEvent<unknown>) => {
        if (Array.isArray(data)) resolve(data as string[]);
      };
      addEventListener('message', listen, {once: true});
    });
    const tell = `<script type="module">
      const figures = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('tip-'));
      await Promise.all(figures.map(({localName}) => customElements.whenDefined(localName)));
      await Promise.all(figures.map(({settled}) => settled));
      let stored = '';
      try { stored = String(localStorage.length) } catch { stored = 'no storage' }
      parent.postMessage([origin, stored, ...wrong, ...figures.map(({localName, state, summary}) => localName + ' ' + state + ' ' + (summary.length > 10))], '*');
    </script>`;
    const seen = await inFrame(`${recorder}${allScripts()}${allFigures()}${tell}`, () => told, 'allow-scripts');

    expect(seen).to.deep.equal(['null', 'no storage', ...figureNames.map((name) => `tip-${name} fresh true`)]);
  });
});

describe('a browser that gives a page no canvas', () => {
  for (const [what, getContext] of [
    ['nothing', () => null],
    [
      'a mistake',
      () => {
        throw new Error('blocked');
      },
    ],
  ] as const) {
    it(`still says all in words: ${what} instead`, async () => {
      const {getContext: real} = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = getContext;
      try {
        for (const name of figureNames) {
          const figure = await place(`<tip-${name} lang="en" loading="eager"></tip-${name}>`);
          await errorLines(async () => {
            figure.data = sampleOf(name);
            await figure.settled;
          });
          expect([figure.state, figure.summary.length > 20, figure.toCsv().length > 50]).to.deep.equal([
            'fresh',
            true,
            true,
          ]);
          if (has(figure, '.chart')) {
            const text = inside(figure, '.chart .text')!;
            expect([has(figure, '.spots'), text.getAttribute('aria-hidden')]).to.deep.equal([false, null]);
          }
          figure.remove();
        }
      } finally {
        HTMLCanvasElement.prototype.getContext = real;
      }
    });
  }
});

describe('a page in a language with a calendar or digits of its own', () => {
  for (const lang of [
    'en-TH',
    'en-SA',
    'en-u-ca-buddhist',
    'en-IR',
    'en-u-ca-hebrew-nu-deva',
    'en-x-private',
    'sq-u-ca-persian',
    'th',
    'ar-SA',
    'fa',
  ]) {
    it(`reads the same years and numbers in ${lang}`, async () => {
      for (const name of figureNames) {
        const figure = await place(`<tip-${name} lang="${lang}"></tip-${name}>`);
        figure.data = sampleOf(name);
        await figure.settled;
        expect(textIn(figure, '[part=source]'), name).to.match(/2017/);
        expect(textIn(figure, '[part=about]'), name).to.match(/29 \w+ 2017|\w+ 29, 2017|29 qershor 2017/);
        expect(allText(figure)).to.match(/201[67]/);
        expect(allText(figure)).not.to.match(
          /25[56]\d|14[34]\d|139\d|57[78]\d|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/,
        );
      }
    });
  }
});
