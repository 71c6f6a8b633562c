import {expect, fixture, html} from '@open-wc/testing';
import {onFirstNeed} from '@tip-figures/baked/first-need.js';

/** Makes an element whose drawing has a button; counts how often it is wanted. */
async function drawn() {
  const host = await fixture<HTMLElement>(html`<tip-drawn></tip-drawn>`);
  const button = document.createElement('button');
  host.attachShadow({mode: 'open'}).append(button);
  const wanted = {times: 0};
  onFirstNeed(host, () => (wanted.times += 1));
  return {host, button, wanted};
}

describe('the first need of a drawing', () => {
  for (const type of ['pointerover', 'focusin', 'keydown', 'click', 'beforematch']) {
    it(`is an event of a reader in its root: ${type}`, async () => {
      const {button, wanted} = await drawn();
      // As browsers send it: find in page stays within the root.
      const use = () => button.dispatchEvent(new Event(type, {bubbles: true, composed: type !== 'beforematch'}));
      use();
      const first = wanted.times;
      use();

      expect([first, wanted.times]).to.deep.equal([1, 1]);
    });
  }

  it('comes again with the next kind of use, for what could not be fetched', async () => {
    const {button, wanted} = await drawn();
    for (const type of ['pointerover', 'click']) button.dispatchEvent(new Event(type, {bubbles: true}));

    expect(wanted.times).to.equal(2);
  });

  it('is none while nobody uses it, and others are used', async () => {
    const {wanted} = await drawn();
    document.body.click();
    document.body.dispatchEvent(new Event('pointerover', {bubbles: true}));

    expect(wanted.times).to.equal(0);
  });
});
