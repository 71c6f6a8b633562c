import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {missingMark} from '@tip-figures/core/marks/mark-rows.js';
import {earlierText, loudNumber, rowNumber, tallyLead} from '@tip-figures/core/marks/tally.js';
import {formatDay} from '@tip-figures/core/text/format/format.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {countAs, valueText} from '@tip-figures/core/text/words/quantity-words.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {isGapFact, type CycleFact, type EventFact, type Fact, type StatedFact} from './shelter-timeline.facts.js';
import {axisOf, isDated, ticksOf, type Axis} from './shelter-timeline.lanes.js';
import type {Shelter, ShelterTimeline} from './shelter-timeline.model.js';
import {trackOf} from './shelter-timeline.track.js';
import {
  eventText,
  everyText,
  kindText,
  stretchText,
  type ShelterTimelineWords,
  type Text,
} from './shelter-timeline.words.js';

// Entries that a small figure has room for.
const mostCompact = 3;

/** The cycle, the numbers that the source states, a lane for each shelter, and what happened. */
export function shelterTimelineView(
  {shelters}: ShelterTimeline,
  {facts}: ShelterTimelineWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const events = facts.filter((fact) => fact.kind === 'event');
  return html`${facts.filter(isOfAll).map((fact) => allOf(fact, facts, text))}
  ${lanesOf(shelters, shelters, facts, text, options)}
  ${
    events.length
      ? html`<ul role="list" class="events lesser">
          ${events.map((fact) => eventItem(fact, text))}
        </ul>`
      : nothing
  }`;
}

/** The cycle alone, the lanes that have a gap, the first number, or the first names. */
export function shelterTimelineCompact(
  {shelters}: ShelterTimeline,
  {facts}: ShelterTimelineWords,
  text: Text,
): TemplateResult {
  const [first] = facts.filter(isOfAll);
  if (first && !axisOf(shelters)) return allOf(first, facts, text);
  const gaps = shelters.filter((shelter) => facts.some((fact) => isGapFact(fact) && fact.shelter === shelter));
  return html`${lanesOf((gaps.length ? gaps : shelters).slice(0, mostCompact), shelters, facts, text, {})}`;
}

const isOfAll = (fact: Fact): fact is CycleFact | StatedFact =>
  fact.kind === 'cycle' || (fact.kind === 'stated' && !fact.shelter);

function allOf(fact: CycleFact | StatedFact, facts: readonly Fact[], text: Text): TemplateResult {
  if (fact.kind === 'cycle') {
    const reapply = text.messages.reapply();
    return fact.isAlone
      ? bracket(fact, reapply, text)
      : html`<p class="stated">${joined('labelled', [reapply, everyText(fact.cycle, text)], text.locale)}</p>`;
  }
  // A gap is louder than a number.
  if (fact !== facts[0] || facts.some(isGapFact)) return statedLine(fact, text);
  const {quantity} = fact.things;
  const number = missingOf(quantity) ? nothing : loudNumber(quantity, text);
  return tallyLead(
    number,
    thingsOf(fact, text),
    earlierOf(fact, text),
    missingMark(quantity, valueText(quantity, text)),
  );
}

// Stands in for the number while its words are made.
const place = '\ue000';

/** One turn of the cycle, of no particular length: the number is loud. */
function bracket({cycle}: CycleFact, reapply: string, text: Text): TemplateResult {
  let number = '';
  const words = everyText(cycle, text, (n, locale) => {
    number = formatNumber(n, locale);
    return place;
  });
  const [before = '', after] = words.split(place).map((part) => part.trim());
  return html`<div class="cycle">
    <p>
      ${before ? html`<span>${before}</span>` : nothing}
      ${after === undefined ? nothing : html`<b class="loud">${number}</b> <span>${after}</span>`}
    </p>
    <i aria-hidden="true"></i>
    <p class="ends"><span>${reapply}</span><span aria-hidden="true">${reapply}</span></p>
  </div>`;
}

const thingsOf = ({what, things}: StatedFact, {messages}: Text): string =>
  messages.things({kind: what, n: countAs('', things.quantity)});

const earlierOf = ({things}: StatedFact, text: Text): string[] =>
  (things.previous ?? []).slice(-1).map((one) => earlierText(one, text));

function statedLine(fact: StatedFact, text: Text): TemplateResult {
  const {quantity} = fact.things;
  return html`<p class="stated">
    <b>${rowNumber(quantity, text)}</b> ${thingsOf(fact, text)} ${missingMark(quantity, valueText(quantity, text))}
    ${earlierOf(fact, text).map((one) => html`<small class="quiet">${one}</small>`)}
  </p>`;
}

/** @param all - whose time the lanes have in common. */
function lanesOf(
  shelters: readonly Shelter[],
  all: readonly Shelter[],
  facts: readonly Fact[],
  text: Text,
  options: ViewOptions,
): TemplateResult | typeof nothing {
  if (!shelters.length) return nothing;
  const axis = axisOf(all);
  const emphasis = emphasisOf(options);
  return html`<ul role="list" class="lanes ${axis ? 'dated' : 'least'}">
      ${shelters.map((shelter) => laneOf(shelter, axis, facts, text, emphasis))}
    </ul>
    ${
      axis
        ? html`<p class="ticks" aria-hidden="true">
            ${ticksOf(axis, (date) => formatDay(date, text.locale)).map(
              ({at, label}) => html`<span .style=${`--at: ${100 * at}`}>${label}</span>`,
            )}
          </p>`
        : nothing
    }`;
}

function laneOf(
  shelter: Shelter,
  axis: Axis | undefined,
  facts: readonly Fact[],
  text: Text,
  {isLit, noteOn}: Emphasis,
): TemplateResult {
  const {id = '', label, periods} = shelter;
  const kind = kindText(shelter, text);
  const note = noteOn(id);
  const dated = axis ? periods.filter(isDated) : [];
  const undated = axis ? periods.filter((one) => !isDated(one)) : periods;
  const told = (some: typeof periods) =>
    joined(
      'clauses',
      some.map((one) => stretchText(one, text)),
      text.locale,
    );
  const stated = facts.filter((fact) => fact.kind === 'stated').filter((fact) => fact.shelter === shelter);
  // A name of several asks for a number; where the source has none, nothing is said of it.
  const known = stated.filter(({things}) => missingOf(things.quantity) !== 'unknown');
  return html`<li class=${isLit(id) ? 'lit' : nothing}>
    <div class="name">
      ${localText(label, text.locale)} ${kind ? html`<small class="quiet">${kind}</small>` : nothing}
      ${note ? html`<small class="note" part="note">${note}</small>` : nothing}
      ${known.map((fact) => statedLine(fact, text))}
    </div>
    <div class="when">
      ${axis && dated.length ? html`<span class="vh">${told(dated)}</span>${trackOf(shelter, axis, facts, text)}` : nothing}
      ${undated.length ? html`<p class="quiet">${told(undated)}</p>` : nothing}
    </div>
  </li>`;
}

const eventItem = ({event}: EventFact, text: Text) =>
  html`<li>${event.date ? html`<b>${formatDay(event.date, text.locale)}</b> ` : nothing}${eventText(event, text)}</li>`;
