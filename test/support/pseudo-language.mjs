// A language with six plural categories, cases and genders, made of the English messages: its code is that of Arabic,
// whose plural rules it has. Each form says which it is, so that a test sees what was chosen.

import {tokensOf} from '../../scripts/build/message-parse.mjs';

export const pseudo = 'ar';

const categories = new Intl.PluralRules(pseudo).resolvedOptions().pluralCategories;

/** The English messages in it: a noun beside a number depends on category and precision, a place on its case. */
export function pseudoMessages(messages, kinds, path = '') {
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => !key.startsWith('@'))
      .map(([key, value]) => {
        const own = path + key;
        if (typeof value !== 'string') return [key, pseudoMessages(value, kinds, `${own}.`)];
        return [key, written(tokensOf(value), kinds.get(own) ?? {})];
      }),
  );
}

/** Its names: those of English in three cases, with a gender that a message can choose by. */
export const pseudoTerms = (terms) =>
  Object.fromEntries(
    Object.entries(terms).map(([term, {name}]) => {
      const forms = Object.fromEntries(['where', 'genitive', 'row'].map((form) => [form, {'*': `${form}:{name}`}]));
      const gender = Object.fromEntries(
        Object.keys(name).map((key, index) => [key, index % 2 ? 'feminine' : 'masculine']),
      );
      return [term, {name, ...forms, class: {'': 'own', ...gender}}];
    }),
  );

/** Tokens as a message again. */
const written = (tokens, kinds) =>
  tokens
    .map((token) => {
      const {type, arg, key, form, value, cases} = token;
      if (type === 'content') return value.replace(/[{}]+/g, "'$&'");
      if (type === 'argument') return `{${arg}}`;
      if (type === 'function' && key === 'place')
        return `{${arg}, select, feminine {fem} masculine {masc} other {own}} {${arg}, place, genitive}`;
      if (type === 'function') return `{${arg}, ${key}${form ? `, ${form}` : ''}}`;
      const texts = Object.fromEntries(cases.map((one) => [one.key, written(one.tokens, kinds)]));
      if (type === 'select') return `{${arg}, select, ${together(cases, kinds)}}`;
      const exact = Object.entries(texts).filter(([one]) => one.startsWith('='));
      const all = categories.map((one) => [one, `<${one}>${texts.other}`]);
      const sure =
        kinds[arg] === 'count'
          ? `{${arg}, select, exact {} about|almost|just_over|over|at_least|under|up_to|range|share|unknown|unreported|withheld {<not exact>}}`
          : '';
      return `${sure}{${arg}, plural, ${casesOf(Object.fromEntries([...exact, ...all]))}}`;
    })
    .join('');

const casesOf = (texts) =>
  Object.entries(texts)
    .map(([key, text]) => `${key.replaceAll('-', '_')} {${text}}`)
    .join(' ');

/** Keys that have a text in common stand before it together. */
function together(cases, kinds) {
  const keys = {};
  for (const one of cases) (keys[written(one.tokens, kinds)] ??= []).push(one.key.replaceAll('-', '_'));
  return Object.entries(keys)
    .map(([text, all]) => `${all.join('|')} {${text}}`)
    .join(' ');
}
