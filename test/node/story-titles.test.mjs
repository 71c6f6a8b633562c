// A figure is called the same in Storybook, in the builder and in the schemas: by the title of its declaration.

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {loadSchemas} from '../../scripts/json-schema.mjs';

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
