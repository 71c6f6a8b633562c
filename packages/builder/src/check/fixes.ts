import {entriesOf} from '@tip-figures/check/document/document.js';
import {ownName} from '@tip-figures/check/report/keys.js';
import type {Finding} from '@tip-figures/check/report/problem.js';
import type {Issue} from '@tip-figures/record/issue.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {sections} from '@tip-figures/record/section/sections.js';
import {typedNumber, withNumber} from '../form/controls.js';
import {keyLabel} from '../form/labels.js';
import {fieldPath, sectionIn, withField, type Fields, type State} from '../model/state.js';
import {renamed, valueAt} from '../model/values.js';
import {suggested, suggestedFor, type Fix, type Mender} from './meant.js';
import {missing} from './missing.js';

/** The source itself has parts that exceed the whole. */
const differs: Mender = (_finding, {figure}) =>
  'remainder' in sections[figure].own
    ? [
        {
          label: 'The source has them so',
          apply: (state) => withField(state, fieldPath(state, 'remainder'), 'source-differs'),
        },
      ]
    : [];

/** Two years may be one over both: the person says which. */
const period: Mender = (finding, state) => {
  const fixes = suggested(finding, state);
  if (finding.advice?.advice !== 'either-period') return fixes;
  return fixes.map(({apply}, index) => ({label: index ? 'Both years' : 'One year over two', apply}));
};

/** In a list that is typed in one line, all countries at once. */
const countries: Mender = (finding, state) => {
  const around = finding.steps.slice(0, -1);
  const isInLine = typeof valueAt(state.record, around) === 'string';
  return suggestedFor(finding, state, isInLine ? around : finding.steps);
};

/** Another key, or the same with a name of its own; a list that was typed in one line becomes one of rows. */
const otherKey: Mender = ({steps, suggestions = []}, {record}) => {
  const [around, key] = [steps.slice(0, -1), String(steps.at(-1))];
  const rows = Object.fromEntries(entriesOf(valueAt(record, around)));
  if (!(key in rows)) return [];
  const given = rows[key];
  const own = {...(isObject(given) ? given : {value: given}), label: {en: ownName(key)}};
  return [
    ...suggestions.map(({text: name}) => ({
      label: `Call it “${keyLabel(name)}”`,
      apply: (state: State) => withField(state, around, renamed(rows, key, name)),
    })),
    {
      label: `Keep the name “${ownName(key)}”`,
      apply: (state: State) => withField(state, around, {...rows, [key]: own}),
    },
  ];
};

/** By what a reader refuses. */
const byIssue: Readonly<Partial<Record<Issue, Mender>>> = {
  missing,
  'above-total': differs,
  'not-a-country': countries,
  'not-a-period': period,
  // The reader has found two numbers, in other words than they were typed.
  'range-order': (finding, state) => suggestedFor(finding, state),
  'unknown-key': otherKey,
};

/** By the lint that asks. */
const byRule: Readonly<Partial<Record<Finding['rule'], Mender>>> = {
  'as-of': ({steps}, state) => {
    const date = sourceDate(state) ?? state.record['report'];
    return steps.at(-1) === 'asOf' && (typeof date === 'string' || typeof date === 'number')
      ? [{label: `Use ${date}`, apply: (now) => withField(now, steps, String(date))}]
      : [];
  },
  tiers: ({steps, suggestions = []}) =>
    suggestions.map(({text: tier}) => ({
      label: `Use ${keyLabel(tier)}`,
      apply: (state) => withField(state, steps, tier),
    })),
  over: ({steps}, {record}) => {
    const [, amount] = /over\s+(.+)/i.exec(typedNumber(valueAt(record, steps))) ?? [];
    return amount === undefined
      ? []
      : ['more than', 'just over'].map((word) => ({
          label: `Use “${word} ${amount}”`,
          apply: (state) => withField(state, steps, withNumber(valueAt(record, steps), `${word} ${amount}`)),
        }));
  },
  parts: ({steps, remainder, severity}) =>
    severity === 'warning' && remainder
      ? [
          {
            label: `Add “${keyLabel(remainder.key).toLowerCase()}: ${remainder.count}”`,
            apply: (state) => withField(state, [...steps, remainder.key], remainder.count),
          },
        ]
      : [],
  exactness: ({steps}, {record}) => {
    const value = valueAt(record, steps);
    return isObject(value)
      ? [{label: 'It is “about” this number', apply: (now) => withField(now, steps, {...value, qualifier: 'about'})}]
      : [];
  },
  'unknown-keys': ({steps, suggestions: [{text: name} = {text: undefined}] = []}) => {
    const [around, key] = [steps.slice(0, -1), String(steps.at(-1))];
    const drop = {label: 'Leave it out', apply: (state: State) => withField(state, steps, undefined)};
    if (name === undefined) return [drop];
    const apply = (state: State): State =>
      withField(state, around, renamed((valueAt(state.record, around) ?? {}) as Fields, key, name));
    return [{label: `Call it “${name}”`, apply}, drop];
  },
};

/** The ways to put a finding right with one click; none where only the person can know. */
export const fixesFor = (finding: Finding, state: State): readonly Fix[] =>
  (byRule[finding.rule] ?? (finding.problem && (byIssue[finding.problem.issue] ?? suggested)))?.(finding, state) ?? [];

/** When the source of the section was published, where the record says so. */
function sourceDate(state: State): unknown {
  const {sources, source} = {...state.record, ...sectionIn(state)};
  return isObject(sources) && typeof source === 'string' ? valueAt(sources, [source, 'date']) : undefined;
}
