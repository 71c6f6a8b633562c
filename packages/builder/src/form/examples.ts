import {isObject, type Kind, type KindName} from '@tip-figures/record/fields/kind.js';
import type {DescribedKind} from '@tip-figures/record/schema/json-schema.js';
import {keyLabel} from './labels.js';
import {inWords, isTimed, wordsOf} from './in-words.js';
import {declared, words} from '../text/text.js';

/** Examples of kinds, where declarations have none of a field. */
const byKind: Readonly<Partial<Record<KindName, string>>> = {
  quantity: '36 or about 40',
  stage: '24, or 146 cases',
  revision: '30',
  link: 'www.state.gov',
  period: '2022 or April 2014 to March 2015',
  point: '2019 or June 2019',
  day: '29 June 2017',
  pinned: '29 June 2017',
  threshold: '5',
};

/** The same of texts, by the name of their field. */
const byName: Readonly<Record<string, string>> = {
  source: 'Kosovo Police',
  publisher: 'U.S. Department of State',
  via: 'Kosovo 2.0',
  title: '2023 Trafficking in Persons Report',
  cites: 'tip-2023',
  note: 'counts only those who gave a statement',
  needSource: 'Ministry of Justice',
  label: 'shelter for women and children',
  id: 'north',
  shelter: 'north',
  text: 'the police closed the building',
  office: 'police officers',
  outcome: 'upheld',
  affectedLabel: 'workers',
  unit: 'EUR',
  context: 'It does not say how many were trafficked.',
  phrase: 'nightclubs shut down by police',
  translatedBy: 'Kosovo 2.0',
  speaker: 'Kosovo Police',
};

/** How it can be written, as a person would type it; empty for what is chosen. */
export function exampleOf(kind: Kind, name = ''): string {
  const texts = ((kind as DescribedKind).words?.examples ?? [kind.example]).flatMap((one) => exampleText(kind, one));
  // The numbers of a list have one together.
  const usual = kind.name === 'text' ? byName[name] : 'words' in kind ? byKind[kind.name] : undefined;
  return eitherOf(texts.slice(0, 2)) || declared(usual ?? '');
}

const eitherOf = ([one = '', other]: readonly string[]): string =>
  other === undefined ? one : words().form.either({one, other});

function exampleText(kind: Kind, given: unknown): string[] {
  const one = isObject(given) && 'en' in given ? given['en'] : given;
  if (one === '…' || (typeof one !== 'string' && typeof one !== 'number')) return [];
  return [declared(wordsOf(kind, one))];
}

/** The entries of a list, as a person would say them: “sex trafficking 26, forced labour 9”. */
export function entriesExample(kind: Kind): string {
  const [first] = ((kind as DescribedKind).words?.examples ?? []).filter(isObject);
  return Object.entries(first ?? {})
    .flatMap(([key, value]) => {
      const said = isTimed(kind) ? inWords(key) : keyLabel(key).toLowerCase();
      return isObject(value) ? [] : `${said}${/\d/.test(said) ? ':' : ''} ${String(value)}`;
    })
    .join(', ');
}
