import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';

/** What a phrase is of: a share, money in a currency, or a count in its unit. */
interface Counted {
  readonly unit: string;
  readonly kind: 'share' | 'money' | 'count';
}

// Of people a clause says who they are.
const persons = /^(of )?(the )?(\w+ )?(people|victims|children|women|men|girls|boys|workers|suspects|officials)\b/;
// After a noun, what was done to it needs no `were`.
const participle = /^(\w+ed|found|held|made|sent|shut)\b/;

/** What a phrase says that there is. */
interface Named {
  readonly name: string;
  /** Whether it was a clause. */
  readonly isVerbal: boolean;
  /** Whether it cannot be told without its number: it does not say what there is, or in more than one plain clause. */
  readonly isBare: boolean;
  /** What it is named as: what is not a part of a whole cannot follow `a share`. */
  readonly as: Counted['kind'];
}

/**
 * What a phrase says that there is, as a name: `workers were trained` → `workers trained`, `victims were women` →
 * `victims who were women`. After a number it may begin with the verb. Any other phrase stays as it is.
 */
export function nameOf(
  phrase: string,
  {kind, unit}: Counted,
  {locale, messages, pack}: TextContext<KeyFigureMessages>,
): Named {
  // Another language than that of the messages has verbs of its own.
  const [verbs, joins] = pack || locale.startsWith('en') ? [messages.verbs(), messages.joins()] : ['$^', '$^'];
  const verbless = `(?:(?! (?:${verbs})(?: |$)).)*`;
  // After a word that joins clauses, a verb is of the second.
  const end = `${verbless}(?: (?:${joins})(?= )${verbless}(?: (?:${verbs}) ${verbless})?)?$`;
  const [, before = '', verb = '', rest = ''] =
    new RegExp(`^((?:(?!(?:${joins}|${verbs}) )[\\p{L}’'-]+ )*?)(${verbs}) (\\S${end})`, 'u').exec(phrase) ?? [];
  const isCount = kind === 'count';
  const isPart = new RegExp(`^(?:${messages.starts()}) `).test(phrase);
  const subject = before.trim() || (isCount && verb ? unit : '');
  const [head = '', ...tail] = ` ${subject || phrase} `.split(` ${unit} `);
  const isBare =
    (!verb && !new RegExp(`^(?! (?:${joins}) )${end}`).test(` ${phrase}`)) ||
    (isCount ? !tail.length || head.split(' ').length > 3 : !isPart && (kind === 'share' || before !== ''));
  const link = isCount && participle.test(rest) ? 'none' : persons.test(subject) ? 'who' : 'that';
  return {
    name: verb && !isBare ? messages.verbal({subject: subject || 'none', link, verb, rest}) : phrase,
    isVerbal: !isBare && verb !== '' && subject !== '',
    isBare,
    as: kind === 'share' && !isPart && (!verb || before) ? 'count' : kind,
  };
}
