import {formatNumber} from '@tip-figures/core/text/format.js';
import {units} from '@tip-figures/core/marks/marks.js';
import {lineClasses} from '@tip-figures/core/marks/unit-lines.js';
import {exactly, isExact} from '@tip-figures/record/values/quantity.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import type {Sentence} from '@tip-figures/record/values/sentence.js';
import {html, nothing} from 'lit';
import {isSpread, minimumFor, type SentenceDistribution} from './sentence-distribution.model.js';
import type {Text} from './sentence-distribution.phrases.js';
import {
  countPlace,
  endsOn,
  formOf,
  onAxis,
  placeOf,
  spanning,
  starting,
  type Strip,
} from './sentence-distribution.strip.js';
import type {SentenceDistributionWords} from './sentence-distribution.words.js';

/** What the marks of a group are drawn with. */
interface Drawing {
  readonly model: SentenceDistribution;
  readonly words: SentenceDistributionWords;
  readonly text: Text;
  readonly strip: Strip;
}

// More people with the same sentence are a number in one disc.
const mostStacked = 5;

/** The people of a group, on the axis or in a lane: one by one, as a number, or in a box from end to end. */
export function markOf(group: SentenceGroup, drawing: Drawing): unknown {
  const {strip, text} = drawing;
  const {from, count} = group;
  if (isSpread(group)) return box(group, drawing);
  const place = starting(placeOf(from, strip));
  if (!isExact(count)) return html`<i class="at unsure" .style=${place}></i>`;
  return count.value > mostStacked
    ? html`<b class="at disc" .style=${place}>${formatNumber(count.value, text.locale)}</b>`
    : html`<span class="at stack" .style=${place}>${Array.from({length: count.value}, () => html`<i></i>`)}</span>`;
}

const limitIn = (sentence: Sentence): string => ('limit' in sentence ? sentence.limit : '');

function box(group: SentenceGroup, {strip, text, model, words}: Drawing): unknown {
  const {minimums, groups} = model;
  const {from, to = from, count} = group;
  const form = formOf(group, minimums);
  const ends = endsOn(strip, group);
  const [start, end] = [placeOf(ends.from, strip, 0.1), placeOf(ends.to, strip, 0.9)];
  // A limit that is not reached, or not known, has no stroke.
  const open = `${limitIn(from) === 'over' ? ' open-from' : ''}${['under', 'over', 'at-least'].includes(limitIn(to)) ? ' open-to' : ''}`;
  const minimum = minimumFor(group, minimums);
  const gap = words.marks[groups.indexOf(group)]?.gap;
  const n = isExact(count) && form !== 'empty' ? count.value : 0;
  const rings = form === 'rings';
  const isCrossed = form === 'spanning';
  const number = formatNumber(n, text.locale);
  return html`<div class=${`box${open}`} .style=${spanning(start, end)}>
      <div class=${`marks ${rings ? lineClasses(n) : 'counted'}`}>
        ${rings ? units(exactly(0), 'people', {whole: count}) : nothing}${n && !isCrossed ? html`<p><b>${number}</b></p>` : nothing}
      </div>
    </div>
    ${n && isCrossed ? html`<b class="at count" .style=${starting(onAxis(countPlace(group, minimums, strip), strip))}>${number}</b>` : nothing}
    ${
      gap && minimum
        ? html`<div class="gap" .style=${spanning(`${end} + 3px`, onAxis(minimum.months, strip), '4px')}>
            <p>${gap}</p>
          </div>`
        : nothing
    }`;
}
