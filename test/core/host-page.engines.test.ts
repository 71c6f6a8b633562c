import {expect} from '@open-wc/testing';
import {TierBadgeElement} from '@tip-figures/tier-badge/tier-badge.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw} from '../support/draw.js';
import {attributes} from '../support/kosovo.js';
import {inside, textIn} from '../support/reading.js';
import {until} from '../support/until.js';

describe('the page around a figure', () => {
  it('can load the script a second time, from another address, without harm', async () => {
    const first = customElements.get('tip-tier-badge');
    const url = `${location.origin}/scripts/tier-badge.js?another=version`;
    await import(url);

    expect(customElements.get('tip-tier-badge')).to.equal(first);
    expect(textIn(await draw('<tip-tier-badge lang="en" tier="2">'), '.here')).to.equal('Tier 2');
  });

  it('can take the class alone and give it a tag of its own', async () => {
    class OwnBadge extends TierBadgeElement {}
    customElements.define('own-badge', OwnBadge);
    const figure = new OwnBadge();
    figure.tier = '2';
    document.body.append(figure);
    await figure.settled;

    expect(textIn(figure, '.here')).to.match(/2$/);
    figure.remove();
  });

  it('chooses light or dark, and else decides by its own scheme', async () => {
    const scheme = async (theme: string) =>
      getComputedStyle(await draw(`<tip-tier-badge ${theme} tier="2">`)).colorScheme;

    expect(await scheme('theme="dark"')).to.equal('dark');
    expect(await scheme('theme="light"')).to.equal('light');
    expect(await scheme('')).to.equal('normal');
    expect(await scheme('theme="auto"')).to.equal('normal');
  });

  it('is painted over only where a theme is forced', async () => {
    const ground = async (theme: string) =>
      getComputedStyle(await draw(`<tip-tier-badge ${theme} tier="2">`)).backgroundColor;

    expect(await ground('')).to.equal('rgba(0, 0, 0, 0)');
    expect(await ground('theme="light"')).to.equal('rgb(255, 255, 255)');
  });

  it('gives each figure a size of its own, not one of the text around it only', async () => {
    const figure = await draw('<div style="inline-size: 280px"><tip-tier-badge country="XK" tier="2"></div>');

    expect(getComputedStyle(figure).display).to.equal('block');
    expect(inside(figure, 'figure')!.scrollWidth).to.be.at.most(280);
  });

  it('may forbid all but scripts of its own, and allow one policy for markup', async () => {
    // The origin is written out: a page without an address of its own is no `'self'` to every browser.
    const own = location.origin;
    const policy = `default-src 'none'; script-src ${own}; style-src ${own}; connect-src ${own}; trusted-types lit-html; require-trusted-types-for 'script'`;
    const scripts = ['record-violations', 'tier-badge', 'victim-breakdown'].map((name) => `${own}/scripts/${name}.js`);
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="sq"><meta http-equiv="Content-Security-Policy" content="${policy}">
      <body>${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
      <tip-tier-badge ${attributes['tier-badge']}></tip-tier-badge>
      <tip-victim-breakdown ${attributes['victim-breakdown']}></tip-victim-breakdown>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const page = frame.contentDocument!;
    const [badge, breakdown] = ['tip-tier-badge', 'tip-victim-breakdown'].map((tag) => page.querySelector(tag)!) as [
      Element,
      Element,
    ];
    await until(() => [badge, breakdown].every((one) => textIn(one, '[part=figure]')), 'both are drawn');
    inside(badge, '.more')!.click();
    await until(() => inside(badge, '#m'), 'the menu is open');
    // A picture is forbidden, and told last.
    page.body.append(Object.assign(page.createElement('img'), {src: 'data:,'}));
    const {violations = []} = frame.contentWindow!;
    await until(() => violations.includes('img-src'), 'the page does forbid');
    frame.remove();

    expect(violations).to.deep.equal(['img-src']);
  });
});
