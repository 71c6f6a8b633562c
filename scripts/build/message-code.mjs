// The code of ICU messages: plain conditions, so that only the form that is asked for is put together.
import {isKeys, tokensOf} from './message-parse.mjs';

/**
 * Messages of a language, in groups or not, as the source of an object of functions.
 *
 * @param kinds - of the arguments of each message, by its path. What is not known is a text, or a number.
 */
export function codeOf(messages, language, kinds = new Map(), path = '') {
  const members = Object.entries(messages)
    .filter(([key]) => !key.startsWith('@'))
    .map(([key, value]) => {
      const own = path + key;
      const code =
        typeof value === 'string'
          ? functionOf(value, {language, kinds: kinds.get(own) ?? {}})
          : codeOf(value, language, kinds, `${own}.`);
      return `${JSON.stringify(key)}: ${code}`;
    });
  return `{\n${members.join(',\n')}\n}`;
}

function functionOf(message, context) {
  const {pluralCategories} = new Intl.PluralRules(context.language).resolvedOptions();
  const tokens = tokensOf(message, pluralCategories);
  const usesArguments = tokens.some(({type}) => type !== 'content');
  return `(${usesArguments ? 'd' : ''}) => ${textOf(tokens, context)}`;
}

/** The source of a text; what a message would format itself is refused elsewhere, and has none here. */
function textOf(tokens, context) {
  const parts = tokens.map((token) => {
    const {type, arg, key, form} = token;
    if (type === 'content') return JSON.stringify(token.value);
    if (type === 'argument') return `d.${arg}`;
    if (type === 'function') return key === 'count' ? `d.${arg}.text` : `d.${arg}(${form ? JSON.stringify(form) : ''})`;
    if (!token.cases) return '""';
    const choice = type === 'select' ? selectOf(token, context) : pluralOf(token, context);
    return choice === '""' ? choice : `(${choice})`;
  });
  return parts.filter((part) => part !== '""').join(' + ') || '""';
}

/**
 * Where all say the same, nothing is chosen: a language has then no use for an argument that another one needs. What has a
 * rest, or can be nothing else, needs no last condition; of keys that are named one by one, another key has no words.
 */
function selectOf({arg, cases}, context) {
  const kind = context.kinds[arg];
  const groups = new Map();
  for (const {tokens, ...one} of cases) {
    const text = textOf(tokens, context);
    groups.set(text, [...(groups.get(text) ?? []), one]);
  }
  if (groups.size === 1) return groups.keys().next().value;
  const byKeys = [...groups].sort(([, one], [, other]) => one.length - other.length);
  const rest = byKeys.find(([, keys]) => keys.some(({isRest}) => isRest)) ?? (isKeys(kind) ? undefined : byKeys.at(-1));
  const [otherwise] = rest ?? [`unnamed(d.${arg})`];
  const conditions = [...groups].flatMap(([text, keys]) =>
    text === otherwise ? [] : `${keys.map(({key}) => isKey(arg, key, kind)).join(' || ')} ? ${text} : `,
  );
  return conditions.join('') + otherwise;
}

function isKey(arg, key, kind) {
  if (kind === 'flag') return key === 'yes' ? `d.${arg}` : `!d.${arg}`;
  return `${subjectOf(arg, kind)} === ${JSON.stringify(key)}`;
}

/** What a select looks at: how sure a count is, the class of a name (such as `plural`), or a text. */
function subjectOf(arg, kind) {
  if (kind === 'count') return `d.${arg}.precision`;
  return kind === undefined || kind === 'text' || kind === 'number' || isKeys(kind) ? `d.${arg}` : `d.${arg}("class")`;
}

/** Numbers come first, then what a language calls one or few, then the rest. */
function pluralOf({arg, cases}, context) {
  const isNumber = ({key}) => key.startsWith('=');
  const rest = cases.find(({key}) => key === 'other')?.tokens ?? [];
  const forms = cases.filter(({key}) => key !== 'other').sort((a, b) => isNumber(b) - isNumber(a));
  const [otherwise, ...texts] = [{tokens: rest}, ...forms].map(({tokens}) => textOf(tokens, context));
  if (texts.every((text) => text === otherwise)) return otherwise;
  const isCount = context.kinds[arg] === 'count';
  const conditions = forms.map(({key}, index) => {
    const number = key.slice(1);
    const is = isNumber({key})
      ? isCount
        ? `isExactly(d.${arg}, ${number})`
        : `d.${arg} === ${number}`
      : key === 'one' && oneIsOne(context.language)
        ? `${isCount ? oneOf(`d.${arg}`, context.language) : `d.${arg}`} === 1`
        : `rule(d.${arg}) === ${JSON.stringify(key)}`;
    return `${is} ? ${texts[index]} : `;
  });
  return conditions.join('') + otherwise;
}

const known = new Map();

/** Whether a language has a form of its own for the number 1 alone, so that pages need no rules to find it. */
function oneIsOne(language) {
  if (!known.has(language)) {
    const rules = new Intl.PluralRules(language);
    // Figures have two decimals at most; the rules of languages repeat after a hundred.
    const numbers = Array.from({length: 20_000}, (_, index) => index / 100);
    known.set(
      language,
      numbers.every((number) => (rules.select(number) === 'one') === (number === 1)),
    );
  }
  return known.get(language);
}

/** Of what is asked whether it is one: some languages ask it of the end of a range. */
const oneOf = (count, language) =>
  new Intl.PluralRules(language).selectRange(0, 1) === 'one' ? `(${count}.value ?? ${count}.high)` : `${count}.value`;

/** The names of a language in its forms, as the source of a function: those forms alone that are asked for. */
export function termCode({name: names, ...forms}, used = new Set()) {
  const listed = Object.entries(names).map((one) => one.join(' '));
  const wrong = listed.find((one) => one.includes(';'));
  if (wrong) throw new Error(`A name must not hold a semicolon: ${wrong}`);
  const sources = Object.entries(forms)
    .filter(([form]) => used.has(form))
    .map(([form, own]) => {
      const rows = Object.entries(withoutStart(own, names) ?? own);
      const written = rows.map(([key, text]) => `${JSON.stringify(key)}: ${JSON.stringify(text)}`);
      return `${JSON.stringify(form)}: {__proto__: null, ${written.join(', ')}}`;
    });
  const all = `{__proto__: null, ${sources.join(',\n')}} as unknown as Parameters<typeof termOf>[1]`;
  return `termOf(${JSON.stringify(listed.join(';'))}, ${all})`;
}

/** One rule for a form in which each name that begins with some text, and no other, lacks it: the article of a list. */
function withoutStart({'*': any, ...own}, names) {
  const [start, ...others] = new Set(
    Object.entries(own).map(([key, text]) => names[key]?.toLowerCase().replace(text.toLowerCase(), '')),
  );
  if (!start || others.length > 0 || any !== '{name}') return undefined;
  const begin = Object.keys(names).filter((key) => names[key].toLowerCase().startsWith(start));
  return begin.every((key) => own[key] === names[key].slice(start.length)) ? {'*': `{name-${start}}`} : undefined;
}
