import {nearest} from '@tip-figures/findings/nearest.js';
import {documentOf} from '@tip-figures/check/document/document.js';
import {error, refusalsOf} from '@tip-figures/check/document/check-section.js';
import {findingWords} from '@tip-figures/check/report/finding-words.js';
import {inJson} from '@tip-figures/check/report/hint-line.js';
import {columns, headerOf} from '@tip-figures/record/csv/columns.js';
import {withDefaults} from '@tip-figures/record/csv/defaults.js';
import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {readRows} from '@tip-figures/record/csv/read-rows.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {largest} from '@tip-figures/record/limits.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {figures, isWholeRecord, type FigureName} from '@tip-figures/record/figures/names.js';
import {isRecord, sectionOf} from '@tip-figures/record/section/section.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {wholeSections} from '@tip-figures/record/section/whole-sections.js';
import {controlOf} from '@tip-figures/record/fields/facets.js';
import {flagOr, pairsOf} from '../form/controls.js';
import {isFigure} from '../model/address.js';
import type {Fields, State} from '../model/state.js';
import {longTextIn} from './long-text.js';
import {readTag, type Tag} from './read-tag.js';
import {language, words as texts} from '../text/text.js';

/** What was opened, with what is left out of it; or why it cannot be opened: each in one sentence. */
export type Opened =
  {readonly state: State; readonly notes: readonly string[]} | {readonly problems: readonly string[]};

// This limit is above that of documents in any encoding: two bytes for each letter in UTF-16, and up to four in UTF-8.
const mostOfFile = 4 * largest + 4;

/** The text of a file, as far as one is read; `undefined` for one that is none, or in letters that could be any. */
export async function textIn(file: Blob): Promise<string | undefined> {
  const bytes = await file.slice(0, mostOfFile).arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const isUtf16 = first === 0xff && second === 0xfe;
  try {
    // The last character may be incomplete where more follows.
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', {fatal: true}).decode(bytes, {
      stream: file.size > mostOfFile,
    });
  } catch {
    return undefined;
  }
}

/** Whether a text is a table as people keep it: no record, no code, and no rows with the columns of a record. */
export function isTable(text: string): boolean {
  if (!text.trim() || isCode(text) || isJson(text)) return false;
  try {
    return !parseCsv(text).some((row) => row.some((cell) => isNamed(cell, 'measure')));
  } catch {
    return true;
  }
}

const isCode = (text: string): boolean => /^\s*<|<tip-[a-z]|\bdata-tip-figure\b/i.test(text);

