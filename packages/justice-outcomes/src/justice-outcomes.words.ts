import type {FigureWords, TableRow} from '@tip-figures/core/figure-words.js';
import {capitalize, formatList, formatNumber} from '@tip-figures/core/format.js';
import {placed, placeOf} from '@tip-figures/core/place.js';
import {quantityProse, quantityRow} from '@tip-figures/core/quantity-words.js';
import {highOf} from '@tip-figures/core/quantity.js';
import {referenceText} from '@tip-figures/core/source-line.js';
import {dateOf} from './justice-outcomes.model.js';
import type {JusticeOutcomes, Stage} from './justice-outcomes.model.js';
import {countOf, dated, minimumText, numberText, ownPeriod} from './phrases.js';
import type {Voice} from './phrases.js';

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

export function justiceOutcomesWords(model: JusticeOutcomes, voice: Voice): JusticeOutcomesWords {
  const {locale, messages: text} = voice;
  const {context, stages, linked} = model;
  const about = {...placed(placeOf(context, voice)), ...dated(context.period, locale)};
  const units = new Set(stages.filter(isKnown).map(({unit}) => unit));
  const rows = stages.map((stage) => rowOf(stage, model, units.size > 1, voice));
  return {
    title: titleOf(model, voice) ?? capitalize(text.topic(about), locale),
    subtitle: text.subtitle({...about, unit: units.size > 1 ? 'both' : [...units].join(''), when: text.when(about)}),
    summary: summaryOf(model, voice),
    notes: [
      text.noRates({linked: linked ? 'yes' : 'no'}),
      ...(units.size > 1 ? [text.unlike()] : []),
      ...rows.flatMap(({label, remark}) => (remark ? [text.remark({stage: label, text: remark})] : [])),
    ],
    table: {
      caption: text.caption(about),
      rowHeading: text.heading(),
      valueHeading: text.count(),
      extraHeading: voice.frame.csv.unit(),
      rows: rows.map((row) => tableRow(row, voice)),
    },
    rows,
  };
}

const isKnown = ({quantity}: Stage): boolean => quantity.precision !== 'unknown';

function rowOf(stage: Stage, model: JusticeOutcomes, mixed: boolean, voice: Voice): StageRow {
  const {locale, messages: text} = voice;
  const {name, quantity, unit} = stage;
  const most = highOf(quantity);
  const printed = (count: string) =>
    mixed && most !== undefined ? text.counted({unit, n: countOf(quantity) || 2, count}) : count;
  return {
    stage,
    label: text.stage({stage: name, minimum: minimumText(model, voice), ...dated(ownPeriod(stage, model), locale)}),
    count: printed(numberText(stage, voice)),
    remark: remarkOf(stage, voice),
    ...(quantity.precision === 'under' ? {short: printed(`<${formatNumber(quantity.value, locale)}`)} : {}),
  };
}

function tableRow({stage, label, remark}: StageRow, voice: Voice): TableRow {
  const {messages: text} = voice;
  const unit = isKnown(stage) ? text.unit(stage) : '';
  const row = quantityRow(label, stage.quantity, unit, voice);
  const note = remark || row.note;
  return {...row, extra: unit, ...(note ? {note} : {})};
}

/** What the source says of a number, and whose it is where it is another's. */
function remarkOf({quantity: {note}, origin}: Stage, voice: Voice): string {
  const from = origin && referenceText(origin, voice);
  const source = from && voice.frame.source({kind: 'origin', origin: from, via: '', dated: 'no', date: ''});
  return [note, source].filter(Boolean).join(' ');
}

function titleOf(model: JusticeOutcomes, voice: Voice): string | undefined {
  const {stages, convicted, atMinimum, linked} = model;
  const [investigated, prosecuted] = stages;
  const stage = [convicted, prosecuted, investigated, atMinimum].find(
    (one) => one && highOf(one.quantity) !== undefined,
  );
  if (!stage) return undefined;
  const count = numberText(stage, voice);
  return voice.messages.title({
    form: linked ? 'linked' : stage.name,
    some: numberText(atMinimum, voice),
    all: linked ? count : voice.messages.counted({unit: stage.unit, n: countOf(stage.quantity) || 2, count}),
    minimum: minimumText(model, voice),
  });
}

/** The stages in one sentence; without their periods where that would be too long. */
function summaryOf(model: JusticeOutcomes, voice: Voice): string {
  const [full = '', short = ''] = [true, false].map((when) =>
    capitalize(`${clausesOf(model, when, voice).join('; ')}.`, voice.locale),
  );
  return full.split(/\s/).length > mostWords ? short : full;
}

function clausesOf(model: JusticeOutcomes, withPeriods: boolean, voice: Voice): string[] {
  const {locale, messages: text} = voice;
  const minimum = minimumText(model, voice);
  const {stages, convicted, atMinimum, linked} = model;
  const known = stages.filter(({quantity}) => highOf(quantity) !== undefined);
  // Of nobody there is no part.
  const isShared = linked && highOf(convicted.quantity) !== 0;
  const prose = ({quantity}: Stage) => quantityProse(quantity, voice);
  const counted = (stage: Stage) => text.counted({unit: stage.unit, n: countOf(stage.quantity), count: prose(stage)});
  const clauses = known.flatMap((stage, index) => {
    if (isShared && stage === atMinimum) return [];
    // One period for all is said once.
    const before = known[index - 1];
    const isNews = !before || dateOf(before) !== dateOf(stage);
    const when = withPeriods && isNews ? text.when(dated(stage.period, locale)) : '';
    const about = {unit: stage.unit, stage: stage.name, minimum, when};
    const [n, some] = [countOf(atMinimum.quantity), prose(atMinimum)];
    return isShared && stage === convicted
      ? [text.linked({...about, all: counted(stage), n, some})]
      : [text.clause({...about, n: countOf(stage.quantity), counted: counted(stage)})];
  });
  const silent = (['unknown', 'withheld'] as const).flatMap((kind) => {
    const nouns = stages.filter(({quantity}) => quantity.precision === kind);
    const list = formatList(
      nouns.map(({name}) => text.noun({stage: name, minimum})),
      locale,
    );
    return nouns.length ? [text.silent({kind, list})] : [];
  });
  return [...clauses, ...silent];
}
