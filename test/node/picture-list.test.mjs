import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {
  FOLDER,
  filesNow,
  LIST,
  listOf,
  pictureProblems,
  pictures,
  withPlainSpaces,
} from '../../scripts/site/picture-list.mjs';

describe('the pictures of the README and the documentation', () => {
  it('are one of each figure, and a sheet', () => {
    const names = figureNames(root).map((name) => `${name}.png`);
    assert.deepEqual(Object.keys(pictures()).sort(), [...names, 'figures.webp'].sort());
  });

  it('are all of those that the README and Start show', async () => {
    const texts = await Promise.all(
      ['README.md', 'stories/docs/start.md'].map((file) => readFile(join(root, file), 'utf8')),
    );
    const shown = [...texts.join('').matchAll(/demo\/pictures\/([\w.-]+)\)/g)].map(([, name]) => name);
    assert.deepEqual(shown.sort(), Object.keys(pictures()).sort());
  });

  it('are the files that were made with their list', async () => {
    const list = JSON.parse(await readFile(join(root, FOLDER, LIST), 'utf8'));
    const files = Object.fromEntries(Object.entries(list).map(([name, {file}]) => [name, file]));
    assert.deepEqual(await filesNow(root), files);
  });
});

describe('the comparison of the pictures', () => {
  const drawn = {'quote.png': 'a', 'tier-badge.png': 'b'};
  const files = {'quote.png': 'c', 'tier-badge.png': 'd'};
  const list = listOf(drawn, files);

  it('finds nothing where figures and files are those of the list', () => {
    assert.deepEqual(pictureProblems(list, drawn, files), []);
  });

  it('names a picture whose figure is drawn otherwise, and the command that makes it anew', () => {
    assert.deepEqual(pictureProblems(list, {...drawn, 'quote.png': 'x'}, files), [
      'demo/pictures/quote.png is out of date, its figures are drawn otherwise today: npm run pictures',
    ]);
  });

  it('names a picture that is missing, that was put there by hand, and that no list knows', () => {
    assert.deepEqual(pictureProblems(list, drawn, {...files, 'quote.png': undefined}), [
      'demo/pictures/quote.png is missing: npm run pictures',
    ]);
    assert.deepEqual(pictureProblems(list, drawn, {...files, 'tier-badge.png': 'x'}), [
      'demo/pictures/tier-badge.png is another file than the one that was made: npm run pictures',
    ]);
    assert.equal(pictureProblems({}, drawn, files).length, 2);
  });

  it('takes no difference from the spaces that versions of Node put into dates', () => {
    assert.equal(withPlainSpaces('29\u00a0June\u202f2017'), withPlainSpaces('29 June 2017'));
  });
});
