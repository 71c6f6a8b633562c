import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw} from '../support/draw.js';
import {inside, plain, tableOf, textIn, type AnyFigure} from '../support/reading.js';

const figure = 'tip-victim-breakdown country="XK" total="171010" as-of="2017-06-29"';
const spoken = (one: AnyFigure) => [
  inside(one, 'figure')!.lang,
  textIn(one, '[part~=title]'),
  textIn(one, '.loud'),
  textIn(one, '[part=about] .origin:last-child'),
];

const english = ['en', 'Victims identified, Kosovo', '171,010', 'Exact, as of 29 June 2017.'];
const albanian = ['sq', 'Viktima të identifikuara, Kosova', '171 010', 'Numra të saktë, gjendja më 29 qershor 2017.'];

/** Lets observers of the page speak, and waits for what they set off. */
async function heard(one: AnyFigure): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await one.settled;
}

describe('the language of a figure', () => {
  it('is English where the page names none', async () => {
    const one = await draw(`<div><${figure}></div>`);
    one.closest('[lang]')?.removeAttribute('lang');

    expect(spoken(one)).to.deep.equal(english);
  });

  it('is that of the text around it', async () => {
    expect(spoken(await draw(`<div lang="en"><p lang="sq"><${figure}></p></div>`))).to.deep.equal(albanian);
  });

  it('is found through a shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="sq"><div class="host"></div></div>`);
    const root = page.querySelector('.host')!.attachShadow({mode: 'open'});
    root.innerHTML = `<${figure}>`;
    const one = root.querySelector('tip-victim-breakdown')!;
    await one.settled;

    expect(spoken(one)).to.deep.equal(albanian);
  });

  for (const [lang, words] of [
    ['SQ', albanian],
    ['EN', english],
    ['fr', english],
    ['not a language', english],
    ['en_US', english],
    ['', english],
  ] as const) {
    it(`is ${words === english ? 'English' : 'Albanian'} for lang="${lang}", with the words, numbers and dates of one language`, async () => {
      expect(spoken(await draw(`<div lang="${lang}"><${figure}></div>`))).to.deep.equal(words);
    });
  }

  it('keeps the rules of a region', async () => {
    const one = await draw(`<div lang="sq-XK"><${figure}></div>`);

    expect(spoken(one)).to.deep.equal(['sq-XK', ...albanian.slice(1)]);
  });

  it('follows the page when that changes, in the text, the table and the CSV', async () => {
    const one = await draw(`<div lang="en"><${figure}></div>`);
    expect([one.toCsv().split(',')[0], tableOf(one)[1]]).to.deep.equal(['Group', ['Victims identified', '171,010']]);

    one.parentElement!.lang = 'sq';
    await heard(one);
    expect(spoken(one)).to.deep.equal(albanian);
    expect([one.toCsv().split(',')[0], tableOf(one)[1]]).to.deep.equal([
      'Grupi',
      ['Viktima të identifikuara', '171 010'],
    ]);
    expect(plain(one.summary)).to.equal('Viktima të identifikuara, Kosova: 171 010.');

    one.parentElement!.lang = 'en';
    await heard(one);
    expect(spoken(one)).to.deep.equal(english);
  });

  it('is looked at again when a figure moves to another part of the page', async () => {
    const one = await draw(`<div lang="en"><p class="en"><${figure}></p><p lang="sq" class="sq"></p></div>`);
    one.closest('div')!.querySelector('.sq')!.append(one);
    await heard(one);

    expect(spoken(one)).to.deep.equal(albanian);
  });

  it('is that of the last change where several come at once', async () => {
    const one = await draw(`<div lang="en"><${figure}></div>`);
    for (const lang of ['sq', 'en', 'sq', 'en']) {
      one.parentElement!.lang = lang;
      await Promise.resolve();
    }
    await heard(one);

    expect(spoken(one)).to.deep.equal(english);
  });

  it('chooses among the texts of the data', async () => {
    const script = '<script type="application/json">{"tier": "2", "place": {"en": "Peć", "sq": "Pejë"}}</script>';
    const one = await draw(`<div lang="sq"><tip-tier-badge>${script}</tip-tier-badge></div>`);

    expect(textIn(one, '[part~=title]')).to.equal('Niveli, Pejë');
  });
});

describe('the direction of a figure', () => {
  const direction = async (markup: string) => inside(await draw(markup), 'figure')!.dir;

  it('is that of the page around it', async () => {
    expect(await direction(`<div dir="rtl"><${figure}></div>`)).to.equal('rtl');
    expect(await direction(`<div dir="rtl"><p dir="ltr"><${figure}></p></div>`)).to.equal('ltr');
  });

  it('is not that of a language it does not speak', async () => {
    expect(await direction(`<div lang="ar"><${figure}></div>`)).to.equal('ltr');
  });

  it('follows the page when that changes', async () => {
    const one = await draw(`<div dir="ltr"><${figure}></div>`);
    one.parentElement!.dir = 'rtl';
    await heard(one);

    expect(inside(one, 'figure')!.dir).to.equal('rtl');
  });

  it('turns the frame, and is accessible so', async () => {
    const one = await draw(`<div dir="rtl" style="inline-size: 600px"><${figure}></div>`);
    const left = (selector: string) => inside(one, selector)!.getBoundingClientRect().left;

    expect(left('[part=tools]')).to.be.below(left('[part=source]'));
    await expect(one).to.be.accessible();
  });
});
