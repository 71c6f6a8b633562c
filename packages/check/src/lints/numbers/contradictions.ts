import {written, type Kind} from '@tip-figures/record/fields/kind.js';
import {minimumIn, ranges} from '@tip-figures/record/fields/sentences/terms.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {readDuration, writeDuration} from '@tip-figures/record/values/justice/duration.js';
import {readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {agree, canBeSame} from '../../bounds.js';
import {attempt} from '../../document/check-section.js';
import {
  entriesOf,
  peopleOf,
  quantityOf,
  scopeOf,
  sectionsHaving,
  stepsTo,
  type Document,
  type Section,
} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {pathOf, type Path} from '@tip-figures/record/path.js';

/** A number that a document states, and what it is of. */
interface Fact {
  readonly what: {readonly of: string; readonly status: string};
  readonly scope: string;
  /** Its figure. */
  readonly section: string;
  readonly quantity: Quantity;
  readonly steps: Path;
}

/** The fields of a section that count people whom other sections count too, and what these are called. */
const sharedCounts = ({figure, fields: {status = 'identified'}}: Section) =>
  Object.entries<Kind>(figure.own).flatMap(([field, kind]) => {
    const {of} = kind;
    if (of === undefined) return [];
    // Victims that are assisted are others than those identified.
    return [{field, kind, what: {of, status: of === 'victims' ? String(status) : ''}}];
  });

/** The same number of the same period, stated differently in two places; and two legal minimums. */
export function lintContradictions(document: Document): readonly Finding[] {
  const facts = document.sections.flatMap((section) => [...singleFacts(section), ...datedFacts(section)]);
  const differing = facts.flatMap((fact, index) => {
    const same = facts.filter(({what, scope}) => isSame(what, fact.what) && scope === fact.scope);
    const [first] = same;
    if (!first || facts.indexOf(first) >= index) return [];
    const isAgreed = (one: Fact, other: Fact) =>
      same.some(({section, quantity}) => section === one.section && agree(quantity, other.quantity));
    // Sections of a list differ in what they count: one of them that agrees is enough.
    return isAgreed(first, fact) || isAgreed(fact, first) ? [] : compare(first, fact);
  });
  return [...differing, ...lintOneMinimum(document), ...sectionsHaving(document, 'prescribed').flatMap(lintPrescribed)];
}

const isSame = (one: Fact['what'], other: Fact['what']): boolean => one.of === other.of && one.status === other.status;

function compare(first: Fact, {what, section, quantity, steps}: Fact): Finding[] {
  // In one section the period stands there twice, and that is said.
  if (first.section === section) return [];
  const [one, other] = [writeQuantity(first.quantity), writeQuantity(quantity)];
  // Something over 36 is not 36, but may have been meant so.
  const isSure = !canBeSame(first.quantity, quantity);
  const facts = {...what, other, one, path: pathOf(first.steps)};
  return [lint(isSure ? 'error' : 'warning', 'contradictions/differs', steps, facts)];
}

function singleFacts(section: Section): Fact[] {
  return sharedCounts(section).flatMap(({field, kind, what}) => {
    const count = kind.type === 'quantity' ? peopleOf(section, field) : undefined;
    if (!count) return [];
    const {quantity, period} = count;
    return [{what, scope: scopeOf(section, period), section: section.name, quantity, steps: stepsTo(section, field)}];
  });
}

function datedFacts(section: Section): Fact[] {
  return sharedCounts(section)
    .filter(({kind}) => kind.holds === 'periods')
    .flatMap(({field, kind: {since}, what}) =>
      entriesOf(section.fields[field]).flatMap(([key, value]) => {
        const [period, quantity] = [readPeriod(key), quantityOf(value)];
        if (!period || !quantity) return [];
        // What is counted since a year is of more than its period.
        const start = since === undefined ? '' : written(section.fields[since]);
        const scope = scopeOf(section, start + writePeriod(period));
        return [{what, scope, section: section.name, quantity, steps: [...section.steps, field, key]}];
      }),
    );
}

/** A minimum beside what the law prescribes, which begins with it. */
function lintPrescribed({fields, steps}: Section): Finding[] {
  if (fields['prescribed'] === undefined) return [];
  const minimum = readDuration(fields['minimum']);
  const terms = attempt(() => ranges.read(fields['prescribed'], []));
  const [only, ...others] = terms instanceof FigureError ? [] : terms;
  const from = only && minimumIn(only);
  if (!minimum || others.length || only?.key !== undefined || !from) return [];
  if (from.months === minimum.months) return [];
  const facts = {minimum: writeDuration(minimum), from: writeDuration(from)};
  return [lint('question', 'contradictions/law', [...steps, 'minimum'], facts)];
}

function lintOneMinimum(document: Document): Finding[] {
  // Those of a list may be of different crimes.
  const [first, second] = sectionsHaving(document, 'minimum')
    .filter(({steps}) => typeof steps.at(-1) !== 'number')
    .map((section) => ({section, minimum: readDuration(section.fields['minimum'])}))
    .filter(({minimum}) => minimum !== undefined);
  if (!first || !second || first.minimum?.months === second.minimum?.months) return [];
  const steps = stepsTo(second.section, 'minimum');
  return [lint('error', 'contradictions/minimum', steps, {path: pathOf(stepsTo(first.section, 'minimum'))})];
}
