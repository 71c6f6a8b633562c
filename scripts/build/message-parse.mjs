// Reads ICU messages, and what their arguments are. `a|b {text}` stands for two keys of a select, which ICU cannot say.
import {parse} from '@messageformat/parser';

/** The parser takes no bar in a key, so a letter stands in for it. */
const BAR = 'ǀ';

/**
 * The tokens of a message. The keys of its selects are those of the record: `at_least` is `at-least`, since a key of ICU
 * has no hyphen, and `_other` is `other`, since ICU's own `other` is the rest (`isRest`).
 */
export function tokensOf(message, categories) {
  const options = categories && {cardinal: categories, ordinal: []};
  return readable(parse(message.replaceAll('|', BAR), options));
}

const readable = (tokens) =>
  tokens.map((token) => {
    if (token.type === 'content') return {...token, value: token.value.replaceAll(BAR, '|')};
    if (token.type === 'function')
      return {
        ...token,
        form: token.param
          ?.map(({value}) => value)
          .join('')
          .trim(),
      };
    if (!token.cases) return token;
    const cases = token.cases.flatMap(({key, tokens: text}) =>
      key.split(BAR).map((one) => ({
        key: one === '_other' ? 'other' : one.replaceAll('_', '-'),
        ...(one === 'other' && {isRest: true}),
        tokens: readable(text),
      })),
    );
    return {...token, cases};
  });

/** Every token, those in plurals and selects too. */
export const allTokens = (tokens) =>
  tokens.flatMap((token) => [token, ...(token.cases ?? []).flatMap((option) => allTokens(option.tokens))]);

/** Every message of a section as `[path, text, declared]`, nested groups flattened. */
export function entriesOf(section, path = '') {
  return Object.entries(section).flatMap(([key, value]) => {
    if (key.startsWith('@')) return [];
    return typeof value === 'string'
      ? [[path + key, value, section[`@${key}`] ?? {}]]
      : entriesOf(value, `${path}${key}.`);
  });
}

/**
 * The kinds of a message's arguments: `text`, `flag`, `number`, `count`, the name of a function such as `place` or `list`, or an
 * array of keys. They are read from the English message, and declared beside it (`"@title": {"n": "count"}`) where English does
 * not use them.
 */
export function argumentsOf(message, declared = {}) {
  const uses = new Map();
  for (const token of allTokens(tokensOf(message)).filter(({arg}) => arg !== undefined))
    uses.set(token.arg, [...(uses.get(token.arg) ?? []), token]);
  const found = [...uses].map(([arg, tokens]) => [arg, kindIn(tokens)]);
  const read = Object.entries(declared).map(([arg, kind]) => [arg, kind.includes('|') ? kind.split('|') : kind]);
  return {...Object.fromEntries(found), ...Object.fromEntries(read)};
}

/** What an argument is, by all that a message does with it. */
function kindIn(tokens) {
  const made = tokens.find(({type}) => type === 'function');
  if (made) return made.key;
  if (tokens.some(({type}) => type === 'plural')) return 'number';
  if (tokens.some(({type}) => type === 'argument')) return 'text';
  const cases = tokens.flatMap((token) => token.cases);
  const keys = [...new Set(cases.flatMap(({key, isRest}) => (isRest ? [] : key)))];
  const isFlag = cases.length > 1 && keys.every((key) => ['yes', 'no'].includes(key));
  return isFlag ? 'flag' : keys;
}

export const isKeys = (kind) => Array.isArray(kind);

/** In which forms messages ask for names, by term: `place` in `where`. A select on a name asks for its class. */
export function usedForms(messages, kinds) {
  const used = new Map();
  for (const [path, text] of entriesOf(messages)) {
    for (const {type, arg, key, form} of allTokens(tokensOf(text))) {
      const kind = type === 'function' ? key : kinds.get(path)?.[arg];
      const asked = type === 'function' ? form : type === 'select' ? 'class' : undefined;
      if (asked && !isKeys(kind)) used.set(kind, (used.get(kind) ?? new Set()).add(asked));
    }
  }
  return used;
}
