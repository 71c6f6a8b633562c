import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import type {Measure} from './key-figure.measure.js';

type Text = TextContext<KeyFigureMessages>;

/** What a phrase says that there is. */
export interface Named {
  readonly name: string;
  /** Whether it was a clause. */
  readonly isVerbal: boolean;
  /** Whether it cannot be told without its number: it does not say what there is, or in more than one plain clause. */
  readonly isBare: boolean;
  /** Whether it is told before its number, as `conviction rate: 16%` and `illegal profits: 300 euros` are. */
  readonly isFirst: boolean;
  /**
   * What it is named as: what is not a part of a whole cannot follow `a share`, and `fewer victims` after a percentage
   * are a change.
   */
  readonly as: Measure['kind'] | 'change';
}

// More words before the unit are of something else: `police in two towns and workers`.
const mostBeforeUnit = 2;

// Of people a clause says who they are.
const persons = /^(of )?(the )?(\w+ )?(people|victims|children|women|men|girls|boys|workers|suspects|officials)\b/;
// After a noun, what was done to it needs no `were`.
const deeds = '(\\w+ed|found|held|made|run|sent|shut)';
const participle = new RegExp(`^${deeds}\\b`);
// `of them` are some of what is counted, and `of protection` says what these are.
export const continuation = new RegExp(
  `^(${deeds} (and ${deeds} )?)?(for|in|from|to|by|on|at|with|without|under|through|against|out|who|as|në|nga|për|me|pa|nën|të|që) |^of (?!all|each|every|its|th|wh)|^(received|got) |^${deeds}( (of|as|home)\\b|$)`,
);
const change = /^(fewer|less|more|higher|lower|më) /;
const deed = new RegExp(`^${deeds}$|ing$`);
/** Whether the last word is of several: `registered victims`. */
export const several = /([^s]s|men|children|people)$/;

// Phrases as a letter for each word, as in `wwVw`, new workers were trained: one clause about its first words, and one
// that needs no verb, or has it after a word that joins clauses.
const clause = /^(w*)V.[^V]*(J[^V]*V[^V]+)?$/;
const verbless = /^(?!J)[^V]*(J[^V]*V[^V]+)?$/;

/**
 * What a phrase says that there is, as a name: `workers were trained` → `workers trained`, `victims were women` →
 * `victims who were women`. After a number it may begin with the verb. Any other phrase stays as it is.
 */
export function nameOf(phrase: string, {kind, unit}: Measure, text: Text): Named {
  const {messages} = text;
  const words = phrase.split(' ');
  const [first = ''] = words;
  const shape = shapeOf(words, text);
  const at = clause.exec(shape)?.[1]?.length;
  const isClause = at !== undefined;
  const isCount = kind === 'count';
  const isShare = kind === 'share';
  const isPart = isIn(messages.starts(), first);
  const before = words.slice(0, at ?? 0).join(' ');
  const isPhrase = isClause || verbless.test(shape);
  const isNoun = kind === 'money' ? isNounOf(phrase, first, messages) : !isCount && isRate(words, messages);
  // A clause about a noun cannot follow a sum: `40,000 dollars fines were paid`. One about somebody stays as it is.
  const isFirst =
    isNoun && isPhrase && !(isClause && (isShare || !before || first === 'the')) && !isPart && isKnown(text);
  const isNamed = isCount
    ? beginsWithUnit(before || phrase, unit) ||
      (unit === 'people' && isKnown(text) && namesSeveral(before || phrase, messages))
    : isPart ||
      isFirst ||
      (!isShare && !before && (!isClause || text.pack !== undefined || participle.test(words[1] ?? '')));
  const isBare = !isNamed || !isPhrase;
  const isBrief = isCount || isFirst || (!isShare && !at);
  return {
    name: isClause && (!isBare || (isShare && !at)) ? verbalName(before, words.slice(at), isBrief, text) : phrase,
    isVerbal: !isBare && before !== '',
    isBare,
    isFirst,
    as:
      isShare && change.test(phrase)
        ? 'change'
        : isFirst || (isShare && !isPart && (!isClause || before))
          ? 'count'
          : kind,
  };
}

/** Whether words after a sum are what it is, `illegal profits`, and not what was done with it: `paid to victims`. */
const isNounOf = (phrase: string, first: string, messages: KeyFigureMessages): boolean =>
  phrase !== '' && !participle.test(phrase) && !isIn(messages.follows(), first);

const isRate = (words: readonly string[], messages: KeyFigureMessages): boolean =>
  words.some((word) => isIn(messages.rates(), word));

/** Whether the first words are of several people, such as `medical workers abroad`, and not `still held by officers`. */
function namesSeveral(phrase: string, messages: KeyFigureMessages): boolean {
  const words = phrase.split(' ').slice(0, mostBeforeUnit + 1);
  const at = words.findIndex((word) => several.test(word));
  const others = [messages.starts(), messages.follows(), messages.joins(), messages.verbs()].join('|');
  return (
    at >= 0 && !/[,:;.(]/.test(phrase) && !words.slice(0, at + 1).some((word) => isIn(others, word) || deed.test(word))
  );
}

/** Whether it says what was done with what is counted, or where, and not what that is: `convicted of fraud`, `in shelters`. */
export const continuesUnit = (phrase: string, text: Text): boolean =>
  beginsWithVerb(phrase, text) || continuation.test(phrase);

const beginsWithVerb = (phrase: string, {messages}: Text): boolean => isIn(messages.verbs(), phrase.split(' ')[0]);

/** A share with what it is of, unless its phrase says that: `were women` → `of victims were women`. */
export function withBase(phrase: string, base: string, text: Text): string {
  const {messages} = text;
  const of = messages.of({base});
  if (isIn(messages.starts(), phrase.split(' ')[0]) || phrase.includes(base)) return phrase;
  if (beginsWithVerb(phrase, text) || participle.test(phrase)) return `${of} ${phrase}`;
  return phrase ? `${phrase} (${of})` : of;
}

/** Another language than that of the messages has words of its own. */
const isKnown = ({locale, pack}: Text): boolean => pack !== undefined || locale.startsWith('en');

/** A letter for each word: V for a verb, J for one that joins clauses, w for another, x for what is no word alone. */
function shapeOf(words: readonly string[], text: Text): string {
  const {messages} = text;
  const isOf = (words: string, word: string) => isKnown(text) && isIn(words, word);
  const letterOf = (word: string) =>
    isOf(messages.verbs(), word)
      ? 'V'
      : isOf(messages.joins(), word)
        ? 'J'
        : /^\p{L}[\p{L}\d’'-]*$/u.test(word)
          ? 'w'
          : 'x';
  return words.map(letterOf).join('');
}

const isIn = (words: string, word = ''): boolean => words.split('|').includes(word);

/** Whether it is the unit that is named: `workers`, `young Thai workers abroad`. */
function beginsWithUnit(name: string, unit: string): boolean {
  // A space is before the first word, too.
  const [before = '', after] = ` ${name} `.split(` ${unit} `);
  return after !== undefined && before.split(' ').length <= mostBeforeUnit + 1;
}

function verbalName(
  subject: string,
  [verb = '', ...others]: readonly string[],
  isBrief: boolean,
  {messages}: Text,
): string {
  const rest = others.join(' ');
  const link = isBrief && participle.test(rest) ? 'none' : persons.test(subject) ? 'who' : 'that';
  return messages.verbal({subject: subject || 'none', link, verb, rest});
}
