import {readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {digitsIn} from '@tip-figures/words/digits.js';
import {inDigits} from '@tip-figures/words/forms.js';
import {isYear, periodMeant} from '@tip-figures/words/periods.js';
import {isQuantity, quantityMeant} from '@tip-figures/words/quantities.js';

/** A number that a text states, or the period that it speaks of. What it counts nobody but its reader can tell. */
export interface QuantityInText {
  /** From which character of the text to which. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly kind: 'quantity' | 'period';
  /** As a record writes it; several where only a reader can tell which: “1.234”. */
  readonly quantities: readonly string[];
  /** The words around it, of the same sentence. */
  readonly before: string;
  readonly after: string;
}

const word = /[^\s]+/g;
const ends = /[.!?;]["”’)]*$/;
const edges = /^["“„(‘«]+|[,;:!?"”)’»]+$|\.+$/g;
const longestForm = 6;
const around = 6;

interface Word {
  readonly text: string;
  readonly from: number;
}

/** All quantities and periods of a text, by the written forms of records alone, in their order. */
export function quantitiesIn(text: string): QuantityInText[] {
  const words: readonly Word[] = [...text.matchAll(word)].map(({0: found, index}) => ({text: found, from: index}));
  const found: QuantityInText[] = [];
  for (let at = 0; at < words.length;) {
    const next = longestAt(text, words, at);
    if (next) found.push(next.found);
    at += next?.length ?? 1;
  }
  return found;
}

/** The longest run of words from one on that is a quantity: “at least 36”, “between 20 and 30”. */
function longestAt(
  text: string,
  words: readonly Word[],
  at: number,
): {found: QuantityInText; length: number} | undefined {
  for (let length = Math.min(longestForm, words.length - at); length > 0; length--) {
    const some = words.slice(at, at + length);
    const [first, last] = [some[0], some.at(-1)];
    if (!first || !last || some.slice(0, -1).some(({text: one}) => ends.test(one) && !/^\w+\.$/.test(one))) continue;
    const raw = text.slice(first.from, last.from + last.text.length);
    const written = raw.replace(edges, '');
    const read = readOf(written);
    if (!read) continue;
    const from = first.from + raw.indexOf(written);
    return {
      length,
      found: {
        from,
        to: from + written.length,
        written,
        ...read,
        before: wordsBefore(words, at),
        after: wordsAfter(words, at + length - 1),
      },
    };
  }
  return undefined;
}

/** What a text is as a whole. A number that can be a year is one: people are seldom so many. */
function readOf(written: string): Pick<QuantityInText, 'kind' | 'quantities'> | undefined {
  if (!/\d/.test(inDigits(written))) return undefined;
  const period = isYear(written) || !/^\d+$/.test(written) ? periodIn(written) : undefined;
  if (period) return {kind: 'period', quantities: [period]};
  const meant = quantityMeant(written);
  const text = meant?.text ?? (isQuantity(written) ? written : undefined);
  if (text === undefined || !/\d/.test(text)) return undefined;
  const {sign, orDecimal} = digitsIn(written) ?? {};
  return {kind: 'quantity', quantities: sign === '.' && orDecimal ? [text, orDecimal] : [text]};
}

function periodIn(written: string): string | undefined {
  const read = readPeriod(written);
  return read ? writePeriod(read) : periodMeant(written)?.text;
}

function wordsBefore(words: readonly Word[], at: number): string {
  const some = words.slice(Math.max(0, at - around), at).map(({text}) => text);
  const start = some.findLastIndex((one) => ends.test(one)) + 1;
  return some.slice(start).join(' ');
}

function wordsAfter(words: readonly Word[], at: number): string {
  const own = words[at]?.text ?? '';
  if (ends.test(own)) return '';
  const some = words.slice(at + 1, at + 1 + around).map(({text}) => text);
  const end = some.findIndex((one) => ends.test(one));
  return (end < 0 ? some : some.slice(0, end + 1)).join(' ');
}
