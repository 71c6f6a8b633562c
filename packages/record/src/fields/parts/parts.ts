import {accepted, refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {readAll} from '../../read-all.js';
import {readCountry} from '../../values/country.js';
import {creditedTo} from '../../values/quantity/credited.js';
import {keyAmong} from '../../values/key.js';
import {withoutBrackets} from '../../values/list.js';
import {readLocalText, type LocalText} from '../../values/local-text.js';
import type {Quantity} from '../../values/quantity/quantity.js';
import {readQuantity} from '../../values/quantity/read-quantity.js';
import {readEach, isObject, kind, optional, readFields, type Kind, type Traits, type Values} from '../kind.js';
import {limitsOf, quantitiesByPeriod} from '../quantity/quantity.js';

/** The keys that a list of parts knows. */
export interface PartKeys {
  /** The list that has them. */
  readonly list: string;
  readonly keys: readonly string[];
  /** Whether codes of countries are keys too. */
  readonly ofCountries?: boolean;
}

/** Some of the people counted. */
export interface Part extends Values<typeof earlier> {
  /** Id of the vocabulary, code of a country, or a key of the document's own. */
  readonly key: string;
  /** The list that knows the key, where that is not the one that the part is in. */
  readonly list?: string;
  /** Name of a key of the document's own, or another name of a known one. */
  readonly label?: LocalText;
  readonly quantity: Quantity;
  /** Some of these people, who are parts of the same list or of another. */
  readonly including?: readonly Part[];
}

type Counted = Traits & Required<Pick<Traits, 'counts'>>;

const earlier = {
  /** How many they were in earlier periods. @example {"2015": 20} @title "Earlier periods" */
  previous: optional(quantitiesByPeriod({counts: 'people', shares: true, hasBefore: true})),
};

/**
 * Counts by keys that are known, or that bring a label of their own. Each may have the counts of earlier periods beside
 * it, and parts inside it: in JSON as `including`, in a text in brackets.
 *
 * @param lists - the keys of the list, and of others whose parts may be inside one of its own.
 */
export const parts = (
  [own, ...others]: readonly [PartKeys, ...PartKeys[]],
  counts: 'people' | 'cases',
  more?: Pick<Traits, 'addUpTo' | 'partsOf' | 'crosses' | 'around'>,
): Kind<Part[]> => {
  const traits = {shares: true, counts};
  // A key of several lists, such as "unknown", does not identify one.
  const shared = (key: string) => others.filter(({keys}) => keys.includes(key)).length > 1;
  const inner = others.map((list) => ({...list, keys: list.keys.filter((key) => !shared(key))}));
  const inside = list([own, ...inner], {...traits, beside: earlier});
  const beside = {
    ...earlier,
    /**
     * Some of these people, who are parts of the same list or of another. What names no source is of this number's.
     * @example {"forced-begging": 26}
     * @title "Of whom"
     */
    including: optional(inside),
  };
  return list([own], {...traits, ...more, beside});
};

/** Counts of some of the people or cases by keys, with those of earlier periods beside them, and nothing inside. */
export const simpleParts = (own: PartKeys, counted: Counted): Kind<Part[]> =>
  list([own], {...counted, beside: earlier});

function list(lists: readonly [PartKeys, ...PartKeys[]], traits: Counted): Kind<Part[]> {
  const keys = [...new Set(lists.flatMap((one) => one.keys))];
  return kind(
    'parts',
    (input, at) => {
      const seen = new Set<string>();
      return readEach(input, at, (written, value, path) => {
        const part = readPart(written, value, path, lists, traits);
        const name = `${part.list ?? ''} ${part.key}`;
        if (seen.has(name)) refuse('duplicate-key', {}, path);
        seen.add(name);
        return part;
      });
    },
    {
      ...traits,
      holds: 'keys',
      hasLabels: true,
      keys,
      ...(lists.some(({ofCountries}) => ofCountries) && {ofCountries: true}),
    },
  );
}

function readPart(
  written: string,
  input: unknown,
  at: Path,
  lists: readonly [PartKeys, ...PartKeys[]],
  traits: Counted,
): Part {
  const value = withoutBrackets(input);
  const given = isObject(value) ? value['label'] : undefined;
  const label = given === undefined ? undefined : accepted(readLocalText(given), [...at, 'label']);
  const known = knownIn(lists, written, label ? undefined : at);
  if (!label && !known) {
    const kind = lists.some(({ofCountries}) => ofCountries) ? 'country code or label' : 'label';
    refuse('unknown-key', {choices: lists.flatMap(({keys}) => keys), expected: {kind}, found: written}, at);
  }
  if (isObject(value) && 'including' in value && !traits.beside?.['including']) {
    refuse('nested-too-deep', {found: value['including']}, at);
  }
  const [further, quantity] = readBoth(
    (): Values<typeof earlier> & Pick<Part, 'including'> =>
      isObject(value) ? readFields(traits.beside ?? {}, value, at) : {},
    () => accepted(readQuantity(value, limitsOf(traits)), at),
  );
  return {
    key: written,
    ...known,
    quantity,
    ...(label ? {label} : {}),
    ...creditedTo(quantity.source, further),
  };
}

/** A key as the first list that knows it has it; a code that is none is refused where it has no label. */
function knownIn(
  lists: readonly [PartKeys, ...PartKeys[]],
  written: string,
  at: Path | undefined,
): Pick<Part, 'key' | 'list'> | undefined {
  for (const {list, keys, ofCountries} of lists) {
    const of = list === lists[0].list ? {} : {list};
    const key = keyAmong(keys, written);
    if (key !== undefined) return {key, ...of};
    const code = ofCountries && /^[a-z]{2}$/i.test(written) ? readCountry(written.toUpperCase()) : undefined;
    if (typeof code === 'string') return {key: code, ...of};
    if (code && at) accepted(code, at);
  }
  return undefined;
}

/** The two parts of one thing, read likewise. */
const readBoth = <One, Other>(one: () => One, other: () => Other): [One, Other] =>
  readAll<() => unknown, unknown>([one, other], (read) => read()) as [One, Other];
