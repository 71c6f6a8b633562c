import {steps} from '@tip-figures/case-backlog/case-backlog.model.js';
import {figures as allFigures} from '@tip-figures/record/sections/section.js';
import {ages, forms, sexes} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {sharedNames} from './document.js';
import {checkedFigures, type Figure} from './figures.js';

/** Which names an object may have, and what is below them. */
export interface Shape {
  /** All of them; left out where they are the writer's own. */
  readonly known?: readonly string[];
  /** What is below some of them. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** What is below all others. */
  readonly each?: Shape;
  /** What is in a list. */
  readonly items?: Shape;
  /** Whether it can also be written as a list in a text, and its keys be given a label. */
  readonly isMap?: boolean;
}

const quantity: Shape = {
  known: ['value', 'qualifier', 'low', 'high', 'missing', 'note', 'derivedFrom', 'source', 'published'],
};
const labelled: Shape = {known: [...(quantity.known ?? []), 'label']};
const parts = (known: readonly string[]): Shape => ({known, each: labelled, isMap: true});
const dated: Shape = {each: quantity};
const stage: Shape = {known: [...(quantity.known ?? []), 'unit', 'period']};
const placed: Shape = {known: ['tier', 'confidence', 'other', 'source', 'note']};
const placement: Shape = {known: ['report', ...(placed.known ?? [])]};
const sources: Shape = {each: {known: ['publisher', 'title', 'date', 'url', 'cites']}};
const corrections: Shape = {items: {known: ['date', 'path', 'was', 'now', 'reason']}};

const fields: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  'tier-badge': {previous: placement, history: {items: placement, each: placed}},
  'victim-breakdown': {
    total: quantity,
    exploitation: parts(forms),
    sex: parts(sexes),
    age: parts(ages),
    previous: dated,
  },
  'funding-gap': {amounts: dated, change: quantity, need: quantity, victims: dated},
  'sentence-distribution': {
    convicted: quantity,
    sentences: {items: {known: ['sentence', 'from', 'to', 'count'], fields: {count: quantity}}, each: quantity},
  },
  'justice-outcomes': {investigated: stage, prosecuted: stage, convicted: stage, atMinimum: stage},
  'shelter-timeline': {
    shelters: {
      items: {
        known: ['id', 'label', 'kind', 'periods'],
        fields: {periods: {items: {known: ['from', 'to', 'status', 'note']}}},
      },
    },
    events: {items: {known: ['date', 'text', 'note', 'shelter']}},
  },
  'accountability-record': {
    cases: {
      items: {
        known: ['office', 'count', 'act', 'steps', 'affected', 'affectedLabel', 'keptPost', 'name'],
        fields: {
          count: quantity,
          affected: quantity,
          act: {known: ['text', 'date']},
          name: {known: ['text', 'source']},
          steps: {
            items: {
              known: ['stage', 'date', 'outcome', 'fine'],
              fields: {fine: {known: ['amount', 'currency', 'each'], fields: {amount: quantity}}},
            },
          },
        },
      },
    },
  },
  'victims-trend': {
    points: dated,
    breaks: {items: {known: ['before', 'note']}},
    revisions: {items: {known: [...(quantity.known ?? []), 'period']}},
  },
  'region-compare': {tiers: {each: {each: placed}}},
  'case-backlog': {open: dated, flow: {known: steps, each: quantity}},
  'key-figure': {value: quantity, previous: dated},
};

/** A document of several figures. */
export const recordShape: Shape = {
  known: ['$schema', ...sharedNames, ...allFigures],
  fields: {sources, corrections},
};

/** The section of a figure; alone, it is a document of its own. */
export function sectionShape({name, schema}: Figure, isAlone: boolean): Shape {
  const known = Object.keys(schema.entries);
  const parts = checkedFigures.filter((figure) => known.includes(figure.name));
  return {
    known: isAlone ? ['$schema', ...known] : known,
    fields: {
      sources,
      corrections,
      ...Object.fromEntries(parts.map((figure) => [figure.name, sectionShape(figure, false)])),
      ...fields[name],
    },
  };
}
