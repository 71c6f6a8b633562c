import {say} from '@tip-figures/findings/say.js';
import tierWords from '@tip-figures/messages/generated/en-tier-badge.js';
import {fileText} from '@tip-figures/messages/file-words.js';
import {sheetWords, type SheetWords} from '@tip-figures/messages/sheet-words.js';
import {allTiers, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {FileFinding} from './files/file-finding.js';
import {cellName} from './ranges.js';
import type {Answer, Meaning, Question, ReadingProblem, Typed} from './reading.js';

/** Names of keys, fields, countries and currencies, as who shows a question prints them. */
export interface Names {
  readonly key: (key: string, list?: string) => string;
  readonly field: (field: string) => string;
  readonly country: (code: string) => string;
  readonly currency: (code: string) => string;
  readonly tier: (tier: Tier) => string;
}

const plain = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();

/** The keys themselves, in words, and what browsers and Node call countries. */
export function plainNames(language: string): Names {
  const regions = new Intl.DisplayNames([language, 'en'], {type: 'region'});
  return {
    key: plain,
    field: plain,
    country: (code) => regions.of(code) ?? code,
    currency: (code) => code,
    tier: (tier) => tierWords.tier({tier}),
  };
}

/** In which words something of a sheet is said. */
export interface Wording {
  readonly language?: string;
  /** Plain ones if left out. */
  readonly names?: Names;
}

const wordingOf = ({language = 'en', names = plainNames(language)}: Wording) => ({words: sheetWords(language), names});

/** A question in one sentence, with what it needs to be answered. */
export function questionText({code, facts, at, between = []}: Question, wording: Wording = {}): string {
  const {words} = wordingOf(wording);
  const [first = '', second = ''] = between.map((meaning) => meaningText(meaning, wording));
  const [place] = at;
  const named = 'list' in facts ? {...facts, list: listName(facts.list, words)} : facts;
  return say(words.questions, code, {...named, cell: place ? cellName(place) : '', first, second});
}

/** An answer, as a button has it. */
export function answerText({code, facts, meanings: [meaning] = []}: Answer, wording: Wording = {}): string {
  const {words} = wordingOf(wording);
  return say(words.answers, code, {...facts, meaning: meaning ? meaningText(meaning, wording) : ''});
}

/** What may be typed as an answer looks like this. */
export const typedExample: Readonly<Record<Typed, string>> = {period: '2023', quantity: '120'};

/** Why nothing is read, and what to do. */
export const problemText = ({code}: ReadingProblem, {language = 'en'}: Wording = {}): string =>
  sheetWords(language).problems[code]();

/** What is wrong with a file or an address, and what to do, in two sentences. */
export function fileProblemText(problem: FileFinding, {language = 'en'}: Wording = {}): string {
  const {path} = problem.at;
  const text = sheetWords(language).file({...fileText(problem, language), isAt: path !== undefined, path: path ?? ''});
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a cell, a row or a column says: on a button, in a sentence, and below a cell. */
export function meaningText(meaning: Meaning, wording: Wording = {}): string {
  const {words, names} = wordingOf(wording);
  const {meanings} = words;
  switch (meaning.is) {
    case 'period':
      return meaning.period;
    case 'country':
      return names.country(meaning.code);
    case 'list':
      return listName(meaning.list, words);
    case 'part':
      return meanings.part({list: listName(meaning.list, words), part: names.key(meaning.key, meaning.list)});
    case 'field':
      return names.field(meaning.field);
    case 'status':
      return meanings.status({status: names.key(meaning.status)});
    case 'tier': {
      const tier = allTiers.find((one) => one === meaning.tier);
      return tier === undefined ? meaning.tier : names.tier(tier);
    }
    case 'total':
      return meaning.list === undefined ? meanings.total() : meanings.all({list: listName(meaning.list, words)});
    case 'column':
      return meanings.column(meaning);
    case 'unit':
      return unitText(meaning, meanings, names);
  }
}

/** What a list divides by. */
const listName = (list: string, {lists}: SheetWords): string => (isKeyOf(lists, list) ? lists[list]() : plain(list));

const isKeyOf = <All extends object>(all: All, key: string): key is keyof All & string => Object.hasOwn(all, key);

function unitText(
  {counts, isAccused, isOther, currency, isMoney, isShare, factor}: Extract<Meaning, {is: 'unit'}>,
  {unit, factor: times, both}: SheetWords['meanings'],
  names: Names,
): string {
  const counted = isAccused ? 'accused' : isOther ? 'others' : counts;
  const texts = [
    counted && unit({unit: counted}),
    currency === undefined ? isMoney && unit({unit: 'money'}) : names.currency(currency),
    isShare && unit({unit: 'share'}),
    factor !== undefined && factor !== 1 && times({factor}),
  ].filter((text) => typeof text === 'string');
  return texts.length ? texts.reduce((first, second) => both({first, second})) : '';
}
