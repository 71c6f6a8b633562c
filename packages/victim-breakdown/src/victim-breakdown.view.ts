import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
import {
  besideText,
  countLead,
  earlierText,
  rowNumber,
  tallyGroup,
  type TallyRow,
} from '@tip-figures/core/marks/tally.js';
import {isExact, missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {headingOf, type NamedFact, type Text, type VictimBreakdownWords} from './victim-breakdown.words.js';

// Rows that a small figure without a total has room for.
const mostCompact = 3;

/** All people, then some of them again and again: each list of parts is a group of rows, one dot for each person. */
export function victimBreakdownView(
  model: VictimBreakdown,
  {facts}: VictimBreakdownWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  return tally(facts, model, text, options);
}

/** The total alone; without one, the first statuses. */
export function victimBreakdownCompact(
  model: VictimBreakdown,
  {facts}: VictimBreakdownWords,
  text: Text,
): TemplateResult {
  const [first] = facts;
  return tally(first?.kind === 'total' ? [first] : facts.filter(isWhole).slice(0, mostCompact), model, text, {});
}

const isWhole = (fact: NamedFact): boolean => fact.kind === 'part' && !fact.inside && fact.list === 'statuses';

/** Three people. */
export const victimBreakdownChip = (): ChipMarks => ({
  marks: html`<i class="dot"></i><i class="dot"></i><i class="dot"></i>`,
});

function tally(facts: readonly NamedFact[], model: VictimBreakdown, text: Text, options: ViewOptions): TemplateResult {
  const scale = markScale(facts.map(({quantity}) => quantity));
  const lists = [...new Set(facts.flatMap((fact) => (fact.kind === 'total' ? [] : fact.list)))];
  const [first] = facts;
  const emphasis = emphasisOf(options);
  return html`<div class="tally ${scale.lines} ${first?.kind === 'total' ? '' : 'second'}">
    ${
      first?.kind === 'total'
        ? leadRow(
            first,
            scale,
            text,
            facts.some((one) => one !== first && hasCount(one)),
          )
        : nothing
    }
    ${lists.map((list, index) =>
      tallyGroup(
        list,
        // Alone, the label says it.
        facts.every((fact) => fact.kind !== 'total' && fact.list === list) ? '' : headingOf(list, model, text),
        facts
          .filter((fact) => fact.kind !== 'total' && fact.list === list)
          .map((fact) => rowOf(fact, scale, text, emphasis)),
        !index ? '' : list === 'age' ? 'lesser' : 'least',
      ),
    )}
  </div>`;
}

const hasCount = ({quantity}: NamedFact): boolean => !missingOf(quantity) && quantity.precision !== 'share';

/** @param isCompared - whether there are other counts: without them the bar of an exact number says nothing. */
function leadRow({quantity, earlier}: NamedFact, scale: MarkScale, text: Text, isCompared: boolean): TemplateResult {
  const beside = earlier.slice(0, 1).map((one) => earlierText(one, text));
  const isDrawn = scale.single || isCompared || !isExact(quantity);
  return countLead(quantity, 'people', beside, isDrawn ? marksOf(quantity, scale, text) : nothing, text);
}

function rowOf(fact: NamedFact, scale: MarkScale, text: Text, {isLit, noteOn}: Emphasis): TallyRow {
  const {quantity, name, earlier} = fact;
  const isPart = fact.kind === 'part';
  const isLeading = isPart && fact.part.including !== undefined;
  const keys = isPart ? [fact.part.key, `${fact.list}/${fact.part.key}`] : [];
  return {
    number: rowNumber(quantity, text),
    name: isLeading ? text.messages.ofWhom({label: name}) : name,
    isLeading,
    beside: besideText(quantity, earlier, text),
    marks: marksOf(quantity, scale, text, {rest: isPart ? 'stated' : 'open'}),
    isInside: isPart && fact.inside !== undefined,
    isLit: isLit(...keys),
    note: noteOn(...keys),
  };
}
