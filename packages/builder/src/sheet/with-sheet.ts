import {controlOf} from '@tip-figures/record/fields/facets.js';
import {isObject, type Kind} from '@tip-figures/record/fields/kind.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {sectionOf} from '@tip-figures/spreadsheet/sections.js';
import type {Reading, SectionReading} from '@tip-figures/spreadsheet/reading.js';
import {sectionIn, sectionPath, withField, withFigure, type Fields, type State} from '../model/state.js';
import {countryOf, type OpenedFile, type OpenedSheet, type SheetChange} from './opened-sheet.js';
import {withNumbers} from './with-numbers.js';

/** Which sheet of a file is read, and what was understood of it. */
interface Read {
  readonly index: number;
  readonly reading: Reading;
}

/**
 * The state with a file that was opened: its first sheet that has numbers, and these in place of those that were there.
 *
 * @param read - which of its sheets is read, and how.
 * @param keepsFigure - whether the figure of the state stays, where the sheet fits it.
 */
export function withFile(state: State, file: OpenedFile, {index, reading}: Read, keepsFigure: boolean): State {
  const {figure} = state;
  const [best = figure] = reading.figures;
  const next = withFigure(emptied(state), keepsFigure && reading.figures.includes(figure) ? figure : best);
  const opened = {file, index, choices: {}, reading, others: [], ...(keepsFigure && {wished: figure})};
  return filled(reading.figures.length ? withoutNumbers(next) : next, opened);
}

/** The numbers of another source do not stay beside those of a sheet. */
function withoutNumbers(state: State): State {
  const own = sections[state.figure].own as Readonly<Record<string, Kind>>;
  const isNumber = (name: string) => ['quantity', 'entries'].includes((own[name] && controlOf(own[name])?.type) ?? '');
  const left = Object.entries(sectionIn(state)).filter(([name]) => !isNumber(name));
  return state.figure in state.record ? withField(state, sectionPath(state), Object.fromEntries(left)) : state;
}

/** Whether a change asks for another reading. */
export const asksReading = (sheet: OpenedSheet, change: SheetChange): boolean =>
  (['file', 'index', 'choices'] as const).some((name) => name in change && change[name] !== sheet[name]);

/**
 * The state with another part of the file, or with other choices. Where the figure has nothing of it, the one that has most takes
 * its place.
 *
 * @param reading - of what was changed, where that asks for another one.
 */
export function withSheet(state: State, change: SheetChange, reading = state.sheet?.reading): State {
  const {sheet} = state;
  if (!sheet || !reading) return state;
  const {figure} = state;
  const [best = figure] = reading.figures;
  const next = emptied(state);
  const fitting = reading.figures.includes(figure) ? next : withFigure(next, best);
  return filled(fitting, {...sheet, ...change, reading, others: []});
}

/** Another figure of the same record, with the numbers that the sheet has of it. */
export function withOtherFigure(state: State, figure: FigureName): State {
  const next = withFigure(state, figure);
  const {sheet} = state;
  if (!sheet?.reading.figures.includes(figure)) return next;
  const others = [...sheet.others, sheet.section].filter((one) => one.figure !== figure);
  return filled(next, {...sheet, others});
}

function filled(state: State, sheet: Omit<OpenedSheet, 'section'>): State {
  const section = sectionOf(sheet.reading, state.figure, countryOf(sheet));
  return withNumbers({...state, sheet: {...sheet, section}}, fieldsOf(section));
}

/** The state without what its sheet said: read otherwise, that would contradict what is read now. */
function emptied(state: State): State {
  const {sheet} = state;
  if (!sheet) return state;
  const all = [...sheet.others, sheet.section];
  // What all sections share goes once no other section needs it.
  return [...all, ...all].reduce((left, section) => {
    const {figure} = section;
    const {record} = withNumbers({...left, figure}, {}, fieldsOf(section));
    const {[figure]: own, ...rest} = record;
    return {...left, record: isObject(own) && !Object.keys(own).length ? rest : record};
  }, state);
}

/** The section with what all sections share. */
const fieldsOf = ({section, period, country}: SectionReading): Fields => ({
  ...(country !== undefined && {country}),
  ...(period !== undefined && {period}),
  ...section,
});
