import {joined} from '@tip-figures/core/text/joined.js';
import type {FigureWords} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatNumber} from '@tip-figures/core/text/format.js';
import {formatDuration} from '@tip-figures/core/text/format-duration.js';
import {asPeriod} from '@tip-figures/core/text/period.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {creditOf, sourceText} from '@tip-figures/core/text/source-line.js';
import {countAs} from '@tip-figures/core/text/quantity-words.js';
import {exactly, highOf, isExact} from '@tip-figures/record/values/quantity.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {rank, reachOf} from '@tip-figures/record/values/sentence.js';
import {withoutSentences} from './sentence-distribution.law.js';
import {
  isNobody,
  isSpread,
  minimumFor,
  reachedOf,
  restOf,
  standingOf,
  sumOf,
  type SentenceDistribution,
} from './sentence-distribution.model.js';
import {
  caseName,
  countText,
  groupText,
  lawText,
  noteIn,
  peopleText,
  silenceOf,
  type Text,
} from './sentence-distribution.phrases.js';
import {formOf, spannedBy} from './sentence-distribution.strip.js';
import {summaryOf} from './sentence-distribution.summary.js';
import {sentenceRows} from './sentence-distribution.table.js';
import {chipOf, minimumText, titleOf, titleText} from './sentence-distribution.title.js';

/** What the row of one group says. */
export interface MarkWords {
  /** How many people, in bold; what they got where nothing is written of that, or is known. */
  readonly people: string;
  /** What they got, or who says so; empty where nothing is left to say. */
  readonly sentence: string;
  /** Its name in the data table. */
  readonly row: string;
  /** How much less the heaviest of several sentences is than the minimum, where all of them are below it. */
  readonly gap?: string;
}

/** People on one side of the minimum. */
export interface Side {
  /** Empty where the number was not published. */
  readonly count: string;
  readonly where: string;
}

/** What the sentence strip says. */
export interface SentenceDistributionWords extends FigureWords {
  /** Labels of the lines of the legal minimums, in their order. */
  readonly minimums: readonly string[];
  /** Of a single minimum: who is below it and who is not, where that is known or is known not to be published. */
  readonly sides?: readonly Side[];
  /** Labels of what the law prescribes, in its order. */
  readonly laws: readonly string[];
  /** One a group, in its order. */
  readonly marks: readonly MarkWords[];
  /** The row of people whose sentence is not stated. */
  readonly rest?: MarkWords;
}

export function sentenceDistributionWords(model: SentenceDistribution, text: Text): SentenceDistributionWords {
  const {locale, messages} = text;
  const {context, minimums, prescribed, groups, convicted} = model;
  const period = context.period;
  const about = {
    ...placed(context, text),
    dated: period ? kindOf(period) : ('none' as const),
    period: asPeriod(period, text),
  };
  const when = messages.when(about);
  const where = messages.where({...about, when: ''});
  const named = minimumText(model, text);
  const labels = minimums.map((minimum) =>
    messages.minimumLabel({...caseName(minimum, text), duration: formatDuration(minimum, locale)}),
  );
  const laws = prescribed.map((term) => lawText(term, text));
  const marks = groups.map((group) => markOf(group, model, text));
  const rest = restOf(model);
  const table = {
    caption: messages.caption(about),
    rowHeading: messages.heading(),
    valueHeading: messages.peopleHeading(),
    rows: sentenceRows(model, marks, text),
  };
  const rows = joined(
    'clauses',
    marks.map(({people, sentence}) => joined('commas', [people, sentence], locale)),
    locale,
  );
  const chip = (chipOf(model, text) ?? rows) || laws[0];
  const alone = {table, minimums: [], marks: [], ...(chip ? {chip} : {})};
  const lines = prescribed.length ? laws : labels;
  if (isNobody(model)) {
    const title = titleText({outcome: 'nobody', where, when}, text);
    return {...alone, title, summary: messages.nobody({where: where + when}), notes: lines, laws: []};
  }
  if (!groups.length) return {...alone, ...withoutSentences(model, lines, where, when, text)};
  // It is also read without the title.
  const summary = summaryOf(model, named, where + when, text);
  const hasTotal = rest !== 0 && isExact(convicted);
  return {
    title: titleOf(model, named, where, when, text) ?? summary.slice(0, -1),
    subtitle: messages.subtitle({
      counted: hasTotal,
      n: countAs(countText(convicted, text), convicted),
    }),
    summary,
    // Rows have all of it, where there is anybody to draw.
    summaryHidden: groups.some((group) => formOf(group, minimums) !== 'none'),
    notes: notesOf(model, marks, text),
    table,
    minimums: labels,
    laws,
    marks,
    ...sidesOf(model, text),
    ...(rest ? {rest: {people: peopleText(exactly(rest), text), sentence: messages.restRow(), row: ''}} : {}),
    ...(chip ? {chip} : {}),
  };
}

