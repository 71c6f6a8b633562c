import {readSpan} from '@tip-figures/record/values/sentence.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {meantLength} from './written.js';

const length = String.raw`\d+ (?:year|month|week|day)s?|life|death`;
const prisonFirst = new RegExp(String.raw`^(.*?(?:${length})).*\bfined?\b`, 'i');
const fineFirst = new RegExp(String.raw`^.*\bfined?\b.*?\b(?:and|or|plus|with) (.*(?:${length}).*)$`, 'i');
const filler =
  /\b(?:imprisonment|prison|jail|penalty|sentences?|sentenced to|terms?|fully|wholly|entirely|an?|of|in)\b|['’](?=\s|$)/gi;
const without = /\b(?:probation|community service|restitution|deport\p{L}*|house arrest|reprimand|warning)/iu;

/**
 * How to write a sentence, or what a law prescribes, in the words that a record has for it; `undefined` where that cannot
 * be told.
 *
 * @param isLaw - whether it is what a law prescribes, of which imprisonment alone is drawn.
 */
export function sentenceHint(written: string, isLaw: boolean): string | undefined {
  const beside = (prisonFirst.exec(written) ?? fineFirst.exec(written))?.[1];
  const prison = meantPrison(beside ?? written);
  if (beside) {
    if (!prison) return undefined;
    if (isLaw) return `Write "${prison}": of a law the figure draws imprisonment alone. The story can say the fine.`;
    return /\bor\b/i.test(written)
      ? `Write {"sentence": "${prison}", "count": …, "fineOrPrison": true}.`
      : `Write "${prison}", and the fine in a "note" of the number: {"value": 7, "note": "With a fine."}.`;
  }
  if (prison) return /^\d+$/.test(prison) ? withUnit : `Write "${prison}".`;
  if (isLaw) return undefined;
  if (/\bfine/i.test(written)) return 'Write the word, the sum and the code of its currency: "fine 5000 USD".';
  return without.test(written)
    ? 'Write "other", and what it was in a "note" of the number: {"value": 7, "note": "Probation."}.'
    : undefined;
}

const withUnit = 'Write the unit, at each end of a span too: "5 years", "18 months", "5 years .. 10 years".';

/** Imprisonment in fewer words: `5 years’ imprisonment` → `5 years`, `life imprisonment` → `life`. */
function meantPrison(written: string): string | undefined {
  const plain = written
    .replace(filler, ' ')
    .replace(/^\s*(?:from|between)\s/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\d{1,4}$/.test(plain)) return plain;
  return meantLength(plain) ?? (plain && !(readSpan(plain) instanceof Refusal) ? plain : undefined);
}
