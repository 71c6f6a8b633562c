import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';

/** What a phrase is of: a share, money in a currency, or a count in its unit. */
interface Counted {
  readonly unit: string;
  readonly kind: 'share' | 'money' | 'count';
}

// Of whom a clause says who they are; after a noun, what was done to them needs no `were`.
const persons =
  /\b(people|persons|victims|survivors|children|women|men|girls|boys|workers|migrants|suspects|officials|officers)\b/;
const participle = /^(\w+ed|found|given|held|made|sent|shut|taken)\b/;

/**
 * What a phrase says that there is, as a name: `workers were trained` → `workers trained`, `victims were women` →
 * `victims who were women`. After a number it may begin with the verb.
 */
export function nameOf(phrase: string, {kind, unit}: Counted, {messages}: TextContext<KeyFigureMessages>) {
  const said = phrase.split(' ');
  const verbs = messages.verbs().split(' ');
  const place = said.findIndex((word) => verbs.includes(word));
  // After a word that joins clauses, a verb is of the second.
  const isVerbal = place >= 0 && verbs.indexOf(said[place] ?? '') < verbs.indexOf('|');
  const subject = said.slice(0, isVerbal ? place : undefined).join(' ') || (kind === 'count' ? unit : '');
  const [first = ''] = subject.replace(/^of /, '').split(/ (?:of|in|under|for|from|with|by) /);
  const rest = said.slice(place + 1).join(' ');
  const link = kind === 'count' && participle.test(rest) ? 'none' : persons.test(first) ? 'who' : 'that';
  const isBareShare = kind === 'share' && isVerbal && !subject;
  return {
    name:
      isVerbal && !isBareShare
        ? messages.verbal({subject: subject || 'none', link, verb: said[place] ?? '', rest})
        : phrase,
    isVerbal: isVerbal && subject !== '',
    // A share has no name that a verb could be said of, and a count only one that has what is counted.
    isBare: isBareShare || (kind === 'count' && !` ${subject} `.includes(` ${unit} `)),
  };
}
