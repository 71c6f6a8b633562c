import {sheetWords} from '@tip-figures/messages/sheet-words.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import type {CellReading, Meaning} from '@tip-figures/spreadsheet/reading.js';
import {meaningText} from '@tip-figures/spreadsheet/texts.js';
import {wordingFor} from '../names.js';

/** What the words below a cell hang on. */
export interface Naming {
  readonly figure: FigureName;
  /** The period of the figure. */
  readonly newest?: string | undefined;
  readonly language?: string;
}

/** What a cell was taken for, in the few words below it; empty where it says so itself. */
export function takenFor({role, meanings = []}: CellReading, text: string, naming: Naming): string {
  const {taken, meanings: words} = sheetWords(naming.language ?? 'en');
  if (role === 'note' || role === 'left-out') return taken[role]();
  const texts = meanings.map((meaning) => takenText(meaning, text.trim(), naming)).filter(Boolean);
  if (texts.length) return texts.reduce((first, second) => words.both({first, second}));
  if (role === 'title') return taken.title();
  return role === 'total' && !meanings.length ? words.total() : '';
}

/** @param text - of the cell; what it says itself is not said again. */
function takenText(meaning: Meaning, text: string, {figure, newest, language = 'en'}: Naming): string {
  if (meaning.is === 'period') {
    const {period} = meaning;
    const is = periodIn(period, figure, newest);
    return sheetWords(language).taken.period({is, period, isSaid: text === period, isYear: /^\d{4}$/.test(period)});
  }
  const words = meaningText(meaning, wordingFor(figure, language));
  return names.has(meaning.is) && words.toLowerCase() === text.toLowerCase() ? '' : words;
}

const names: ReadonlySet<Meaning['is']> = new Set(['country', 'list', 'tier', 'column']);

function periodIn(period: string, figure: FigureName, newest: string | undefined) {
  if (isOfPeriods(figure)) return 'own';
  if (newest === undefined) return 'any';
  if (period === newest) return 'newest';
  return Number(period) === Number(newest) - 1 ? 'before' : 'earlier';
}

/** Whether a figure shows all periods alike. */
const isOfPeriods = (figure: FigureName): boolean =>
  Object.entries<Kind>(sections[figure].own).some(([name, {holds}]) => holds === 'periods' && name !== 'previous');
