// The code of ICU messages: plain conditions, so that only the form that is asked for is put together.
import {parse} from '@messageformat/parser';

/** A choice of so many words is looked up. */
const LEAST_TABLE = 50;

/**
 * Messages of a language, in groups or not, as the source of an object of functions.
 *
 * @param flags - arguments that are true or false, each after the path of its message: `chip dated`.
 */
export function codeOf(messages, language, flags = new Set(), path = '') {
  const members = Object.entries(messages).map(([key, value]) => {
    const isFlag = (arg) => flags.has(`${path}${key} ${arg}`);
    const code =
      typeof value === 'string'
        ? functionOf(value, language, isFlag)
        : codeOf(value, language, flags, `${path}${key}.`);
    return `${JSON.stringify(key)}: ${code}`;
  });
  return `{\n${members.join(',\n')}\n}`;
}

function functionOf(message, language, isFlag) {
  const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
  const tokens = parse(message, {cardinal: pluralCategories, ordinal: []});
  const usesArguments = tokens.some(({type}) => type !== 'content');
  return `(${usesArguments ? 'd' : ''}) => ${textOf(tokens, language, isFlag)}`;
}

/** The source of a text; what a message would format itself is refused elsewhere, and has none here. */
function textOf(tokens, language, isFlag) {
  const parts = tokens.map((token) => {
    if (token.type === 'content') return JSON.stringify(token.value);
    if (token.type === 'argument') return `d.${token.arg}`;
    if (!token.cases) return '""';
    const choice = choiceOf(token, language, isFlag);
    return choice === '""' ? choice : `(${choice})`;
  });
  return parts.filter((part) => part !== '""').join(' + ') || '""';
}

/**
 * Numbers come first, then what a language calls one or few, then the rest. Where all say the same, nothing is chosen: a
 * language has then no use for an argument that another one needs.
 */
function choiceOf({type, arg, cases}, language, isFlag) {
  const number = ({key}) => type === 'plural' && key.startsWith('=');
  const rest = cases.find(({key}) => key === 'other')?.tokens ?? [];
  const forms = cases.filter(({key}) => key !== 'other').sort((a, b) => number(b) - number(a));
  const [otherwise, ...texts] = [{tokens: rest}, ...forms].map(({tokens}) => textOf(tokens, language, isFlag));
  if (texts.every((text) => text === otherwise)) return otherwise;
  // Names of countries: so many conditions are larger than a table.
  if (type === 'select' && forms.length >= LEAST_TABLE && texts.every(isText)) {
    const rows = forms.map(({key}, index) => `${JSON.stringify(key)}: ${texts[index]}`);
    return `(({__proto__: null, ${rows.join(', ')}}) as unknown as Record<string, string | undefined>)[d.${arg}] ?? ${otherwise}`;
  }
  const conditions = forms.map(({key}) => {
    if (isFlag(arg)) return key === 'yes' ? `d.${arg}` : `!d.${arg}`;
    if (type === 'select') return `d.${arg} === ${JSON.stringify(key)}`;
    if (number({key})) return `d.${arg} === ${key.slice(1)}`;
    return key === 'one' && oneIsOne(language) ? `d.${arg} === 1` : `rule(d.${arg}) === ${JSON.stringify(key)}`;
  });
  return [...conditions.map((condition, index) => `${condition} ? ${texts[index]} : `), otherwise].join('');
}

/** Whether the source of a text is one string. */
const isText = (source) => /^"(?:[^"\\]|\\.)*"$/.test(source);

/** Whether a language has a form of its own for the number 1 alone, so that pages need no rules to find it. */
function oneIsOne(language) {
  const rules = new Intl.PluralRules(language);
  // Figures have two decimals at most; the rules of languages repeat after a hundred.
  const numbers = Array.from({length: 20_000}, (_, index) => index / 100);
  return numbers.every((number) => (rules.select(number) === 'one') === (number === 1));
}
