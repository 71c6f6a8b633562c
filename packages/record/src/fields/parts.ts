import {accepted, refuse} from '../figure-error.js';
import type {Path} from '../path.js';
import {keyAmong} from '../values/key.js';
import {readLocalText, type LocalText} from '../values/local-text.js';
import type {Quantity} from '../values/quantity.js';
import {readQuantity} from '../values/read-quantity.js';
import {readEach, kind, isObject, type Kind, type Traits} from './kind.js';
import {limitsOf} from './quantity.js';

/** Some of the people counted. */
export interface Part {
  /** Id of the vocabulary, or a key of the document's own. */
  readonly key: string;
  /** Name of a key that is not in the vocabulary. */
  readonly label?: LocalText;
  readonly quantity: Quantity;
}

/** Counts by keys that are known, or that bring a label of their own. */
export const parts = (
  keys: readonly string[],
  counts: 'people' | 'cases',
  more?: Pick<Traits, 'addUpTo' | 'partsOf'>,
): Kind<Part[]> => {
  const traits = {...more, keys, counts};
  return kind(
    'parts',
    (input, at) => {
      const seen = new Set<string>();
      return readEach(input, at, (written, value, path) => {
        const part = readPart(written, value, path, traits);
        if (seen.has(part.key)) refuse('duplicate-key', 'duplicate key', path);
        seen.add(part.key);
        return part;
      });
    },
    traits,
  );
};

function readPart(written: string, value: unknown, at: Path, traits: Traits & {keys: readonly string[]}): Part {
  const {keys} = traits;
  const known = keyAmong(keys, written);
  const given = isObject(value) ? value['label'] : undefined;
  const label = given === undefined ? undefined : accepted(readLocalText(given), [...at, 'label']);
  if (!label && known === undefined) {
    refuse(
      'unknown-key',
      `expected one of ${keys.join(', ')}, or a label of its own: {"label": {"en": "…"}, "value": 1}`,
      at,
    );
  }
  return {
    key: known ?? written,
    quantity: accepted(readQuantity(value, limitsOf(traits)), at),
    ...(label ? {label} : {}),
  };
}