const isJson = (text: string): boolean => /^\ufeff?\s*[{[]/.test(text);

/** Opens a record, the section of a figure, the code of a page with a tag, or rows with the columns of a record. */
export function openText(text: string, figure: FigureName): Opened {
  let opened: Opened = {problems: []};
  const refused = refusalsOf(() => (opened = shortEnough(openAny(text, figure))));
  return refused.length ? {problems: refused.map(refusedText)} : opened;
}

/** Why a text is refused, with the place in it. */
function refusedText(refused: FigureError): string {
  const {what, expected} = findingWords(error(refused), inJson, language());
  // The words of a language are whole sentences, but for the first.
  return [[refused.path, what].filter(Boolean).join(': ').replace(/\.?$/, '.'), expected].filter(Boolean).join(' ');
}

function shortEnough(opened: Opened): Opened {
  const long = 'state' in opened ? longTextIn(opened.state.record) : undefined;
  return long === undefined ? opened : failed(long);
}

function openAny(text: string, figure: FigureName): Opened {
  if (!text.trim()) return failed(texts().open.empty());
  if (text.length > largest) return failed(texts().open.tooLarge());
  const tag = readTag(text);
  if (tag) return openTag(tag);
  if (/<tip-[a-z]|\bdata-tip-figure\b/i.test(text)) {
    return failed(texts().open.brokenTag());
  }
  if (/^\s*</.test(text)) return failed(texts().open.noFigureInCode());
  return isJson(text) ? openDocument(readJson(text), figure) : openRows(text, figure);
}

const failed = (problem: string): Opened => ({problems: [problem]});

/** Rows that name no figure are of the one that was chosen. */
function openRows(text: string, figure: FigureName): Opened {
  const rows = parseCsv(text);
  const header = rows.findIndex((row) => ['measure', 'value'].every((name) => row.some((cell) => isNamed(cell, name))));
  if (header >= headerOf(rows)) {
    return failed(texts().open.headerLater({row: header + 1}));
  }
  const {record, unread} = readRows(withDefaults(rows, {figure}), wholeSections);
  const names = (rows[headerOf(rows) - 1] ?? []).map((name) => name.trim().toLowerCase());
  const absent = columns.filter((column) => !names.includes(column));
  const slips = unread.flatMap((name) => nearest(name, absent).map((column) => [name, column] as const));
  if (slips.length) {
    return {
      problems: slips.map(([name, column]) => texts().open.slip({name, column})),
    };
  }
  const opened = openDocument(record, figure);
  const notes = unread.length ? [texts().open.unread({columns: unread.join(', ')})] : [];
  return 'state' in opened ? {...opened, notes} : opened;
}

const isNamed = (cell: string, name: string): boolean => cell.trim().toLowerCase() === name;

/** Opens what JSON holds: of a record the figure that is asked for, or else the first that it has. */
function openDocument(root: unknown, figure: FigureName): Opened {
  if (!isObject(root)) return failed(texts().open.noRecord());
  if (isRecord(root)) {
    const name = figure in root ? figure : figures.find((one) => one in root);
    return name ? {state: stateOf(name, withoutWay(root)), notes: []} : failed(texts().open.noFigureInRecord());
  }
  const [alone] = documentOf(root).sections;
  if (!alone || !isFigure(alone.name)) {
    return failed(texts().open.whichFigure());
  }
  return {state: stateOf(alone.name, inRecord(alone.name, root)), notes: []};
}

/** A way to the schema from the file that was opened leads nowhere from where the record goes. */
const withoutWay = (record: Fields): Fields =>
  Object.fromEntries(
    Object.entries(record).filter(([name, value]) => name !== '$schema' || /^https?:/.test(String(value))),
  );

function stateOf(figure: FigureName, record: Fields): State {
  const own: unknown = record[figure];
  const first: unknown = Array.isArray(own) ? own[0] : undefined;
  const id = isObject(first) && typeof first['id'] === 'string' ? first['id'] : undefined;
  return {figure, record, ...(id === undefined ? {} : {id})};
}

/** What all sections can share goes into the record around the section. */
function inRecord(figure: FigureName, section: Fields): Fields {
  const entries = Object.entries(section).filter(([name]) => name !== '$schema');
  const isShared = ([name]: readonly [string, unknown]) => name in contextFields || isWholeRecord(figure);
  return {
    ...Object.fromEntries(entries.filter(isShared)),
    ...(isWholeRecord(figure) ? {} : {[figure]: Object.fromEntries(entries.filter((one) => !isShared(one)))}),
  };
}

function openTag({figure, attributes, json, words, count}: Tag): Opened {
  if (!isFigure(figure)) return failed(texts().open.unknownFigure({name: figure}));
  if (attributes.has('src')) {
    return failed(texts().open.elsewhere({file: attributes.get('src') ?? ''}));
  }
  const {own, fields} = sections[figure];
  const named = [...attributes].map(([name, value]) => ({name, value, field: fieldOf(name)}));
  const given = Object.fromEntries(
    named.flatMap(({field, value}) => (field in fields ? [[field, inForm(figure, field, value)] as const] : [])),
  );
  const others = named.filter(({name, field}) => !(field in fields) && name !== 'section').map(({name}) => name);
  const child = json === undefined ? {} : sectionOf(readJson(json), figure, attributes.get('section'));
  const said = 'text' in own && !('text' in child) && words.text ? {text: saidIn(words)} : {};
  const notes = [
    ...(count > 1 ? [texts().open.first({count})] : []),
    ...(others.length ? [texts().open.noFields({names: others.join(', ')})] : []),
  ];
  return {state: stateOf(figure, inRecord(figure, {...said, ...child, ...given})), notes};
}

const fieldOf = (attribute: string): string =>
  attribute === 'speaker-role' ? 'role' : attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const saidIn = ({text, language}: Tag['words']): unknown => (language ? {[language]: text} : text);

/** An attribute as the form has it: a list by its keys, a flag as what it says. */
function inForm(figure: FigureName, field: string, value: string): unknown {
  const kind = sections[figure].fields[field];
  const control = kind && controlOf(kind);
  if (field === 'example' && value === '') return 'true';
  if (control?.type === 'flag' && !control.key) return value === '' || flagOr(value);
  const pairs = control?.type === 'entries' ? pairsOf(value) : undefined;
  return pairs ? Object.fromEntries(pairs) : value;
}
