import {controlOf} from '@tip-figures/record/fields/facets.js';
import {isObject, type Kind} from '@tip-figures/record/fields/kind.js';
import type {FigureName} from '@tip-figures/record/sections/names.js';
import {sections} from '@tip-figures/record/sections/sections.js';
import {readSheet} from '@tip-figures/spreadsheet/read-sheet.js';
import {sectionOf} from '@tip-figures/spreadsheet/sections.js';
import {sheetToRead} from '@tip-figures/spreadsheet/sheet-to-read.js';
import type {SectionReading} from '@tip-figures/spreadsheet/reading.js';
import {sectionIn, sectionPath, withField, withFigure, type Fields, type State} from '../model/state.js';
import {countryOf, sheetOf, type OpenedFile, type OpenedSheet, type SheetChange} from './opened-sheet.js';
import {withNumbers} from './with-numbers.js';

/**
 * The state with a file that was opened: its first sheet that has numbers, and these in place of those that were there.
 *
 * @param keepsFigure - whether the figure of the state stays, where the sheet fits it.
 */
export function withFile(state: State, file: OpenedFile, keepsFigure: boolean): State {
  const {index, reading} = sheetToRead(file.workbook);
  const {figure} = state;
  const [best = figure] = reading.figures;
  const next = withFigure(emptied(state), keepsFigure && reading.figures.includes(figure) ? figure : best);
  return filled(reading.figures.length ? withoutNumbers(next) : next, {file, index, choices: {}, reading, others: []});
}

/** The numbers of another source do not stay beside those of a sheet. */
function withoutNumbers(state: State): State {
  const own = sections[state.figure].own as Readonly<Record<string, Kind>>;
  const isNumber = (name: string) => ['quantity', 'entries'].includes((own[name] && controlOf(own[name])?.type) ?? '');
  const left = Object.entries(sectionIn(state)).filter(([name]) => !isNumber(name));
  return state.figure in state.record ? withField(state, sectionPath(state), Object.fromEntries(left)) : state;
}

/** The state with another part of the file, or with other choices. */
export function withSheet(state: State, change: SheetChange): State {
  const {sheet} = state;
  if (!sheet) return state;
  const next = {...sheet, ...change, others: []};
  const isRead = next.file === sheet.file && next.index === sheet.index && next.choices === sheet.choices;
  return filled(emptied(state), isRead ? next : {...next, reading: readSheet(sheetOf(next), next.choices)});
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
