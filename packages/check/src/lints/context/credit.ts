import {walk, type Document, type Section} from '../../document/document.js';
import {isPackaged} from '../../document/packaged.js';
import {lint, type Finding} from '../../report/problem.js';
import {isWholeRecord} from '@tip-figures/record/figures/names.js';
import type {Path} from '@tip-figures/record/path.js';

/** Numbers of which nobody says who published them: the figure says so to its readers. */
export function lintCredit({isRecord, sections}: Document): readonly Finding[] {
  // A profile is made of the sections beside it.
  const all = sections.filter(({name}) => !isWholeRecord(name));
  const bare = all.filter((section) => !isCredited(section) && !isPackaged(section));
  const isAll = isRecord && bare.length > 1 && bare.length === all.length;
  const places: readonly Path[] = isAll ? [[]] : bare.map(({steps}) => steps);
  return places.map((steps) => lint('warning', 'no-source/none', steps));
}

/** Whether the section has a source, or some of what is in it. */
const isCredited = ({own, fields}: Section): boolean =>
  'source' in fields || walk(own).some(({steps}) => steps.at(-1) === 'source');