function sidesOf(model: SentenceDistribution, text: Text): {readonly sides?: readonly Side[]} {
  const {minimums, groups} = model;
  const {messages, locale} = text;
  if (minimums.length !== 1) return {};
  if (groups.some((group) => isSpread(group) && highOf(group.count) !== 0 && spannedBy(group, minimums).length)) {
    return {sides: [{count: '', where: messages.side({side: 'unpublished'})}]};
  }
  const [all, reached] = [sumOf(groups), reachedOf(model)];
  if (all === undefined || reached === undefined) return {};
  const side = (name: 'below' | 'above', n: number): Side => ({
    count: formatNumber(n, locale),
    where: messages.side({side: name}),
  });
  return {sides: [side('below', all - reached), side('above', reached)]};
}

function notesOf(model: SentenceDistribution, marks: readonly MarkWords[], text: Text): string[] {
  const {convicted, groups, minimums, prescribed} = model;
  const {messages} = text;
  const forms = groups.map((group) => formOf(group, minimums));
  const ends = [...groups.map(({from, to = from}) => to), ...prescribed.map(({to}) => to)];
  const isHeaviest = ends.some((end) => end?.kind === 'life' || end?.kind === 'death');
  const isInexact = groups.some((group) => !group.uncounted && !isSpread(group) && !isExact(group.count));
  const notes: readonly [boolean, () => string][] = [
    [forms.includes('rings'), messages.ringsNote],
    [groups.some(isUncounted), messages.emptyNote],
    [Boolean(restOf(model)), messages.restNote],
    [isHeaviest, messages.lanesNote],
    [isInexact, messages.inexact],
  ];
  return [
    ...silenceOf(convicted, text),
    ...noteIn(convicted, text),
    ...groups.flatMap(({count}, index) =>
      noteIn(count, text).map((note) => joined('labelled', [marks[index]?.row, note], text.locale)),
    ),
    ...notes.flatMap(([holds, note]) => (holds ? [note()] : [])),
  ];
}

/** Whether the source gives two ends and no number of people. */
const isUncounted = (group: SentenceGroup): boolean => isSpread(group) && group.count.precision === 'unknown';

/** Who says it, where that is not the source of the figure. */
function accordingTo({count: {source}}: SentenceGroup, context: Context, text: Text): string {
  const credit = source === undefined ? context : creditOf({source}, context, text);
  return credit === context ? '' : text.messages.according({source: sourceText(credit, text)});
}

function markOf(group: SentenceGroup, {context, minimums}: SentenceDistribution, text: Text): MarkWords {
  const {locale, messages} = text;
  const {uncounted, count, from, to} = group;
  const minimum = minimumFor(group, minimums);
  const sentence = groupText(group, group.minimum === undefined ? {} : (minimum ?? {}), text);
  const title = capitalize(sentence, locale);
  // A fine is not measured against a minimum of imprisonment.
  const isPrison = rank(to ?? from) > rank({kind: 'suspended'});
  const standing = isPrison ? standingOf(group, minimums) : 'unclear';
  const size = standing === 'unclear' || !minimum ? 'none' : formatDuration(minimum, locale);
  const less =
    minimum && isSpread(group) && standing === 'below' ? Math.floor(minimum.months - reachOf(group).most) : 0;
  return {
    ...(isUncounted(group)
      ? {people: title, sentence: accordingTo(group, context, text)}
      : uncounted
        ? {people: title, sentence: ''}
        : {people: peopleText(count, text), sentence}),
    row: messages.standing({phrase: title, standing, size}),
    ...(less ? {gap: messages.gap({length: formatDuration({months: less}, locale)})} : {}),
  };
}
