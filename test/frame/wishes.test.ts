import {expect} from '@open-wc/testing';
import {readNames} from '@tip-figures/frame/names.js';
import {readWishes, wishAtFigure} from '@tip-figures/frame/wishes.js';

const NONE = {theme: undefined, lang: undefined};

describe('what the address of a page asks for', () => {
  for (const [what, search, expected] of [
    ['is nothing', '', NONE],
    ['is a theme and a language', '?theme=dark&lang=sq', {theme: 'dark', lang: 'sq'}],
    ['is not what others append', '?ref=site&utm_source=feed', NONE],
    ['is not what cannot be meant', '?theme=pink&lang=<b>', NONE],
  ] as const) {
    it(what, () => expect(readWishes({search})).to.deep.equal(expected));
  }
});

describe('what the page around calls a frame', () => {
  for (const [what, search, hash, expected] of [
    ['is nothing', '', '#top', {childId: undefined, secret: undefined}],
    ['is not what cannot be meant', '', '#?secret=%22%5D', {childId: undefined, secret: undefined}],
    ['is the name of pym.js', '?initialWidth=300&childId=chart', '', {childId: 'chart', secret: undefined}],
    ['is the secret of WordPress', '', '#?secret=aB3', {childId: undefined, secret: 'aB3'}],
  ] as const) {
    it(what, () => expect(readNames({search, hash})).to.deep.equal(expected));
  }
});

describe('a figure', () => {
  it('has what the address asks for as soon as it is there', async () => {
    wishAtFigure({theme: 'dark', lang: 'sq'});
    const main = document.createElement('main');
    document.body.append(main);
    await Promise.resolve();
    main.append(document.createElement('tip-figure-that-is-none'));
    await Promise.resolve();

    expect(main.innerHTML).to.match(/^<tip-\S+ theme="dark" lang="sq">/);
    main.remove();
  });
});
