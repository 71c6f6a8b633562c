// Records made from the declarations: the same ones in every run and on every machine.

import fc from 'fast-check';
import {loadSource} from '../../load-source.mjs';
import {made} from './kinds.mjs';
import {chance, whole} from './numbers.mjs';
import {COUNTRIES, headingOf, placeOf, publisherOf} from './texts.mjs';

const SEED = 20170629;
/** So many are tried for each that a figure takes. */
const TRIES = 12;
/** Figures that differ most from record to record come more than once in each turn. */
const TURNS = {'victim-breakdown': 2, 'justice-outcomes': 2, 'sentence-distribution': 3};

/**
 * Records of one figure each, of all figures in turns. What its parser refuses is not among them.
 *
 * @param many  how many
 * @returns {Promise<{name: string, record: object}[]>}
 */
export async function generatedRecords(many) {
  const {checkedFigures} = await loadSource({'@tip-figures/check/document/figures.js': ['checkedFigures']});
  const figures = checkedFigures.filter(({name}) => name !== 'quote');
  const turns = Math.ceil(many / figures.reduce((sum, figure) => sum + turnsOf(figure), 0));
  const lists = figures.map((figure, index) => ({
    each: turnsOf(figure),
    records: recordsOf(figure, figures, turns * turnsOf(figure), SEED + index),
  }));
  return Array.from({length: turns}, (_, turn) =>
    lists.map(({each, records}) => records.slice(turn * each, (turn + 1) * each)),
  )
    .flat()
    .flat()
    .slice(0, many);
}

const turnsOf = ({name}) => TURNS[name] ?? 1;

/** As many records of a figure as are asked for, of those that it takes. */
function recordsOf(figure, figures, many, seed) {
  const candidates = fc.sample(recordArbitrary(figure, figures), {seed, numRuns: many * TRIES});
  return candidates
    .filter((record) => isTaken(figure, record))
    .slice(0, many)
    .map((record, index) => ({name: `made ${figure.name} ${index + 1}`, record}));
}

const recordArbitrary = (figure, figures) =>
  fc.gen().map((g) => {
    const context = {
      version: 1,
      country: placeOf(g),
      report: 2017,
      period: chance(g, 80) ? '2016' : '2016-04/2017-03',
      source: publisherOf(g),
      asOf: '2017-06-29',
      ...(chance(g, 20) && {outlet: 'Kosovo 2.0'}),
    };
    return {...context, ...sectionsOf(g, figure, figures)};
  });

/** The section of a figure; of one that is made of others, theirs. */
function sectionsOf(g, figure, figures) {
  const inside = Object.values(figure.own).flatMap(({figure: name}) => figures.find((one) => one.name === name) ?? []);
  if (inside.length === 0) return {[figure.name]: sectionOf(g, figure)};
  const some = inside.filter(() => chance(g, 60));
  return Object.fromEntries(some.map((one) => [one.name, sectionOf(g, one)]));
}

/** Several places come last, so that all other records stay as they were. */
function sectionOf(g, figure) {
  const {places, ...own} = figure.own;
  const section = made(g, own, {numbers: {}, optional: 45});
  const words = chance(g, 15) && {heading: headingOf(g)};
  return {...(places && chance(g, 10) ? severalOf(g, figure) : section), ...words};
}

/** What all places of a section have the same of; the rest is of each. */
const ALIKE = ['status', 'counts', 'unit', 'currency', 'label', 'verb', 'purpose'];

/** Two to six places, each with its number and maybe those of before. */
function severalOf(g, {own}) {
  const {places} = own;
  const shared = made(g, pick(own, ALIKE), {numbers: {}, optional: 60});
  const each = pick(own, [places.led, 'previous']);
  const countries = COUNTRIES.slice(0, whole(g, places.least, places.most));
  const one = (country) => ({country, [places.led]: 1, ...made(g, each, {numbers: {}, optional: 60})});
  return {...shared, places: countries.map(one)};
}

const pick = (fields, names) => Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));

function isTaken({name, own, parse}, record) {
  const {[name]: section, ...context} = record;
  const isOfOthers = Object.values(own).some(({figure}) => figure);
  try {
    parse(isOfOthers ? record : {...context, ...section});
    return true;
  } catch {
    return false;
  }
}
