// The budgets of lines: what a room may grow to before somebody looks for what stands twice.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What pages run, and what it stands on. */
const LIBRARY = {
  'accountability-record': 900,
  baked: 450,
  'case-backlog': 600,
  chart: 2000,
  core: 11250,
  'country-profile': 850,
  embed: 700,
  frame: 450,
  'funding-gap': 700,
  'justice-outcomes': 750,
  'key-figure': 500,
  messages: 100,
  quote: 400,
  record: 11900,
  'region-compare': 1000,
  'sentence-distribution': 1650,
  'shelter-timeline': 1000,
  'tier-badge': 850,
  'victim-breakdown': 700,
  'victims-trend': 1100,
};

/** What editors, servers and terminals run. */
const TOOLS = {
  builder: 9000,
  check: 4650,
  cli: 3300,
  findings: 100,
  publish: 3200,
  server: 900,
  spreadsheet: 5050,
  tiers: 1250,
  wordpress: 300,
};

const sum = (sizes) => sizes.reduce((all, one) => all + one, 0);

/**
 * A check for each room, and for both kinds of them: `size` and `limit` in lines of its sources, without generated ones.
 *
 * @throws {Error} for a room without a budget.
 */
export function lineChecks(root) {
  const rooms = readdirSync(join(root, 'packages'));
  const missing = rooms.filter((room) => !(room in LIBRARY) && !(room in TOOLS));
  if (missing.length > 0) throw new Error(`There is no budget of lines for ${missing.join(', ')}`);
  const checksOf = (budgets) =>
    Object.entries(budgets).map(([name, limit]) => ({name, limit, size: linesIn(join(root, 'packages', name, 'src'))}));
  const of = (name, checks) => ({
    name,
    size: sum(checks.map(({size}) => size)),
    limit: sum(checks.map(({limit}) => limit)),
  });
  const [library, tools] = [LIBRARY, TOOLS].map(checksOf);
  return [...library, ...tools, of('the library', library), of('the tools', tools)];
}

const linesIn = (folder) =>
  sum(
    readdirSync(folder, {recursive: true})
      .filter((file) => /\.(ts|php|css)$/.test(file) && !/(^|[\\/])generated[\\/]/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').split('\n').length - 1),
  );
