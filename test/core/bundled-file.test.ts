import {expect} from '@open-wc/testing';
import {bundle, bundledText, packagedFile} from '@tip-figures/core/data/packaged/bundled-file.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';

const failure = async (file: string): Promise<FigureError> => {
  try {
    await bundledText(packagedFile(file));
  } catch (error) {
    return error as FigureError;
  }
  throw new Error('expected a failure');
};

describe('a document of the package that a bundler has found', () => {
  it('is answered at an address of the page’s own origin, and no other address is', async () => {
    bundle('TH.json', (file) => Promise.resolve(`{"from": "${file}"}`));
    const url = packagedFile('TH.json');
    expect(new URL(url).origin).to.equal(location.origin);
    expect((await bundledText(url))?.text).to.equal('{"from": "TH.json"}');
    for (const other of [packagedFile('KH.json'), 'https://figures.example/TH.json', `${url}?1`])
      expect(bundledText(other)).to.equal(undefined);
  });

  it('that the package does not have says so, and names the way out', async () => {
    bundle('MC.json', () => Promise.resolve(undefined));
    const {code, message} = await failure('MC.json');
    expect([code, message]).to.deep.equal([
      'http',
      'the package has no MC.json; give the tag a tier, or the address of a document in src',
    ]);
  });

  it('whose module cannot be loaded says which', async () => {
    bundle('XK.json', () => Promise.reject(new TypeError('offline')));
    const {code, message} = await failure('XK.json');
    expect([code, message]).to.deep.equal(['network', 'the code for XK.json of the package could not be loaded']);
  });
});
