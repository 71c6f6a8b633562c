import {Refusal} from '../../figure-error.js';
import {readAll} from '../../read-all.js';
import {readFlag} from '../../values/flag.js';
import {inJson, isObject, kind, readFields, type Fields, type Kind, type Traits, type Values} from '../kind.js';

/** True or false. */
export const boolean = kind('boolean', readFlag);

/** An object of named fields. */
export const object = <F extends Fields>(fields: F): Kind<Values<F>> =>
  kind(
    'object',
    (input, at) =>
      isObject(input)
        ? readFields(fields, input, at)
        : new Refusal('not-an-object', {expected: {kind: 'object'}, found: input}),
    {fields},
  );

/** A list in JSON, of things that a message calls by a name. */
export const list = <T>(
  each: Kind<T>,
  names: string,
  {least = 0, most}: Required<Pick<Traits, 'most'>> & Pick<Traits, 'least'>,
): Kind<T[], 'list'> & {isInJson: true} =>
  inJson(
    kind(
      'list',
      (input, at) => {
        if (!Array.isArray(input))
          return new Refusal('not-a-list', {expected: {kind: 'list', of: names}, found: input});
        const {length} = input;
        if (length < least || length > most) {
          return new Refusal('too-many', {expected: {...(least && {least}), most, of: names}, found: length});
        }
        return readAll(input, (item: unknown, index) => each.read(item, [...at, index]));
      },
      {each, least, most},
    ),
  );
