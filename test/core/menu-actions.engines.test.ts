import {expect} from '@open-wc/testing';
import {copy, csvFile, download} from '@tip-figures/core/menu/menu-actions.js';
import {stubClipboard} from '../support/clipboard.js';

describe('a download', () => {
  it('is a CSV file in UTF-8 that spreadsheets know as such', async () => {
    const [click, create] = [HTMLAnchorElement.prototype.click, URL.createObjectURL];
    const blobs: Blob[] = [];
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return create.call(URL, blob);
    };
    download('tip-tier-badge.csv', csvFile('Viti,Niveli\r\n2017,ë\r\n'));
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = create;
    const bytes = new Uint8Array(await blobs[0]!.arrayBuffer());

    expect(names).to.deep.equal(['tip-tier-badge.csv']);
    expect(blobs[0]!.type).to.equal('text/csv;charset=utf-8');
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).to.equal('Viti,Niveli\r\n2017,ë\r\n');
  });
});

describe('copying', () => {
  for (const [name, clipboard, copied] of [
    ['works', {writeText: () => Promise.resolve()}, true],
    ['is not allowed', {writeText: () => Promise.reject(new Error('not allowed'))}, false],
    ['is not there, as on a page without https', undefined, false],
  ] as const) {
    it(`answers ${copied} where the clipboard ${name}`, async () => {
      const restore = stubClipboard(clipboard);
      const answer = await copy('code').finally(restore);

      expect(answer).to.equal(copied);
    });
  }
});
