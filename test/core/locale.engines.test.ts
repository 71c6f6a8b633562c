import {expect, fixture, html} from '@open-wc/testing';
import {directionOf, languageOf, watchLanguage} from '@tip-figures/core/text/format/locale.js';

/** An element inside the shadow root of a host in `page`. */
function shadowed(page: Element, markup: string): Element {
  const host = page.querySelector('div.host')!;
  host.attachShadow({mode: 'open'}).innerHTML = markup;
  return host.shadowRoot!.querySelector('i')!;
}

describe('languageOf', () => {
  it('is the nearest lang above an element', async () => {
    const page = await fixture(
      html`<div lang="en">
        <p lang="sq"><i></i></p>
      </div>`,
    );

    expect(languageOf(page.querySelector('i')!)).to.equal('sq');
  });

  it('is the lang of the element itself before all others', async () => {
    const page = await fixture(html`<div lang="en"><i lang="sq-XK"></i></div>`);

    expect(languageOf(page.querySelector('i')!)).to.equal('sq-XK');
  });

  it('is found through shadow roots', async () => {
    const page = await fixture(html`<div lang="sq"><div class="host"></div></div>`);

    expect(languageOf(shadowed(page, '<i></i>'))).to.equal('sq');
  });

  it('stops at a lang inside the shadow root', async () => {
    const page = await fixture(html`<div lang="sq"><div class="host"></div></div>`);

    expect(languageOf(shadowed(page, '<p lang="en-GB"><i></i></p>'))).to.equal('en-GB');
  });

  for (const [lang, language] of [
    ['not a language', 'en'],
    ['sq_AL', 'en'],
    ['', 'en'],
    ['SQ', 'sq'],
    ['EN', 'en'],
    ['sq-xk', 'sq-XK'],
  ]) {
    it(`takes lang="${lang}" for ${language}`, async () => {
      const element = await fixture(html`<i lang=${lang!}></i>`);

      expect(languageOf(element)).to.equal(language);
    });
  }
});

describe('directionOf', () => {
  it('is the nearest dir, through shadow roots', async () => {
    const page = await fixture(html`<div dir="rtl"><div class="host"></div></div>`);

    expect(directionOf(shadowed(page, '<i></i>'), 'en')).to.equal('rtl');
  });

  it('is that of the language where no dir is set', async () => {
    const element = await fixture(html`<i></i>`);

    expect([directionOf(element, 'ar'), directionOf(element, 'ar-EG'), directionOf(element, 'sq')]).to.deep.equal([
      'rtl',
      'rtl',
      'ltr',
    ]);
  });
});

describe('watchLanguage', () => {
  const changes = async (act: (page: Element) => void, stopped = false): Promise<number> => {
    const page = await fixture(html`<div><div class="host"></div></div>`);
    let count = 0;
    const stop = watchLanguage(shadowed(page, '<p><i></i></p>'), () => (count += 1));
    if (stopped) stop();
    act(page);
    // Observers report before the next task.
    await new Promise((resolve) => setTimeout(resolve));
    stop();
    return count;
  };

  it('hears of a lang that changes around the host', async () => {
    expect(await changes((page) => page.setAttribute('lang', 'sq'))).to.equal(1);
  });

  it('hears of a dir that changes inside the shadow root', async () => {
    expect(
      await changes((page) => page.querySelector('.host')!.shadowRoot!.querySelector('p')!.setAttribute('dir', 'rtl')),
    ).to.equal(1);
  });

  it('hears of no other attribute', async () => {
    expect(await changes((page) => page.setAttribute('class', 'dark'))).to.equal(0);
  });

  it('hears of nothing once it was ended', async () => {
    expect(await changes((page) => page.setAttribute('lang', 'sq'), true)).to.equal(0);
  });
});
