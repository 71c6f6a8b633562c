import {valueAt} from '@tip-figures/record/path.js';
import {entriesOf} from '@tip-figures/check/document/document.js';
import {ownName} from '@tip-figures/check/report/keys.js';
import {suggestionsOf, type Finding} from '@tip-figures/check/report/problem.js';
import type {Issue} from '@tip-figures/record/issue.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {typedNumber, withNumber} from '../form/controls.js';
import {fieldPath, sectionIn, withField, type Fields, type State} from '../model/state.js';
import {renamed} from '../model/values.js';
import {fixBy, type Fix} from './fix.js';
import {suggested, suggestedFor, type Mender} from './meant.js';
import {missing} from './missing.js';

/** The source itself has parts that exceed the whole. */
const differs: Mender = (_finding, {figure}) =>
  'remainder' in sections[figure].own
    ? [fixBy('source-differs', {}, (state) => withField(state, fieldPath(state, 'remainder'), 'source-differs'))]
    : [];

/** Two years may be one over both: the person says which. */
const period: Mender = (finding, state) => {
  const fixes = suggested(finding, state);
  if (finding.advice?.advice !== 'either-period') return fixes;
  return fixes.map(({apply}, index) => fixBy(index ? 'both-years' : 'one-year', {}, apply));
};

/** In a list that is typed in one line, all countries at once. */
const countries: Mender = (finding, state) => {
  const around = finding.at.slice(0, -1);
  const isInLine = typeof valueAt(state.record, around) === 'string';
  return suggestedFor(finding, state, isInLine ? around : finding.at);
};

/** Another key, or the same with a name of its own; a list that was typed in one line becomes one of rows. */
const otherKey: Mender = (finding, {record}) => {
  const {at: steps} = finding;
  const [around, key] = [steps.slice(0, -1), String(steps.at(-1))];
  const rows = Object.fromEntries(entriesOf(valueAt(record, around)));
  if (!(key in rows)) return [];
  const given = rows[key];
  const own = {...(isObject(given) ? given : {value: given}), label: {en: ownName(key)}};
  return [
    ...suggestionsOf(finding).map(({text: name}) =>
      fixBy('call-it', {part: name}, (state) => withField(state, around, renamed(rows, key, name))),
    ),
    fixBy('keep-name', {name: ownName(key)}, (state) => withField(state, around, {...rows, [key]: own})),
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
  'as-of': ({at: steps}, state) => {
    const date = sourceDate(state) ?? state.record['report'];
    return steps.at(-1) === 'asOf' && (typeof date === 'string' || typeof date === 'number')
      ? [fixBy('use-date', {date: String(date)}, (now) => withField(now, steps, String(date)))]
      : [];
  },
  tiers: (finding) =>
    suggestionsOf(finding).map(({text: tier}) =>
      fixBy('use-tier', {tier}, (state) => withField(state, finding.at, tier)),
    ),
  over: ({at: steps}, {record}) => {
    const [, amount] = /over\s+(.+)/i.exec(typedNumber(valueAt(record, steps))) ?? [];
    return amount === undefined
      ? []
      : ['more than', 'just over']
          .map((word) => `${word} ${amount}`)
          .map((text) =>
            fixBy('use', {text}, (state) => withField(state, steps, withNumber(valueAt(record, steps), text))),
          );
  },
  parts: ({at: steps, fixes, severity}) =>
    fixes.flatMap((fix) => {
      if (severity !== 'warning' || fix.code !== 'add') return [];
      const {key, count} = fix.facts;
      return [fixBy('add', {key, count: String(count)}, (state) => withField(state, [...steps, key], count))];
    }),
  exactness: ({at: steps}, {record}) => {
    const value = valueAt(record, steps);
    return isObject(value)
      ? [fixBy('is-about', {}, (now) => withField(now, steps, {...value, qualifier: 'about'}))]
      : [];
  },
  'unknown-keys': (finding) => {
    const {at: steps} = finding;
    const name = suggestionsOf(finding)[0]?.text;
    const [around, key] = [steps.slice(0, -1), String(steps.at(-1))];
    const drop = fixBy('leave-out', {}, (state) => withField(state, steps, undefined));
    if (name === undefined) return [drop];
    const apply = (state: State): State =>
      withField(state, around, renamed((valueAt(state.record, around) ?? {}) as Fields, key, name));
    return [fixBy('call-it', {part: name}, apply), drop];
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
