import {ended, joined} from '@tip-figures/core/text/joined.js';
import {statuses} from '@tip-figures/record/sections/shelter-timeline.js';
import {heard} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatList} from '@tip-figures/core/text/format.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {isOpenEnded, isRhythm, isThroughout, spanOf} from './shelter-timeline.lanes.js';
import type {Shelter, ShelterTimeline} from './shelter-timeline.model.js';
import {shelterName, spanText, statusText} from './shelter-timeline.phrases.js';
import {statedText} from './shelter-timeline.stated.js';
import type {About, Text} from './shelter-timeline.title.js';

/** What is stated of the shelters, then how they stood in one sentence, where that is known. */
export function summaryOf(model: ShelterTimeline, about: About, every: string, text: Text): string {
  const {locale} = text;
  const stated = statedText(model, about, text);
  const sentences = model.shelters.length
    ? statesOf(model, about, every, text).map((states) => joined('clauses', [stated, states], locale))
    : [ended(stated, locale)];
  return capitalize(heard(sentences), locale);
}

/** The states of all shelters in one sentence, the fullest first. Where their number is not known, each entry is named with its own. */
function statesOf(model: ShelterTimeline, about: About, every: string, text: Text): string[] {
  const {locale, messages} = text;
  const {shelters: all} = model;
  const {n} = about;
  // What has an end without a date may have been at any time, and may still be.
  const isOpen = isOpenEnded(model);
  // More times than two are for the table.
  const clausesWith = (mostTimes: 1 | 2) =>
    (n ? statuses : []).flatMap((status) => {
      const stretches = all.flatMap(({periods}) => periods.filter((one) => one.status === status));
      const spans = [...new Set(stretches.map((one) => spanText(one, text)))];
      const isTold = isOpen && spans.length <= mostTimes && stretches.every(({from, to}) => from ?? to);
      const times = isTold ? spans : [];
      const many = n === 1 ? 'no' : 'all';
      const has = times.length > 0;
      return stretches.length && status !== 'unknown'
        ? [messages.clause({status, n, many, has, time: joined('clauses', times, locale)})]
        : [];
    });
  const names = formatList(
    all.map((one) => shelterName(one, text)),
    locale,
  );
  const stands = () => all.map((one) => standText(one, text));
  const states = n ? names : joined('clauses', stands(), locale);
  const span = isOpen ? undefined : spanOf(model);
  const say = (list: string, clauses: readonly string[]) =>
    messages.summary({
      kind: isRhythm(model) ? 'cycle' : clauses.length ? 'periods' : list ? 'named' : 'none',
      n,
      shelters: messages.shelters(about),
      list,
      every,
      clauses: formatList(clauses, locale),
      dated: !span ? 'no' : span.to ? 'span' : span.from.length === 4 ? 'year' : 'month',
      span: span ? formatPeriod(span, text) : '',
      whole: !span || isThroughout(model, span),
    });
  return [say(states, clausesWith(2)), say(names, clausesWith(1)), say('', clausesWith(1))];
}

/** How one entry stood, which need not be of one shelter: `NGO shelters, funded (2016) and closed (2017)`. */
function standText(one: Shelter, text: Text): string {
  const {locale, messages} = text;
  const name = shelterName(one, text);
  const stands = one.periods.map((stretch) =>
    messages.name({
      label: statusText(one, stretch, text).toLocaleLowerCase(locale),
      kind: spanText(stretch, text),
      has: true,
    }),
  );
  return stands.length ? messages.about({what: name, which: formatList(stands, locale)}) : name;
}
