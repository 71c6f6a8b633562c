import {expect} from '@open-wc/testing';
import '@tip-figures/quote/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw} from '../support/draw.js';
import {inside, plain} from '../support/reading.js';

/** Where a part of a text begins, from the left. */
function leftOf(element: Element, part: string): number {
  const text = [...element.childNodes].find((node) => node.textContent?.includes(part))!;
  const range = document.createRange();
  const start = text.textContent!.indexOf(part);
  range.setStart(text, start);
  range.setEnd(text, start + part.length);
  return range.getBoundingClientRect().left;
}

const figure = (page: string) =>
  draw(
    `<div ${page}><tip-victim-breakdown country="XK" period="2016" total="36" status="assisted" previous="2015: 28"></tip-victim-breakdown></div>`,
  );

describe('English words on a page that runs from right to left', () => {
  it('keep a year before its number, and a place before the year', async () => {
    const one = await figure('lang="ar" dir="rtl"');
    const [earlier, title] = [inside(one, '.was span')!, inside(one, '.title')!];

    expect(leftOf(earlier, '2015')).to.be.below(leftOf(earlier, '28'));
    expect(leftOf(title, 'Kosovo')).to.be.below(leftOf(title, '2016'));
  });

  it('keep a number where it is in a line of text, too', async () => {
    const chip = await draw(
      '<div lang="ar" dir="rtl"><tip-victim-breakdown size="inline" country="XK" period="2016" total="36"></tip-victim-breakdown></div>',
    );
    const words = inside(chip, '.chip bdi')!;

    expect(plain(words.textContent)).to.equal('36 victims identified, 2016');
    expect(leftOf(words, '36')).to.be.below(leftOf(words, 'identified'));
    expect(leftOf(words, 'identified')).to.be.below(leftOf(words, '2016'));
  });

  it('stand at the side where the page begins', async () => {
    const title = inside(await figure('lang="ar" dir="rtl"'), '.title')!;

    expect(getComputedStyle(title).textAlign).to.equal('right');
  });

  it('stand at that side in the frame of a number that is missing, and below a quotation', async () => {
    const missing = await draw(
      '<div lang="ar" dir="rtl"><tip-victim-breakdown total="36" sex="female: unknown; male: unreported"></tip-victim-breakdown></div>',
    );
    const quote = await draw(
      '<div lang="ar" dir="rtl"><tip-quote speaker="A director" date="2017" heading="What is asked for">Enough.</tip-quote></div>',
    );
    const aligned = [
      ...missing.shadowRoot!.querySelectorAll('[part=figure] .none'),
      ...quote.shadowRoot!.querySelectorAll('.speaker, .quote .small'),
    ].map((one) => getComputedStyle(one).textAlign);

    expect(aligned).to.deep.equal(['right', 'right', 'right', 'right']);
  });

  it('are not touched where the page runs their way', async () => {
    const title = inside(await figure('lang="en"'), '.title')!;

    expect(getComputedStyle(title).unicodeBidi).not.to.equal('plaintext');
  });
});
