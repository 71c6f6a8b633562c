// Modules that tests import and no file holds: made of the run and of the figures. Their types are in test/support/figures.d.ts.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {figureNames, figureSamples} from '../figures.mjs';
import {root} from '../install.mjs';
import {loadSchemas} from '../json-schema.mjs';

const wordsOf = (language, names) =>
  names.map((name, index) => `import words${index} from '@tip-figures/messages/generated/${language}-${name}.js';`);

/** Their sources, by the names by which they are imported. */
export async function madeModules(names = figureNames(root)) {
  return {
    'virtual:field-examples': `export default ${JSON.stringify(await fieldExamples())};`,
    'virtual:run': `export const isLong = ${process.env.TEST_LONG === '1'};`,
    'virtual:figure-samples': [
      ...names.map((name) => `import '@tip-figures/${name}/define.js';`),
      `export default ${JSON.stringify(figureSamples(root))};`,
    ].join('\n'),
    'virtual:english-messages': [
      ...wordsOf('en', names),
      `export default {${names.map((name, index) => `'${name}': words${index}`).join(', ')}};`,
    ].join('\n'),
    'virtual:albanian-messages': [
      ...wordsOf('sq', names),
      `export default {${names.map((_, index) => `...words${index}`).join(', ')}};`,
    ].join('\n'),
    'virtual:albanian-countries': `export default ${JSON.stringify(albanianCountries())};`,
    // Stories are rendered in tests, and not played.
    'storybook/test': `export * from '${root}test/support/story-test.ts';`,
    'virtual:stories': [
      ...names.map((name, index) => `import * as stories${index} from '${root}stories/${name}.stories.ts';`),
      `export default {${names.map((name, index) => `'${name}': stories${index}`).join(', ')}};`,
    ].join('\n'),
  };
}

/** The examples in the comments on the fields of each figure. */
async function fieldExamples() {
  const {sections} = await loadSchemas();
  const examplesOf = ({own}) =>
    Object.fromEntries(Object.entries(own).map(([name, {words}]) => [name, words.examples ?? []]));
  return Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, examplesOf(section)]));
}

/** What the platform calls each country of the placements in Albanian, which not every browser knows. */
function albanianCountries() {
  const countries = JSON.parse(readFileSync(join(root, 'packages/tiers/data/countries.json'), 'utf8'));
  const names = new Intl.DisplayNames('sq', {type: 'region'});
  return Object.fromEntries(Object.entries(countries).map(([code, {sq}]) => [code, sq ?? names.of(code)]));
}
