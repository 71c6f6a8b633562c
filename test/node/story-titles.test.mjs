// Figures and pages in Storybook: what they are called, in which order they stand, and that links between them lead somewhere.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {loadSchemas} from '../../scripts/json-schema.mjs';
import {storyPages, pageTitle} from '../../scripts/story-pages.mjs';

const {sections} = await loadSchemas();

for (const {name, words} of Object.values(sections)) {
  test(`the stories of ${name} are called ${words.title}, and are found by the name of the figure`, async () => {
    const text = await readFile(new URL(`../../stories/${name}.stories.ts`, import.meta.url), 'utf8');
    const [, title] = /^ {2}title: 'Figures\/(.+)',$/m.exec(text) ?? [];
    const [, id] = /^ {2}id: '(.+)',$/m.exec(text) ?? [];
    assert.equal(title, words.title);
    // Storybook makes the id of the title where none is given.
    assert.equal(id ?? `figures-${title.toLowerCase().replaceAll(' ', '-')}`, `figures-${name}`);
  });
}

/** The order that Storybook reads without running its file, so that it is written out there. */
async function orderIn(group) {
  const text = await readFile(new URL('../../.storybook/preview.ts', import.meta.url), 'utf8');
  const [, list] = new RegExp(`'${group}',\\s*\\[([^\\]]*)\\]`).exec(text);
  return [...list.matchAll(/'([^']+)'/g)].map(([, title]) => title);
}

test('the figures of Storybook stand in the order of the package', async () => {
  assert.deepEqual(
    await orderIn('Figures'),
    Object.values(sections).map(({words}) => words.title),
  );
});

test('the guides of Storybook all have their place in its order', async () => {
  const made = [...(await storyPages()).values()];
  const titles = made.flatMap((page) => /title="Guides\/(.+)"/.exec(page)?.[1] ?? []);
  assert.deepEqual((await orderIn('Guides')).sort(), titles.sort());
});

test('a guide in Storybook is found by the name of its file, and spelled as in its heading where that is the same', () => {
  assert.equal(pageTitle('wordpress.md', '# WordPress\n'), 'Guides/WordPress');
  assert.equal(pageTitle('live-data.md', '# Live data\n'), 'Guides/Live data');
  assert.equal(pageTitle('publish.md', '# Publish figures\n'), 'Guides/Publish');
  assert.equal(pageTitle('start.md', '# TIP Figures\n'), 'Start');
});
