import {documentOf} from '@tip-figures/check/document/document.js';
import {refusalsOf} from '@tip-figures/check/document/check-section.js';
import {withDefaults} from '@tip-figures/record/csv/defaults.js';
import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {readRows} from '@tip-figures/record/csv/read-rows.js';
import {inWords} from '@tip-figures/record/csv/refusals.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {contextFields} from '@tip-figures/record/sections/context.js';
import {figures} from '@tip-figures/record/sections/names.js';
import {isRecord, sectionOf} from '@tip-figures/record/sections/section.js';
import {sections, type FigureName} from '@tip-figures/record/sections/sections.js';
import {controlOf, pairsOf} from '../form/controls.js';
import {isFigure} from '../model/address.js';
import type {Fields, State} from '../model/state.js';
import {readTag, type Tag} from './read-tag.js';

/** What was opened, and what nothing reads of it; or why it cannot be opened, each reason in one sentence. */
export type Opened =
  {readonly state: State; readonly unread?: readonly string[]} | {readonly problems: readonly string[]};

/** Opens a record, the section of a figure, the code of a page with a tag, or the rows of a spreadsheet. */
export function openText(text: string, figure: FigureName): Opened {
  let opened: Opened = {problems: []};
  const refused = refusalsOf(() => (opened = openAny(text, figure)));
  return refused.length ? {problems: refused.map((one) => `${inWords(one).message}.`)} : opened;
}

function openAny(text: string, figure: FigureName): Opened {
  if (!text.trim()) return failed('There is nothing in it.');
  const tag = readTag(text);
  if (tag) return openTag(tag);
  return /^\ufeff?\s*[{[]/.test(text) ? openDocument(readJson(text), figure) : openRows(text, figure);
}

const failed = (problem: string): Opened => ({problems: [problem]});

/** Rows that name no figure are of the one that was chosen. */
function openRows(text: string, figure: FigureName): Opened {
  const {record, unread: unknownColumns} = readRows(withDefaults(parseCsv(text), {figure}), sections);
  const opened = openDocument(record, figure);
  return 'state' in opened ? {...opened, unread: unknownColumns} : opened;
}

/** Opens what JSON holds: of a record the figure that is asked for, or else the first that it has. */
function openDocument(root: unknown, figure: FigureName): Opened {
  if (!isObject(root)) return failed('This is no record: expected an object in curly brackets.');
  if (isRecord(root)) {
    const name = figure in root ? figure : figures.find((one) => one in root);
    return name ? {state: stateOf(name, withoutWay(root))} : failed('This record has no figure.');
  }
  const [alone] = documentOf(root).sections;
  if (!alone || !isFigure(alone.name)) {
    return failed('It cannot be told which figure this is the section of: put it under the name of the figure.');
  }
  return {state: stateOf(alone.name, inRecord(alone.name, root))};
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
  const isShared = ([name]: readonly [string, unknown]) => name in contextFields || figure === 'country-profile';
  return {
    ...Object.fromEntries(entries.filter(isShared)),
    ...(figure === 'country-profile' ? {} : {[figure]: Object.fromEntries(entries.filter((one) => !isShared(one)))}),
  };
}

function openTag({figure, attributes, json, words}: Tag): Opened {
  if (!isFigure(figure)) return failed(`No figure is called “${figure}”.`);
  if (attributes.has('src')) {
    return failed(`The numbers of this tag are in a file of their own: open ${attributes.get('src') ?? ''} instead.`);
  }
  const {own, fields} = sections[figure];
  const given = Object.fromEntries(
    [...attributes].flatMap(([name, value]) => {
      const field =
        name === 'speaker-role' ? 'role' : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return field in fields ? [[field, inForm(figure, field, value)] as const] : [];
    }),
  );
  const child = json === undefined ? {} : sectionOf(readJson(json), figure, attributes.get('section'));
  const said = 'text' in own && !('text' in child) && words.text ? {text: saidIn(words)} : {};
  return {state: stateOf(figure, inRecord(figure, {...said, ...child, ...given}))};
}

const saidIn = ({text, language}: Tag['words']): unknown => (language ? {[language]: text} : text);

/** An attribute as the form has it: a list by its keys, a flag as what it says. */
function inForm(figure: FigureName, field: string, value: string): unknown {
  const kind = sections[figure].fields[field];
  const type = kind && controlOf(kind)?.type;
  if (field === 'example' && value === '') return 'true';
  if (type === 'flag') return value === '' || value === 'true';
  const pairs = type === 'entries' ? pairsOf(value) : undefined;
  return pairs ? Object.fromEntries(pairs) : value;
}
