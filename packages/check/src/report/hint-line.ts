import {hintWords, type AdviceKind} from '@tip-figures/messages/hint-words.js';

/** How to put something right, as facts: whoever shows it puts it into words. */
export interface Hint {
  readonly advice: AdviceKind;
  /** What to write. */
  readonly suggestion?: string | undefined;
  /** What to write as well, or instead. */
  readonly other?: string | undefined;
  /** The field that it is about, by its key. */
  readonly field?: string | undefined;
  readonly choices?: readonly string[] | undefined;
  /** How it is written in JSON, or what is expected in such a place. */
  readonly example?: string | undefined;
  readonly least?: string | undefined;
  readonly most?: string | undefined;
}

/** Where a hint is shown: how values and fields are named there, and whether it is for who fills in a sheet. */
export interface Place {
  readonly isSheet: boolean;
  /** Whether who fills it in sees no line for developers. */
  readonly isForm?: boolean;
  /** How a fact in a sentence is printed there, such as a period. */
  readonly said?: (text: string) => string;
  readonly value: (text: string) => string;
  readonly field: (key: string) => string;
}

const quoted = (text: string): string => JSON.stringify(text);

/** The text of a record. */
export const inJson: Place = {isSheet: false, value: quoted, field: quoted};

/** The rows of a sheet. */
export const inSheet: Place = {...inJson, isSheet: true};

const either = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, {type: 'disjunction'}).format(names);

/** A hint in a whole sentence or two; empty where there is none. */
export function hintLine(hint: Hint | undefined, place: Place, language = 'en'): string {
  if (!hint) return '';
  const {advice, suggestion = '', other = '', field, choices = [], example = '', least = '', most = ''} = hint;
  const words = hintWords[language] ?? hintWords.en;
  return words[advice]({
    suggestion: place.value(suggestion),
    other: place.value(other),
    field: place.field(field ?? ''),
    choices: choices.length ? either(choices.map(place.value), language) : '',
    example,
    least,
    most,
    isSheet: place.isSheet,
    isAs: field !== undefined,
  });
}
