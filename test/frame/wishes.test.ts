import {expect} from '@open-wc/testing';
import {readWishes, wishAtFigure} from '@tip-figures/frame/wishes.js';

const NONE = {theme: undefined, lang: undefined, childId: undefined, secret: undefined};

describe('what the address of a page asks for', () => {
  for (const [what, search, hash, expected] of [
    ['is nothing', '', '', NONE],
    ['is a theme and a language', '?theme=dark&lang=sq', '', {...NONE, theme: 'dark', lang: 'sq'}],
    ['is not what others append', '?ref=site&utm_source=feed', '#top', NONE],
    ['is not what cannot be meant', '?theme=pink&lang=<b>', '#?secret=%22%5D', NONE],
    ['has the name of pym.js', '?initialWidth=300&childId=chart', '', {...NONE, childId: 'chart'}],
    ['has the secret of WordPress', '', '#?secret=aB3', {...NONE, secret: 'aB3'}],
  ] as const) {
    it(what, () => expect(readWishes({search, hash})).to.deep.equal(expected));
  }
});

describe('a figure', () => {
  it('has what the address asks for as soon as it is there', async () => {
    wishAtFigure({...NONE, theme: 'dark', lang: 'sq'});
    const main = document.createElement('main');
    document.body.append(main);
    await Promise.resolve();
    main.append(document.createElement('tip-figure-that-is-none'));
    await Promise.resolve();

    expect(main.innerHTML).to.match(/^<tip-\S+ theme="dark" lang="sq">/);
    main.remove();
  });
});
