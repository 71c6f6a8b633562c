import {expect} from '@open-wc/testing';
import {drawingsOf} from '@tip-figures/embed/drawings.js';

const site = new URL('/test/embed/site/', location.href);
const own = new URL('dist/embed.js', site).href;
const document = new URL('f/kosovo-quote/figure.json', site).href;

describe('the drawings that a script imports', () => {
  it('are those of the site whose copy it is', async () => {
    expect(await drawingsOf(site, own)(document)).to.equal('quote');
    expect(await drawingsOf(site, own)('f/kosovo-quote/figure.json', site.href)).to.equal('quote');
    expect(await drawingsOf(site, own)(`${document}?v=1#x`)).to.equal('quote');
  });

  const others: Readonly<Record<string, readonly [URL | undefined, string, string]>> = {
    'of a script without a site': [undefined, own, document],
    'of a copy that stands elsewhere': [site, new URL('/dist/embed.js', location.href).href, document],
    'of a copy on another host': [site, 'https://cdn.example/dist/embed.js', document],
    'of another host': [site, own, 'https://other.example/test/embed/site/f/kosovo-quote/figure.json'],
    'outside the folder of figures': [site, own, new URL('uploads/f/kosovo-quote/figure.json', site).href],
    'behind a way out': [site, own, new URL('f/', site).href + '%2e%2e/f/kosovo-quote/figure.json'],
    'of a document that is no figure': [site, own, new URL('f/kosovo-quote/data.json', site).href],
    'of no address': [site, own, ''],
  };
  for (const [what, [home, script, src]] of Object.entries(others)) {
    it(`are none ${what}`, () => {
      expect(drawingsOf(home, script)(src)).to.equal(undefined);
    });
  }
});
