import {readDuration, writeDuration} from '@tip-figures/record/values/justice/duration.js';
import {unknownQuantity, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {minimumsOf, standingOf, type Minimum} from '@tip-figures/record/fields/sentences/standing.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import {sentenceDistribution} from '@tip-figures/record/figures/sentence-distribution.js';
import type {Traits} from '@tip-figures/record/fields/kind.js';
import {boundsOf, commonReach, type Bounds} from '@tip-figures/record/values/quantity/bounds.js';
import {attempt} from '../../document/check-section.js';
import {sumOf} from '../../bounds.js';
import {peopleOf, scopeOf, sectionsWith, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** People sentenced at the minimum or above, against those convicted and against the sentences that are known. */
export const lintAtMinimum = (document: Document): readonly Finding[] =>
  sectionsWith(document, 'stage').flatMap((section) =>
    Object.entries<Traits>(section.figure.own).flatMap(([field, {addUpTo, minimum}]) =>
      addUpTo && minimum ? lintReached(document, section, {field, addUpTo, minimum}) : [],
    ),
  );

/** A field with people who reached a minimum, and the fields beside it with that minimum and with the whole. */
type Reached = Required<Pick<Traits, 'addUpTo' | 'minimum'>> & {readonly field: string};

function lintReached(document: Document, section: Section, {field, addUpTo, minimum}: Reached): readonly Finding[] {
  const counted = peopleOf(section, field);
  if (!counted) return [];
  const {quantity: stated, period} = counted;
  const at = [...section.steps, field];
  const all = peopleOf(section, addUpTo);
  const convicted = String(all?.period) === String(period) ? all?.quantity : undefined;
  const count = writeQuantity(stated);
  if (convicted && sumOf([stated]).low > sumOf([convicted]).high) {
    return [lint('error', 'at-minimum/convicted', at, {count, convicted: writeQuantity(convicted)})];
  }
  const scope = scopeOf(section, period);
  // Several of one period count different people: nobody knows which of them are these.
  const [other, ...more] = sectionsWith(document, 'sentences').filter((one) => scopeOf(one) === scope);
  const sentences = other && !more.length ? sentencesOf(other) : undefined;
  const own = readDuration(section.fields[minimum]);
  const beside = sentences?.minimums ?? [];
  const minimums = beside.length || !own ? beside : [own];
  const bounds = boundsOf(stated, commonReach);
  if (!sentences || !minimums.length || !bounds) return [];
  const known = reachedBounds({...sentences, minimums});
  if (bounds.high >= known.low && bounds.low <= known.high) return [];
  return [
    lint('error', 'at-minimum/sentences', at, {
      count,
      figure: String(other?.name),
      ...known,
      isRange: known.low !== known.high,
      minimums: minimums.map(writeDuration),
    }),
  ];
}

interface Sentences {
  readonly convicted: Quantity;
  readonly minimums: readonly Minimum[];
  readonly groups: readonly SentenceGroup[];
}

/** How many can have got the minimum or more: those with an unclear sentence may have, or may not. */
function reachedBounds(model: Sentences): Bounds {
  let [low, high, counted] = [0, 0, 0];
  for (const {count, ...span} of model.groups) {
    const {low: least, high: most} = sumOf([count]);
    const standing = standingOf(span, model.minimums);
    counted += least;
    if (standing === 'below') continue;
    if (standing !== 'unclear') low += least;
    high += most;
  }
  const rest = sumOf([model.convicted]).high - counted;
  return {low, high: high + Math.max(0, rest)};
}

function sentencesOf({figure, fields}: Section): Sentences | undefined {
  if (attempt(() => figure.parse({...fields})) instanceof FigureError) return undefined;
  const {
    convicted = unknownQuantity,
    minimum,
    prescribed = [],
    sentences = [],
  } = readSection(sentenceDistribution, fields);
  return {convicted, minimums: minimumsOf(minimum ?? prescribed), groups: sentences};
}
