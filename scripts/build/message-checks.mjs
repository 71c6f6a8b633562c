// What is wrong with messages, and with a translation beside English.
import {allTokens, argumentsOf, entriesOf, isKeys, tokensOf} from './message-parse.mjs';

/** What a message can ask of an argument beside the names in `terms.<language>.json`. */
const FUNCTIONS = ['count', 'list', 'date', 'period'];

/** The kinds of the arguments of each message, by its path. */
export const kindsOf = (messages) =>
  new Map(entriesOf(messages).map(([path, text, declared]) => [path, argumentsOf(text, declared)]));

/** What is wrong with the messages of a language: in English, in itself; in others, beside English too. */
export function problemsOf(english, messages, language, terms = {}) {
  const kinds = kindsOf(english);
  const own = entriesOf(messages);
  const known = new Set(own.map(([key]) => key));
  const missing = [...kinds.keys()].filter((key) => !known.has(key)).map((key) => `${key} is missing`);
  const wrong = own.flatMap(([key, text]) => {
    const expected = kinds.get(key);
    if (!expected) return [`${key} is not in en.json`];
    return wrongIn(tokensOf(text), expected, terms).map((problem) => `${key} ${problem}`);
  });
  return [...new Set([...missing, ...wrong])].map((problem) => `${language}.json: ${problem}`);
}

function wrongIn(tokens, kinds, terms) {
  const all = allTokens(tokens);
  if (all.some(({type}) => type === 'octothorpe')) return ['writes a number as #: write {n, count}'];
  return [
    ...all.flatMap((token) => wrongArgument(token, kinds[token.arg], terms)),
    ...wrongKeys(tokens, new Map(Object.entries(kinds).filter(([, kind]) => isKeys(kind)))),
  ];
}

function wrongArgument({type, arg, key, form = 'name', cases}, kind, terms) {
  if (arg === undefined) return [];
  if (kind === undefined) return [`uses {${arg}}, which en.json does not have`];
  if (type === 'function') {
    if (!FUNCTIONS.includes(key) && !(key in terms))
      return [`has no {${arg}, ${key}}: a message can ask for ${FUNCTIONS.join(', ')} or a name in the terms`];
    if (key !== kind) return [`asks for {${arg}, ${key}}, which is ${kind} in en.json`];
    return key in terms && !(form in terms[key])
      ? [`asks for the ${form} of a ${key}, which the terms do not have`]
      : [];
  }
  if (type === 'argument' && !['text', 'number'].includes(kind) && !isKeys(kind))
    return [`prints {${arg}}, which is a ${kind}`];
  const isOpen = kind === 'flag' && cases?.some((one) => !['yes', 'no', 'other'].includes(one.key));
  return isOpen ? [`uses {${arg}} for more than yes and no, which is all that en.json has`] : [];
}

/** A select names every key that can come, and no other: a new key is then wrong in every language until it has words. */
function wrongKeys(tokens, keys) {
  return tokens.flatMap(({type, arg, cases = []}) => {
    const expected = type === 'select' ? keys.get(arg) : undefined;
    const named = cases.map(({key}) => key);
    const wrong = expected
      ? [
          ...expected.filter((key) => !named.includes(key)).map((key) => `does not name ${key} of {${arg}}`),
          ...named.filter((key) => !expected.includes(key)).map((key) => `names ${key} of {${arg}}, which cannot come`),
        ]
      : [];
    const inside = cases.map(({key}) => key).filter((key, index, all) => all.indexOf(key) === index);
    return [
      ...wrong,
      ...inside.flatMap((key) =>
        wrongKeys(
          cases.find((one) => one.key === key).tokens,
          expected ? new Map([...keys, [arg, sameText(cases, key)]]) : keys,
        ),
      ),
    ];
  });
}

/** The keys that share a text with one of them: inside it, any of them can come. */
const sameText = (cases, key) => {
  const {tokens} = cases.find((one) => one.key === key);
  const text = JSON.stringify(tokens);
  return cases.filter((one) => JSON.stringify(one.tokens) === text).map((one) => one.key);
};
