// Says what is wrong with drawings, and saves their records, so that each can be looked at.

import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {root} from '../install.mjs';
import {addTotals} from '../tests/totals.mjs';

const FOLDER = join(root, 'build/drawings');
/** Of what is wrong by one rule in one figure so much is told. */
const MOST = 3;

/**
 * Prints the faults of drawings, each with the record, the figure, the rule, what it is about, and where it is so.
 *
 * @param results  of `lint`
 * @returns {{passed: number, failed: number}} how many figures, full or compact, have none
 */
export function tell(results) {
  const totals = results.map(({found, refused, drawn}) => {
    const wrong = new Set(found.map(nameOf));
    for (const {drawing, why} of refused) console.log(`✗ ${drawing.record}, ${drawing.figure}: not drawn, ${why}`);
    return {passed: drawn - wrong.size, failed: wrong.size + refused.length};
  });
  const found = results.flatMap((one) => one.found);
  for (const [line, where] of byLine(found)) console.log(`✗ ${line}\n    ${where.join(', ')}`);
  sayByRule(found);
  return addTotals(...totals);
}

const nameOf = ({drawing, size}) => [drawing.record, drawing.figure, drawing.section, size].join(' ');

/** What is wrong by one rule, in all widths and faces, is one line, which says what it is in the first of them. */
function byLine(found) {
  const lines = new Map();
  for (const {drawing, size, rule, what, width, face} of found) {
    const section = drawing.section ? ` [${drawing.section}]` : '';
    const name = `${drawing.record}, ${drawing.figure}${section}, ${size}: ${rule}`;
    const line = lines.get(name) ?? {what: new Set(), where: new Set()};
    line.what.add(what);
    line.where.add(`${width} px ${face}`);
    lines.set(name, line);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, {what, where}]) => [`${name}: ${someOf([...what])}`, [...where]]);
}

const someOf = (all) => (all.length > MOST ? `${all.slice(0, MOST).join('; ')} …` : all.join('; '));

/** Saves the records of drawings that are wrong: those that are in no file. */
export function saveWrong(results) {
  const documents = new Map(
    results
      .flatMap(({found}) => found)
      .filter(({drawing: {record, document}}) => document && !record.endsWith('.json'))
      .map(({drawing: {record, figure, document}}) => [`${record} ${figure}`, document]),
  );
  rmSync(FOLDER, {recursive: true, force: true});
  if (documents.size === 0) return;
  mkdirSync(FOLDER, {recursive: true});
  for (const [name, document] of documents)
    writeFileSync(join(FOLDER, `${name.replaceAll(' ', '-')}.json`), `${JSON.stringify(document, null, 2)}\n`);
  console.log(`To see one: npm run look -- ${relative(root, FOLDER)}/<record>-<figure>.json, or demo/data/<record>`);
}

function sayByRule(found) {
  if (found.length === 0) return;
  const counts = new Map();
  for (const {rule, drawing} of found) {
    const key = `${rule}, ${drawing.figure}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  console.log('\nFaults by rule and figure:');
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${String(count).padStart(6)}  ${key}`);
}
