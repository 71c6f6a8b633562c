import {isObject} from '@tip-figures/record/fields/kind.js';
import {keyOf} from '@tip-figures/record/values/key.js';
import {placements} from '../generated/placements.js';
import {nearest} from '../document/nearest.js';
import type {Advice} from './problem.js';

/** What reports also call what a list has a key for. */
const inReports: Readonly<Record<string, readonly string[]>> = {
  'sex-trafficking': ['sexual-exploitation', 'commercial-sexual-exploitation', 'sex-exploitation'],
  'forced-labour': ['labour-exploitation'],
  'forced-criminality': ['criminal-exploitation', 'forced-criminal-activity', 'criminal-activities'],
  'formally-identified': ['official', 'officially-identified', 'confirmed'],
  potential: ['suspected', 'possible'],
  child: ['minor', 'minors', 'juveniles'],
  domestic: ['national', 'nationals'],
  foreign: ['foreigner', 'foreigners', 'foreign-nationals'],
  ngo: ['civil-society'],
  self: ['self-identified'],
};

/** What fields are also called, in attributes and in reports. */
const namesOfFields: Readonly<Record<string, readonly string[]>> = {
  text: ['words', 'quote', 'quotation'],
  speaker: ['author', 'name'],
  role: ['speaker-role', 'speakerrole', 'position'],
  translatedBy: ['translator'],
  tier: ['placement', 'ranking'],
  investigated: ['investigations'],
  arrested: ['arrests'],
  indicted: ['indictments'],
  prosecuted: ['prosecutions'],
  tried: ['trials'],
  convicted: ['convictions'],
  acquitted: ['acquittals'],
  total: ['victims'],
  sex: ['gender'],
  points: ['values', 'years', 'series'],
  value: ['number', 'figure'],
  context: ['remark'],
};

/** The field that is also called so; the name itself for any other. */
export const fieldCalled = (written: string, known: readonly string[]): string =>
  known.find((name) => namesOfFields[name]?.includes(keyOf(written))) ?? written;

/** The keys that somebody may have meant by another; empty where none is near. */
export function meantKeys(written: string, known: readonly string[]): readonly string[] {
  const said = known.filter((key) => inReports[key]?.includes(keyOf(written)));
  return said.length ? said : nearest(written, known).filter((key) => isNearByWord(written, key));
}

/** Of several words each is near its own: bonded labour is not forced labour. */
function isNearByWord(written: string, key: string): boolean {
  const [words, others] = [keyOf(written).split('-'), key.split('-')];
  return (
    words.length !== others.length ||
    words.every((word, index) => word === others[index] || nearest(word, [others[index] ?? '']).length > 0)
  );
}

/** A key of the document's own as a name for readers. */
export const ownName = (written: string): string => written.trim().replace(/[\s_-]+/g, ' ');

/** How to write a key of the document's own with what stands under it, in JSON and in a sheet. */
export function withOwnName(written: string, value: unknown): Pick<Advice, 'hint' | 'sheetHint'> {
  const [key, name] = [written.trim(), JSON.stringify(ownName(written))];
  const inside = isObject(value) ? '…' : `"value": ${JSON.stringify(value)}`;
  return {
    hint: `To keep its own name, write ${JSON.stringify(key)}: {"label": {"en": ${name}}, ${inside}}.`,
    sheetHint: `To keep its own name, add a row with the part "${key}/label/en" and the value ${name}.`,
  };
}

const countries = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

/** The code of the country of an English name; `undefined` for any other text. */
export const codeOf = (name: string): string | undefined =>
  Object.keys(placements).find((code) => countries.of(code)?.toLowerCase() === name.trim().toLowerCase());
