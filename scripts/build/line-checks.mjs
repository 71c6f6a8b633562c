// The budgets of lines: what a room may grow to before somebody looks for what stands twice.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {figureBudgets} from '../figures.mjs';

/** What pages run beside the figures, whose budgets lie in their rooms, and what it stands on. */
const LIBRARY = {
  baked: 450,
  chart: 2060,
  core: 12670,
  embed: 700,
  frame: 900,
  messages: 160,
  record: 11755,
};

/** What editors, servers and terminals run. */
const TOOLS = {
  builder: 8760,
  check: 4310,
  cli: 3415,
  findings: 100,
  publish: 3405,
  server: 900,
  spreadsheet: 4700,
  tiers: 1195,
  wordpress: 300,
  words: 1100,
};

const sum = (sizes) => sizes.reduce((all, one) => all + one, 0);

/**
 * A check for each room, and for both kinds of them: `size` and `limit` in lines of its sources, without generated ones.
 *
 * @throws {Error} for a room without a budget.
 */
export function lineChecks(root) {
  const figures = Object.entries(figureBudgets(root)).map(([name, {lines}]) => [name, lines]);
  const ofPages = {...Object.fromEntries(figures), ...LIBRARY};
  const rooms = readdirSync(join(root, 'packages'));
  const missing = rooms.filter((room) => !(ofPages[room] ?? TOOLS[room]));
  if (missing.length > 0) throw new Error(`There is no budget of lines for ${missing.join(', ')}`);
  const checksOf = (budgets) =>
    Object.entries(budgets).map(([name, limit]) => ({name, limit, size: linesIn(join(root, 'packages', name, 'src'))}));
  const of = (name, checks) => ({
    name,
    size: sum(checks.map(({size}) => size)),
    limit: sum(checks.map(({limit}) => limit)),
  });
  const [library, tools] = [ofPages, TOOLS].map(checksOf);
  return [...library, ...tools, of('the library', library), of('the tools', tools)];
}

const linesIn = (folder) =>
  sum(
    readdirSync(folder, {recursive: true})
      .filter((file) => /\.(ts|php|css)$/.test(file) && !/(^|[\\/])generated[\\/]/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').split('\n').length - 1),
  );
