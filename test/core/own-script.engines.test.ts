import {expect} from '@open-wc/testing';
import {ownScript} from '@tip-figures/core/page/own-script.js';

describe('the address of a module that has no element', () => {
  it('is where it was loaded from', () => {
    const {address, settings} = ownScript();
    const {origin, pathname} = new URL(address);

    expect(origin).to.equal(location.origin);
    expect(pathname).to.match(/own-script[^/]*\.js$/);
    expect(settings).to.equal(undefined);
  });

  it('is that of its element, where it has one', () => {
    const script = document.createElement('script');
    script.type = 'application/octet-stream';
    script.src = ownScript().address;
    document.head.append(script);
    try {
      expect(ownScript().settings === script).to.equal(true);
    } finally {
      script.remove();
    }
  });

  for (const html of [
    '<img name="currentScript" src="data:,">',
    '<object id="currentScript" data-sites="https://evil.example/"></object>',
    '<iframe name="currentScript"></iframe>',
    '<form name="currentScript"></form>',
    '<img name="scripts">',
    '<form name="baseURI"></form>',
  ]) {
    it(`is the same beside ${html}`, () => {
      const box = document.createElement('div');
      box.innerHTML = html;
      const expected = ownScript();
      document.body.append(box);
      try {
        expect(ownScript()).to.deep.equal(expected);
      } finally {
        box.remove();
      }
    });
  }
});
