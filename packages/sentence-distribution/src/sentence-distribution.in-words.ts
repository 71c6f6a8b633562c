import {missingMark, marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
import {countLead, tallyGroup} from '@tip-figures/core/marks/tally.js';
import {valueText} from '@tip-figures/core/text/words/quantity-words.js';
import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {drawnOf, type Fact} from './sentence-distribution.facts.js';
import {caseName, peopleText, type Text} from './sentence-distribution.sentence.js';
import type {NamedFact} from './sentence-distribution.words.js';

/** The facts of a kind. */
export type Named<Kind extends Fact['kind']> = Extract<NamedFact, {kind: Kind}>;

export const all = <Kind extends Fact['kind']>(facts: readonly NamedFact[], kind: Kind) =>
  facts.filter((fact): fact is Named<Kind> => fact.kind === kind);

/** How many people got a sentence. */
export const countOf = ({group: {count}}: Named<'group'>, text: Text): unknown =>
  missingOf(count) === 'withheld'
    ? missingMark(count, valueText(count, text))
    : html`<b>${peopleText(count, text)}</b>`;

/** Sentences that have no place on the axis. */
export const tallied = (facts: readonly Named<'group'>[], text: Text): TemplateResult =>
  html`<div class="tally">
    ${tallyGroup(
      'others',
      '',
      facts.map((fact) => ({number: countOf(fact, text), name: fact.name, marks: nothing})),
    )}
  </div>`;

// In letters: "25 years to life imprisonment" is more.
const mostInColumn = 20;

/** Without a sentence to place: who was convicted, and what the law says. */
export function inWords(
  facts: readonly NamedFact[],
  unplaced: readonly Named<'group'>[],
  text: Text,
  isCompact: boolean,
): TemplateResult {
  const [lead] = all(facts, 'convicted');
  const laws = all(facts, 'law');
  const minimums = all(drawnOf(facts, true), 'minimum');
  const {messages} = text;
  const group = (id: string, heading: string, rows: readonly (readonly [value: string, who: string])[]) => {
    // Words that are longer than a number's column stand before whose they are.
    const areLong = rows.some(([value]) => value.length > mostInColumn);
    return rows.length
      ? tallyGroup(
          id,
          heading,
          rows.map(([value, who]) =>
            areLong
              ? {number: nothing, name: html`<b>${value}</b> ${who}`, marks: nothing}
              : {number: value, name: who, marks: nothing},
          ),
        )
      : nothing;
  };
  const scale = markScale(lead ? [lead.quantity] : []);
  return html`<div class="tally ${lead ? scale.lines : 'second'}">
    ${lead ? leadOf(lead, scale, text) : nothing} ${unplaced.length ? tallied(unplaced, text) : nothing}
    ${
      isCompact && lead
        ? nothing
        : html`${group(
            'minimum',
            messages.minimum({has: false}),
            minimums.map(({value, minimum}) => [value, caseName(minimum, text)]),
          )}
          ${group(
            'law',
            messages.law(),
            laws.map(({value, term}) => [value, caseName(term, text)]),
          )}`
    }
  </div>`;
}

const leadOf = ({quantity}: Named<'convicted'>, scale: MarkScale, text: Text): TemplateResult =>
  countLead(
    quantity,
    'people',
    [],
    scale.single || missingOf(quantity) ? marksOf(quantity, scale, text) : nothing,
    text,
  );
