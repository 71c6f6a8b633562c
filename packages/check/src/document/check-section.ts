import {readFields, refusingMissing} from '@tip-figures/record/fields/kind.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {withReadAll} from '@tip-figures/record/read-all.js';
import {contextFields, sectionFields} from '@tip-figures/record/section/context.js';
import {stepsTo, type Section} from './document.js';
import {isPackaged} from './packaged.js';
import {adviceFor} from '../report/hints.js';
import type {Beside} from '../report/recognise.js';
import {suggest} from '../report/suggest.js';
import {fixesOf, type Finding} from '../report/problem.js';
import {stepsOf, type Path} from '@tip-figures/record/path.js';

/**
 * What the page's own parser refuses in a section: all that is wrong in its fields and in their lists. How fields fit
 * each other is looked at once each of them can be read.
 */
export function checkSection(section: Section): Finding[] {
  const {figure, fields} = section;
  // What is wrong in a place is said of it as of any section.
  if (section.places && !isWithdrawn(section)) {
    const isWrong = section.places.some((one) => checkSection(one).length > 0);
    const {places: _, ...beside} = fields;
    const all = refusalsOf(() => (isWrong ? readFields(besidePlaces, beside, []) : figure.parse({...fields})));
    return all.map((refusal) => ({...error(refusal, fields), at: within(section, stepsOf(refusal.path))}));
  }
  const {tiers: _, ...unplaced} = figure.fields;
  const ownFields = isPackaged(section) ? unplaced : figure.fields;
  const refused = refusalsOf(() => readFields(isWithdrawn(section) ? withdrawnFields : ownFields, fields, []));
  const isRead = refused.length > 0 || isWithdrawn(section) || isPackaged(section);
  const all = isRead ? refused : refusalsOf(() => figure.parse({...fields}));
  return all.map((refusal) => ({...error(refusal, fields), at: within(section, stepsOf(refusal.path))}));
}

const besidePlaces = {...contextFields, ...sectionFields};

/** Whether a section says that it was withdrawn, be it in a way that cannot be read. */
export const isWithdrawn = ({own}: Section): boolean => 'withdrawn' in own;

const withdrawnFields = {
  ...contextFields,
  ...sectionFields,
  withdrawn: refusingMissing(sectionFields.withdrawn),
  reason: refusingMissing(sectionFields.reason),
};

/** All that a reader refuses: after each refusal it goes on with what stands beside. */
export function refusalsOf(read: () => unknown): FigureError[] {
  const refused = new Set<FigureError>();
  const attempted = <T>(one: () => T): T | FigureError => {
    const value = attempt(one);
    if (value instanceof FigureError) refused.add(value);
    return value;
  };
  withReadAll(
    (items, readOne) => {
      const values = items.map((item, index) => attempted(() => readOne(item, index)));
      const first = values.find((value) => value instanceof FigureError);
      // What surrounds it cannot be read, but what stands beside that.
      if (first) throw first;
      return values as Exclude<(typeof values)[number], FigureError>[];
    },
    () => attempted(read),
  );
  return [...refused];
}

/**
 * A refusal by the parser.
 *
 * @param fields - what the section says beside what is refused.
 */
export function error({path, reason, problem}: FigureError, fields?: Beside): Finding {
  const at = stepsOf(path);
  const refused = {severity: 'error', rule: 'schema', at, reason, facts: {}} as const;
  if (!problem) return {...refused, code: 'schema', fixes: []};
  const {advice = adviceFor(problem, at), suggestions = []} = suggest(problem, at, fields);
  const [one, ...others] = suggestions;
  return {
    ...refused,
    code: problem.issue,
    problem: {...problem, suggestion: others.length ? undefined : one?.text},
    advice,
    fixes: fixesOf(suggestions),
  };
}

/** The steps from the top: what a section takes from the record stands there. */
function within(section: Section, [first, ...rest]: Path): Path {
  if (typeof first !== 'string') return section.steps;
  const isFromRecord = first in section.fields;
  return [...(isFromRecord ? stepsTo(section, first) : [...section.steps, first]), ...rest];
}

/** What a reader reads, or why it refuses. */
export function attempt<T>(read: () => T): T | FigureError {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof FigureError) return cause;
    throw cause;
  }
}
