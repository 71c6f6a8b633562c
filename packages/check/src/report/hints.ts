import type {Issue} from '@tip-figures/record/issue.js';
import type {Path} from '@tip-figures/record/path.js';
import type {Problem} from '@tip-figures/record/problem.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {readQuantity} from '@tip-figures/record/values/read-quantity.js';
import {askFor} from '../document/nearest.js';
import {commonAdvice} from './common-hint.js';
import {codeOf, meantKeys} from './keys.js';
import type {Advice} from './problem.js';
import {inDays} from '@tip-figures/record/values/written/lengths.js';
import {
  isFraction,
  isNoFigure,
  meantQuantity,
  meantWord,
  withoutSeparators,
} from '@tip-figures/record/values/written/quantities.js';
import {meantDay, meantPeriod, meantPoint} from '@tip-figures/record/values/written/times.js';
import {countHint, dayHint, periodHint, sentenceHint, stageHint} from './written-hints.js';

// As reports write it: “20 million shillings ($176,800)”.
const alsoElsewhere =
  'Write the sum in another currency apart: {"value": "20 million", "also": {"USD": 176800}}, in a sheet as a row of its own with the part also/USD.';

// Statuses are counted apart, and of a stage everything beside its number is part of that number.
const aboveTotal: Readonly<Record<string, string>> = {
  nationality:
    'Correct one of them. "foreign" is all of other countries; those of countries not named are "elsewhere".',
  statuses:
    'Correct one of the two, or leave "total" out: beside statuses it is only for a source that counts all of these people in it.',
  by: 'Correct one of the two, or leave out the number of the stage where the source gives these counts alone.',
  otherLaws: 'Correct one of the two, or leave "otherLaws" out where these people are not among those of the stage.',
};

const noFigure =
  'Write "unknown" where the source has no figure, "unreported" where it says that the government gave none, 0 where it counted nobody; what it does not speak of is left out.';

const ofFraction =
  'A fraction in words has no number of its own. Write the share in per cent where the source gives it, such as "67%"; else say it in the "note" of the total.';

const ofRise =
  'A part is at most 100%. Of a rise, which can be more, say it in the "label" of a key-figure: {"value": 250, "counts": "things", "label": "per cent more"}.';

/** How to part the entries of a list with semicolons, where that can be told. */
function listHint(written: string): string | undefined {
  const entries = written.split(/,\s+/);
  if (entries.length < 2) return undefined;
  if (entries.every((entry) => /^[^:;]+:[^:;]+$/.test(entry))) {
    return `Write semicolons between them: "${entries.join('; ')}".`;
  }
  return entries.every((entry) => /^[^\d:;]+ \d+$/.test(entry))
    ? `Write keys and semicolons: "${entries.map((entry) => entry.replace(/ (\d+)$/, ': $1')).join('; ')}".`
    : undefined;
}

/** How to put right what a reader has refused. */
export function adviceFor(problem: Problem | undefined, steps: Path): Advice {
  if (!problem) return commonAdvice(undefined);
  const {issue, expected, found, choices = [], suggestion} = problem;
  if (issue === 'missing') return {hint: `Add ${JSON.stringify(String(steps.at(-1)))} here.`};
  if (issue === 'not-a-country' && suggestion) return {hint: `Write "${suggestion}".`, suggestions: [suggestion]};
  if (typeof expected === 'object' && expected.kind === 'share') return {hint: ofRise};
  const isKey = issue === 'unknown-key' || (issue === 'not-a-choice' && steps.at(-1) !== 'stage');
  // Patterns take their time for what is longer than anybody writes.
  const written = typeof found === 'string' && found.length < 60 ? found.trim() : '';
  const suggestions = isKey && written ? meantKeys(written, choices) : [];
  if (suggestions.length && issue === 'not-a-choice') return {hint: askFor(suggestions), suggestions};
  const hint = hintForWritten(issue, written, steps);
  return {...(hint === undefined ? commonAdvice(issue) : {hint}), suggestions};
}

/** What to write in place of just this, where that can be told. */
function hintForWritten(issue: Issue, written: string, steps: Path): string | undefined {
  switch (issue) {
    case 'above-total':
      return steps.map((step) => aboveTotal[step]).find(Boolean);
    case 'no-entries': {
      const [, number, key] = /^(\d[\d.]*) ([^\d:;]+)$/.exec(written) ?? [];
      return key ? `Write the key first: "${key}: ${number}".` : listHint(written);
    }
    case 'not-a-choice':
      return steps.at(-1) === 'stage' ? stageHint(written) : undefined;
    case 'not-a-country': {
      const code = codeOf(written || String(steps.at(-1)));
      return code && `Write "${code}".`;
    }
    case 'not-a-day':
      return dayHint(written, meantDay(written || String(steps.at(-1))));
    case 'not-a-point':
      return dayHint(written, meantPoint(written));
    case 'not-a-period':
      return periodHint(written || String(steps.at(-1)), meantPeriod(written || String(steps.at(-1))));
    case 'not-a-duration':
    case 'not-a-sentence': {
      const days = inDays(written.replace(/^suspended\s+/i, ''));
      return days ? `Write weeks as days: "${days}".` : sentenceHint(written, issue === 'not-a-duration');
    }
    case 'with-separators': {
      const digits = withoutSeparators(written);
      return readQuantity(digits, {shares: true}) instanceof Refusal ? undefined : `Write "${digits}".`;
    }
    case 'not-a-quantity':
    case 'not-a-stage': {
      const word = meantWord(written);
      if (word) return `Write "${word}".`;
      if (isNoFigure(written)) return noFigure;
      if (steps.includes('sentences') && written.startsWith('of ')) return 'Write it without "of": "fine 5000 USD".';
      if (isFraction(written)) return ofFraction;
      if (steps.includes('atMinimum') && /\d\s*%$/.test(written)) return shareOfSentences(written);
      const meant = meantQuantity(written);
      if (meant !== undefined) return `Write "${meant}".`;
      if (/\d.*\((?:[A-Z]{0,3}\p{Sc}|[A-Z]{3} ).*\d/u.test(written)) return alsoElsewhere;
      return countHint(written, steps.includes('open') || steps.includes('flow'));
    }
    default:
      return undefined;
  }
}

const shareOfSentences = (share: string): string =>
  `Write the share in "sentence-distribution": {"minimum": "5 years", "sentences": {"at least 5 years": "${share}"}}.`;
