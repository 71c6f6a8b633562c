// The sources that are made of others, which git ignores: messages as functions, and the parsers of all figures.

import {join} from 'node:path';
import {figureNames} from './figures.mjs';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';
import {compileMessages, keepOnly} from './messages.mjs';

/** Makes them all; returns what is wrong with the messages. */
export async function generateSources() {
  await keepOnly(new Map([['parsers.ts', parsersOf(figureNames(root))]]), join(root, 'packages/cli/src/generated'));
  return compileMessages();
}

/** A module for the command: the parsers of figures, by name. */
export function parsersOf(names) {
  const parsers = names.map((name) => [name, `parse-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())]);
  return `// Made by scripts/generate.mjs of the rooms that hold a figure.
${parsers.map(([name, parse]) => `import {${parse}} from '@tip-figures/${name}/${name}.model.js';\n`).join('')}
export const parsers = {
${parsers.map(([name, parse]) => `  '${name}': ${parse},\n`).join('')}};
`;
}

if (isMain(import.meta.url)) {
  const problems = await generateSources();
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
}
