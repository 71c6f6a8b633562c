import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {draw} from '../support/draw.js';
import {textIn} from '../support/reading.js';

/** Lets observers speak. */
const soon = () => new Promise((resolve) => setTimeout(resolve));

// A file of its own: once a page has a language, there is nothing late about it.
describe('a language that comes late', () => {
  it('does not replace the one that was asked for after it', async () => {
    const figure = await draw('<div lang="en"><tip-tier-badge tier="2"></tip-tier-badge></div>');
    figure.parentElement!.lang = 'sq';
    await soon();
    figure.parentElement!.lang = 'en';
    await soon();
    await import('@tip-figures/messages/generated/sq.js');
    await soon();
    await figure.settled;

    expect(textIn(figure, '.here')).to.equal('Tier 2');
  });
});
