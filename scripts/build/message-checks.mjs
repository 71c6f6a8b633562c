// What ICU messages ask for, and what is wrong with them.

import {parse} from '@messageformat/parser';

/** Every token of one ICU message, those in its plurals and selects too. */
function tokensOf(message) {
  const all = (tokens) =>
    tokens.flatMap((token) => [token, ...(token.cases ?? []).flatMap((option) => all(option.tokens))]);
  return all(parse(message));
}

/** Argument names and TypeScript types of one ICU message. What is only asked for `yes` or `no` is true or false. */
export function argumentsOf(message) {
  const found = {};
  for (const token of tokensOf(message)) {
    const {type, arg} = token;
    if (['plural', 'selectordinal'].includes(type)) found[arg] = 'number';
    else if (type === 'select' && isYesOrNo(token)) found[arg] ??= 'boolean';
    else if (['argument', 'select'].includes(type) && found[arg] !== 'number') found[arg] = 'string';
  }
  return found;
}

const isYesOrNo = ({cases}) => cases.length > 1 && cases.every(({key}) => ['yes', 'no', 'other'].includes(key));

/** Arguments that are true or false, each after the path of its message. */
export const flagsOf = (messages) =>
  new Set(
    entriesOf(messages).flatMap(([path, text]) =>
      Object.entries(argumentsOf(text)).flatMap(([name, type]) => (type === 'boolean' ? `${path} ${name}` : [])),
    ),
  );

/** Every message of a section as `[path, text]`, nested groups flattened. */
export function entriesOf(section, path = '') {
  return Object.entries(section).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : entriesOf(value, `${path}${key}.`),
  );
}

/** What is wrong with a translation beside English: missing or unknown keys and arguments. */
export function problemsOf(english, other, language) {
  const source = new Map(entriesOf(english));
  const target = new Map(entriesOf(other));
  const problems = [];
  for (const key of source.keys()) {
    if (!target.has(key)) problems.push(`${language}.json: ${key} is missing`);
  }
  for (const [key, text] of target) {
    const original = source.get(key);
    if (original === undefined) problems.push(`${language}.json: ${key} is not in en.json`);
    else {
      const known = argumentsOf(original);
      for (const [name, type] of Object.entries(argumentsOf(text))) {
        if (!(name in known)) problems.push(`${language}.json: ${key} uses {${name}}, which en.json does not have`);
        else if (known[name] === 'boolean' && type !== 'boolean')
          problems.push(
            `${language}.json: ${key} uses {${name}} for more than yes and no, which is all that en.json has`,
          );
      }
    }
  }
  return problems;
}

/**
 * Messages that would write a number themselves, with `#` or as `{n, number}`: only `formatNumber` can,
 * since browsers without a language do not know its digits, and a number is never written in two ways.
 */
export function numberProblems(messages, language) {
  const formats = ({type}) => ['octothorpe', 'function'].includes(type);
  return entriesOf(messages)
    .filter(([, text]) => tokensOf(text).some(formats))
    .map(
      ([key]) =>
        `${language}.json: ${key} formats a number itself; write an argument such as {count} instead of # or {n, number}, and hand over the formatted number`,
    );
}
