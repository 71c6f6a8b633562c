// What is per figure lies in its room and is found by folder: beside `src` its place in lists, budget, mark, reserved height and
// sample.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The rooms that hold a figure, by name: those with a `define.ts`. */
export function figureNames(root = process.cwd()) {
  return readdirSync(join(root, 'packages'))
    .filter((name) => existsSync(join(root, 'packages', name, 'src/define.ts')))
    .sort();
}

/** A module that registers every figure: made of what is there, so that no list of them is kept. */
export const allDefinitions = (root = process.cwd()) =>
  figureNames(root)
    .map((name) => `import ${JSON.stringify(join(root, 'packages', name, 'src/define.ts'))};\n`)
    .join('');

/** The rooms and libraries that a room may import, as its package.json names them. */
export function roomDependencies(room, root = process.cwd()) {
  const {dependencies = {}} = JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8'));
  return Object.keys(dependencies);
}

/** The figures that one is made of: those whose rooms its package.json names. */
export function partsOf(figure, root = process.cwd()) {
  const used = roomDependencies(figure, root);
  return figureNames(root).filter((name) => used.includes(`@tip-figures/${name}`));
}

/**
 * What else is known of the figures by name, from `room.json` of those that have one: `budget` in bytes and lines, what an editor
 * `has` who wants it, and where it stands in the `gallery` of the front page.
 */
export const figureRooms = (root = process.cwd()) => jsonByFigure(root, 'room.json');

/** The budgets of the figures, by name. */
export const figureBudgets = (root = process.cwd()) =>
  Object.fromEntries(Object.entries(figureRooms(root)).map(([name, {budget}]) => [name, budget]));

/** The drawing by which each figure is chosen, by name: what is inside `mark.svg`, 108 × 46. Its colours are classes of the page. */
export const figureMarks = (root = process.cwd()) =>
  Object.fromEntries(
    figureNames(root).map((name) => {
      const drawing = readFileSync(join(root, 'packages', name, 'mark.svg'), 'utf8');
      return [name, drawing.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s*\n\s*/g, '')];
    }),
  );

/**
 * A full section of each figure, by name, from `sample.json`. A figure without one takes a record: the sections of all
 * others, first those of the rooms that its package.json names, which it is made of.
 *
 * @throws {Error} for a figure that has no sample and is made of no others.
 */
export function figureSamples(root = process.cwd()) {
  const samples = jsonByFigure(root, 'sample.json');
  const record = (name) => {
    const used = partsOf(name, root).filter((other) => samples[other]);
    if (used.length === 0) throw new Error(`There is no sample for ${name}: add sample.json beside src`);
    return {...Object.fromEntries(used.map((other) => [other, samples[other]])), ...samples};
  };
  return Object.fromEntries(figureNames(root).map((name) => [name, samples[name] ?? record(name)]));
}

/**
 * The style sheet `reserve.css`: what all figures share, then the heights of each figure.
 *
 * @throws {Error} for a figure without `reserve.css`, around which the text of a page would move.
 */
export function reserveStyles(root = process.cwd()) {
  const names = figureNames(root);
  const own = names.map((name) => {
    const css = readFileSync(join(root, 'packages', name, 'reserve.css'), 'utf8');
    return {
      name,
      css: css.replace(
        `tip-${name} {`,
        `tip-${name},\n:where(.tip-embed[data-tip-figure='${name}'], [data-tip-place='${name}']) {`,
      ),
    };
  });
  const shared = readFileSync(join(root, 'packages/core/src/element/reserve.css'), 'utf8')
    .replace(/^tip-place\b/gm, placeWithout(names))
    .replace(/^tip-figure(?=[ ,])/gm, tagsOf(names));
  return [shared, ...own.map(({css}) => css)].join('\n');
}

const listed = (selectors) => `:is(\n${selectors.map((one) => `  ${one}`).join(',\n')}\n)`;

const tagsOf = (names) => listed(names.map((name) => `tip-${name}`));

/** Where embed.js will put a figure. What it leaves alone keeps no place; selectors as strong as a tag's own are enough. */
const placeWithout = (names) => {
  const leftAlone = "[data-tip-embed='off'], [contenteditable]:not([contenteditable='false'])";
  return `:where(:is(.tip-embed[data-tip-figure], [data-tip-place]):not(:has(> ${tagsOf(names)}), :is(${leftAlone}), :is(${leftAlone}) *))`;
};

function jsonByFigure(root, file) {
  const paths = figureNames(root).map((name) => [name, join(root, 'packages', name, file)]);
  return Object.fromEntries(
    paths.filter(([, path]) => existsSync(path)).map(([name, path]) => [name, JSON.parse(readFileSync(path, 'utf8'))]),
  );
}
