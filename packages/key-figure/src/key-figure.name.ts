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

/**
 * What a phrase says that there is, as a name: `workers were trained` → `workers trained`, `victims were women` →
 * `victims who were women`. After a number it may begin with the verb.
 */
export function nameOf(phrase: string, {kind, unit}: Counted, {messages}: TextContext<KeyFigureMessages>) {
  const [, before = '', verb = '', rest = ''] =
    new RegExp(`^(?:(.+?) )?(${messages.verbs()})(?: (.*))?$`).exec(phrase) ?? [];
  const isCount = kind === 'count';
  const subject = before || (isCount && verb ? unit : '');
  // After a word that joins clauses, a verb is of the second. Of a share no verb is said alone.
  const isVerbal = verb && !new RegExp(` (${messages.joins()}) `).test(` ${before} `) && (subject || kind === 'money');
  const link = isCount && participle.test(rest) ? 'none' : persons.test(subject) ? 'who' : 'that';
  // Beside its sign a share is `of` something, or the phrase stands alone.
  const isApart = kind === 'share' && !new RegExp(`^(${messages.ofs()}) `).test(subject || phrase);
  return {
    name: isVerbal ? messages.verbal({subject: subject || 'none', link, verb, rest}) : phrase,
    isVerbal: isVerbal && subject,
    /** Whether it does not say what there is. */
    isBare: isCount ? !` ${subject || phrase} `.includes(` ${unit} `) : isApart,
    /** Whether it names the share itself: `conviction rate`. */
    isShare: isApart && !verb,
  };
}
