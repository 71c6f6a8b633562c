// What is drawn: each figure of a record by itself, as a tag with its record as a child.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {figureNames} from '../figures.mjs';
import {root} from '../install.mjs';

/**
 * @typedef {object} Drawing
 * @property {string} record      the name of the record
 * @property {string} figure      such as `tier-badge`
 * @property {string} [section]   the `id` of the section, where there are several
 * @property {object} [document]  the record, with one section of the figure
 * @property {Record<string, string>} attributes
 */

/** The figures of a record, in the order of their names; a profile where the record has two of its sections. */
export function drawingsOf(record, document) {
  const names = figureNames(root);
  const context = Object.fromEntries(Object.entries(document).filter(([key]) => !names.includes(key)));
  const own = names
    .filter((name) => name in document)
    .flatMap((figure) =>
      [document[figure]].flat().map((section) => ({
        record,
        figure,
        ...(section.id !== undefined && {section: section.id}),
        document: {...context, [figure]: section},
        attributes: {},
      })),
    );
  return isProfile(document) ? [...own, {record, figure: 'country-profile', document, attributes: {}}] : own;
}

const PROFILE = ['victim-breakdown', 'justice-outcomes', 'case-backlog', 'funding-gap', 'shelter-timeline'];
const isProfile = (document) =>
  !('country-profile' in document) && PROFILE.filter((name) => name in document).length > 1;

/** Those of all records of the demo, of which nine are the narratives. */
export function demoDrawings() {
  const folder = join(root, 'demo/data');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => drawingsOf(file, JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

const badges = ['TH 2025', 'XK 2017', 'US 2025', 'RU 2025', 'SO 2025', 'HT 2025', 'VE 2025', 'KW 2015', 'CU 2025'];
const countries = ['KH ID LA MY MM PH SG TH VN', 'AL BA XK ME MK RS', 'AF SO YE LY SD ER KP IR CU RU VE SY'];
const maps = [
  ['all', '2025'],
  ['all', '2001'],
  ...['africa', 'east-asia-pacific', 'europe', 'near-east', 'south-central-asia', 'western-hemisphere'].map(
    (region) => [region, '2025'],
  ),
];

/** Those of the tiers that the package has, by attributes alone. */
export const tierDrawings = () => [
  ...badges.map((one) => {
    const [country, report] = one.split(' ');
    return {record: `tier of ${one}`, figure: 'tier-badge', attributes: {country, report}};
  }),
  ...countries.map((some) => ({
    record: `tiers of ${some}`,
    figure: 'region-compare',
    attributes: {countries: some, report: '2025'},
  })),
  {
    record: 'tiers of all that moved',
    figure: 'region-compare',
    attributes: {countries: 'all', report: '2025', only: 'moved'},
  },
  ...maps.map(([some, report]) => ({
    record: `map of ${some} ${report}`,
    figure: 'region-compare',
    attributes: {countries: some, report, view: 'map'},
  })),
];
