import {isObject} from '@tip-figures/record/fields/kind.js';
import {valueAt, type Path} from '@tip-figures/record/path.js';
import {withValue} from '../../model/values.js';
import type {FormContext} from '../form-context.js';

/** A list that was written as a text becomes one by keys with the first change. */
export function entriesForm(
  form: FormContext,
  path: Path,
  pairs: readonly (readonly [string, unknown])[],
): FormContext {
  const value = form.valueAt(path);
  if (isObject(value)) return form;
  const asMap = Object.fromEntries(pairs);
  return {
    ...form,
    valueAt: (at) => (isWithin(path, at) ? valueAt(asMap, at.slice(path.length)) : form.valueAt(at)),
    set: (at, next, isTyping) => {
      if (isWithin(path, at)) form.set(path, withValue(asMap, at.slice(path.length), next), isTyping);
      else form.set(at, next, isTyping);
    },
    add: (at, next) => {
      form.set(path, asMap);
      form.add(at, next);
    },
    drop: (at) => {
      form.set(path, asMap);
      form.drop(at);
    },
    rename: (at, from, to) => {
      form.set(path, asMap);
      form.rename(at, from, to);
    },
  };
}

const isWithin = (path: Path, at: Path): boolean => path.every((step, index) => at[index] === step);
