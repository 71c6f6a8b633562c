import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
import {besideText, loudNumber, rowNumber, tallyGroup, type TallyRow} from '@tip-figures/core/marks/tally.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {html, nothing, type TemplateResult} from 'lit';
import {isInside} from './justice-outcomes.facts.js';
import {isGiven, loudOf, type Count, type JusticeOutcomes} from './justice-outcomes.model.js';
import type {JusticeOutcomesWords, NamedFact, Text} from './justice-outcomes.words.js';

/** A row for each stage, with a dot for each person, a square for each case, or a bar; each unit in a block of its own. */
export const justiceOutcomesView = (
  model: JusticeOutcomes,
  {facts}: JusticeOutcomesWords,
  text: Text,
  options: ViewOptions,
): TemplateResult => blocks(facts, model, text, options);

/** The stage that the figure is about and the one beside it, without parts; all where only parts are given. */
export function justiceOutcomesCompact(
  model: JusticeOutcomes,
  {facts}: JusticeOutcomesWords,
  text: Text,
): TemplateResult {
  const stages = facts.filter((fact) => !isInside(fact) && fact.kind !== 'continued' && fact.quantity);
  const few = besideOf(stages, model).map((fact) => ({...fact, earlier: []}));
  return blocks(few.length ? few : facts, model, text, {});
}

/** Two rows of one block. */
function besideOf(stages: readonly NamedFact[], model: JusticeOutcomes): readonly NamedFact[] {
  const loud = loudOf(model);
  const block = (stages.find(({count}) => count === loud) ?? stages.at(-1))?.block;
  const rows = stages.filter((fact) => fact.block === block);
  const at = rows.findIndex(({count}) => count === loud);
  if (!loud || at < 0) return rows.slice(-2);
  const reached = rows.find(({count}) => count.stage === 'atMinimum' && isGiven(count) && model.whole === loud);
  // That the number of those convicted is missing says more than what came before.
  const missing = rows.find(({count}) => count.stage === 'convicted' && !isGiven(count));
  const other = missing ?? reached ?? rows[at - 1];
  return rows.filter((fact) => fact.count === loud || fact === other);
}

function blocks(facts: readonly NamedFact[], model: JusticeOutcomes, text: Text, options: ViewOptions): TemplateResult {
  const units = [...new Set(facts.map(({block}) => block))];
  const emphasis = emphasisOf(options);
  const loud = loudOf(model);
  const all = units.map((unit) => ({unit, drawn: facts.filter(({block}) => block === unit)}));
  const [first = 0, second = 0] = all.map(({drawn}) => drawn.length);
  return html`<div class="blocks ${first > second ? 'longer-first' : ''}">
    ${all.map(({unit, drawn}, index) => {
      const quantities = drawn.flatMap(({quantity}) => quantity ?? []);
      const scale = markScale(quantities, unit === 'none' ? undefined : unit);
      // One bar alone is compared with nothing.
      const hasMarks = scale.single || quantities.length > 1;
      const isNarrow = all.length > 1 && index === Number(first > second);
      return html`<div class="tally stacked ${isNarrow ? 'narrow' : ''} ${scale.lines}">
        ${tallyGroup(
          unit,
          // Of which unit shares are, nobody said.
          unit === 'none' && quantities.length && quantities.every(({precision}) => precision === 'share')
            ? ''
            : capitalize(text.messages.unit({unit}), text.locale),
          drawn.map((fact) => rowOf(fact, loud, hasMarks ? scale : undefined, text, emphasis)),
        )}
      </div>`;
    })}
  </div>`;
}

function rowOf(
  fact: NamedFact,
  loud: Count | undefined,
  scale: MarkScale | undefined,
  text: Text,
  {isLit, noteOn}: Emphasis,
): TallyRow {
  const {name, quantity, earlier, count} = fact;
  const isLoud = count === loud && !isInside(fact) && fact.kind !== 'continued';
  const keys = keysOf(fact);
  return {
    number: quantity ? (isLoud ? loudNumber(quantity, text) : rowNumber(quantity, text)) : nothing,
    name,
    beside: besideText(quantity, earlier, text),
    marks: quantity && scale ? marksOf(quantity, scale, text) : nothing,
    isInside: isInside(fact),
    isLit: isLit(...keys),
    note: noteOn(...keys),
  };
}

/** The names by which a page points at a row: its stage, or the part of it, with what is around it where two have it. */
function keysOf(fact: NamedFact): string[] {
  const {stage, unit} = fact.count;
  switch (fact.kind) {
    case 'stage':
    case 'new':
      return [stage, `${stage}/${unit}`];
    case 'continued':
      return [`${stage}/continued`];
    case 'other-laws':
      return [`${stage}/otherLaws`];
    default:
      return [fact.part.key, `${stage}/${fact.part.key}`, `${stage}/${unit}/${fact.part.key}`];
  }
}
