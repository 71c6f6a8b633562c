import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatList, formatNumber} from '@tip-figures/core/text/format.js';
import {placed, placeOf} from '@tip-figures/core/text/place.js';
import {quantityProse} from '@tip-figures/core/text/quantity-words.js';
import {sourcedRow} from '@tip-figures/core/text/sourced-row.js';
import {highOf} from '@tip-figures/record/values/quantity.js';
import {referenceText} from '@tip-figures/core/text/source-line.js';
import {dateOf, type JusticeOutcomes, type Stage} from './justice-outcomes.model.js';
import {countOf, dated, minimumText, numberText, ownPeriod, type Text} from './justice-outcomes.phrases.js';

/** A row of the figure. */
export interface StageRow {
  readonly stage: Stage;
  readonly label: string;
  /** Its number, with its unit where rows differ in it. */
  readonly count: string;
  /** The same for the eye where there is a shorter form, such as `<5`. */
  readonly short?: string;
  /** What a reader must know of it; empty where there is nothing. */
  readonly remark: string;
}

/** What the stages say. */
export interface JusticeOutcomesWords extends FigureWords {
  readonly rows: readonly StageRow[];
}

// A longer sentence is too long to hear; the rows have the periods that it leaves out.
const mostWords = 40;

export function justiceOutcomesWords(model: JusticeOutcomes, text: Text): JusticeOutcomesWords {
  const {locale, messages} = text;
  const {context, stages, linked} = model;
  const about = {...placed(placeOf(context, text)), ...dated(context.period, locale)};
  const units = new Set(stages.filter(isKnown).map(({unit}) => unit));
  const rows = stages.map((stage) => rowOf(stage, model, units.size > 1, text));
  return {
    title: titleOf(model, text) ?? capitalize(messages.topic(about), locale),
    subtitle: messages.subtitle({
      ...about,
      unit: units.size > 1 ? 'both' : [...units].join(''),
      when: messages.when(about),
    }),
    summary: summaryOf(model, text),
    notes: [
      messages.noRates({linked: linked ? 'yes' : 'no'}),
      ...(units.size > 1 ? [messages.unlike()] : []),
      ...rows.flatMap(({label, remark}) => (remark ? [messages.remark({stage: label, text: remark})] : [])),
    ],
    table: {
      caption: messages.caption(about),
      rowHeading: messages.heading(),
      valueHeading: messages.count(),
      extraHeading: text.frame.csv.unit(),
      rows: rows.map((row) => tableRow(row, text)),
    },
    rows,
  };
}

const isKnown = ({quantity}: Stage): boolean => quantity.precision !== 'unknown';

function rowOf(stage: Stage, model: JusticeOutcomes, mixed: boolean, text: Text): StageRow {
  const {locale, messages} = text;
  const {name, quantity, unit} = stage;
  const most = highOf(quantity);
  const printed = (count: string) =>
    mixed && most !== undefined ? messages.counted({unit, n: countOf(quantity) || 2, count}) : count;
  return {
    stage,
    label: messages.stage({stage: name, minimum: minimumText(model, text), ...dated(ownPeriod(stage, model), locale)}),
    count: printed(numberText(stage, text)),
    remark: remarkOf(stage, text),
    ...(quantity.precision === 'under' ? {short: printed(`<${formatNumber(quantity.value, locale)}`)} : {}),
  };
}

function tableRow({stage, label, remark}: StageRow, text: Text): TableRow {
  const {messages} = text;
  const unit = isKnown(stage) ? messages.unit(stage) : '';
  const row = sourcedRow(label, stage.quantity, unit, text);
  const note = remark || row.note;
  return {...row, extra: unit, ...(note ? {note} : {})};
}

/** What the source says of a number, and whose it is where it is another's. */
function remarkOf({quantity: {note}, origin}: Stage, text: Text): string {
  const from = origin && referenceText(origin, text);
  const source = from && text.frame.source({kind: 'origin', origin: from, via: '', dated: 'no', date: ''});
  return [note, source].filter(Boolean).join(' ');
}

function titleOf(model: JusticeOutcomes, text: Text): string | undefined {
  const {stages, convicted, atMinimum, linked} = model;
  const [investigated, prosecuted] = stages;
  const stage = [convicted, prosecuted, investigated, atMinimum].find(
    (one) => one && highOf(one.quantity) !== undefined,
  );
  if (!stage) return undefined;
  const count = numberText(stage, text);
  return text.messages.title({
    form: linked ? 'linked' : stage.name,
    some: numberText(atMinimum, text),
    all: linked ? count : text.messages.counted({unit: stage.unit, n: countOf(stage.quantity) || 2, count}),
    minimum: minimumText(model, text),
  });
}

/** The stages in one sentence; without their periods where that would be too long. */
function summaryOf(model: JusticeOutcomes, text: Text): string {
  const [full = '', short = ''] = [true, false].map((when) =>
    capitalize(`${clausesOf(model, when, text).join('; ')}.`, text.locale),
  );
  return full.split(/\s/).length > mostWords ? short : full;
}

function clausesOf(model: JusticeOutcomes, withPeriods: boolean, text: Text): string[] {
  const {locale, messages} = text;
  const minimum = minimumText(model, text);
  const {stages, convicted, atMinimum, linked} = model;
  const known = stages.filter(({quantity}) => highOf(quantity) !== undefined);
  // Of nobody there is no part.
  const isShared = linked && highOf(convicted.quantity) !== 0;
  const prose = ({quantity}: Stage) => quantityProse(quantity, text);
  const counted = (stage: Stage) =>
    messages.counted({unit: stage.unit, n: countOf(stage.quantity), count: prose(stage)});
  const clauses = known.flatMap((stage, index) => {
    if (isShared && stage === atMinimum) return [];
    // One period for all is said once.
    const before = known[index - 1];
    const isNews = !before || dateOf(before) !== dateOf(stage);
    const when = withPeriods && isNews ? messages.when(dated(stage.period, locale)) : '';
    const about = {unit: stage.unit, stage: stage.name, minimum, when};
    const [n, some] = [countOf(atMinimum.quantity), prose(atMinimum)];
    return isShared && stage === convicted
      ? [messages.linked({...about, all: counted(stage), n, some})]
      : [messages.clause({...about, n: countOf(stage.quantity), counted: counted(stage)})];
  });
  const silent = (['unknown', 'withheld'] as const).flatMap((kind) => {
    const nouns = stages.filter(({quantity}) => quantity.precision === kind);
    const list = formatList(
      nouns.map(({name}) => messages.noun({stage: name, minimum})),
      locale,
    );
    return nouns.length ? [messages.silent({kind, list})] : [];
  });
  return [...clauses, ...silent];
}
