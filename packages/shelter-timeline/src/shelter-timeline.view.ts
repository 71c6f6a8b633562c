import {countBlock, type CountRow as DrawnRow} from '@tip-figures/core/counts/counts.js';
import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {formatDay} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import type {Duration} from '@tip-figures/record/values/justice/duration.js';
import {html, nothing, type TemplateResult} from 'lit';
import {axisOf, isDated, ticksOf, type Axis} from './shelter-timeline.lanes.js';
import type {Shelter, ShelterTimeline} from './shelter-timeline.model.js';
import {countsIn, isGapRow, type CountRow, type Row} from './shelter-timeline.rows.js';
import {trackOf} from './shelter-timeline.track.js';
import {
  eventText,
  everyText,
  kindText,
  stretchText,
  thingsText,
  turnText,
  type ShelterTimelineWords,
  type Text,
} from './shelter-timeline.words.js';

// Entries that a small figure has room for.
const mostCompact = 3;

/** What all parts of a drawing are made from. */
interface Drawing extends Emphasis {
  readonly words: ShelterTimelineWords;
  readonly text: Text;
  /** The time that all lanes have in common. */
  readonly axis: Axis | undefined;
}

/** The cycle, the numbers that the source states, a lane for each shelter that stood in some way, and what happened. */
export function shelterTimelineView(
  {shelters, cycle}: ShelterTimeline,
  words: ShelterTimelineWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const drawing = {...emphasisOf(options), words, text, axis: axisOf(shelters)};
  const counts = countsIn(words.rows);
  const events = words.rows.flatMap((row) => (row.fact === 'event' ? [row.event] : []));
  const isMore = cycle !== undefined || counts.length > 0 || events.length > 0;
  return html`${cycle ? cycleOf(cycle, drawing) : nothing} ${countsOf(counts, drawing)}
  ${lanesOf(lanesIn(words.rows, isMore), drawing)}
  ${
    events.length
      ? html`<ul role="list" class="events lesser">
          ${events.map(
            (event) =>
              html`<li>
                ${event.date ? html`<b>${formatDay(event.date, text.locale)}</b> ` : nothing}${eventText(event, text)}
              </li>`,
          )}
        </ul>`
      : nothing
  }`;
}

/** The cycle alone, the lanes that have a gap, the first numbers, or the first lanes. */
export function shelterTimelineCompact(
  {shelters, cycle}: ShelterTimeline,
  words: ShelterTimelineWords,
  text: Text,
): TemplateResult {
  const drawing = {...emphasisOf({}), words, text, axis: axisOf(shelters)};
  if (cycle && !drawing.axis) return cycleOf(cycle, drawing);
  const gaps = [...new Set(words.rows.filter(isGapRow).map(({shelter}) => shelter))];
  const counts = countsIn(words.rows);
  return counts.length && !gaps.length
    ? html`${countsOf(counts.slice(0, mostCompact), drawing)}`
    : html`${lanesOf((gaps.length ? gaps : lanesIn(words.rows, false)).slice(0, mostCompact), drawing)}`;
}

/** Shelters with periods; where nothing else is told, all. */
const lanesIn = (rows: readonly Row[], isMore: boolean): Shelter[] => [
  ...new Set(rows.flatMap((row) => (row.fact === 'period' || (row.fact === 'name' && !isMore) ? [row.shelter] : []))),
];

/** A rhythm of no particular time: as often as there is room for, one turn is bracketed with its length. */
function cycleOf(cycle: Duration, {text, axis}: Drawing): TemplateResult {
  const reapply = text.messages.reapply();
  const said = joined('labelled', [reapply, everyText(cycle, text)], text.locale);
  if (axis) return html`<p>${said}</p>`;
  const [number, whole] = turnText(cycle, text);
  const [before, after] = whole.split(number);
  return html`<div class="cycle" .style=${`--letters: ${reapply.length}`}>
    <p class="vh">${said}</p>
    <div aria-hidden="true">
      <p class="turn">
        <span>${after === undefined ? whole : html`${before}<b class="loud">${number}</b>${after}`}</span>
      </p>
      <ol>
        ${Array.from({length: 4}, () => html`<li>${reapply}</li>`)}
      </ol>
    </div>
  </div>`;
}

/** Shelters, and places, each on a scale of its own. Kinds are named where a row has the name of an entry. */
function countsOf(counts: readonly CountRow[], drawing: Drawing): TemplateResult | typeof nothing {
  if (!counts.length) return nothing;
  const {words, text} = drawing;
  const isGrouped = counts.some(({shelter}) => shelter) && counts.some(({fact}) => fact === 'capacity');
  // A rhythm and a gap are louder.
  const isSecond = !words.rows.some((row) => row.fact === 'cycle' || isGapRow(row));
  const blockOf = (kind: CountRow['fact']) => {
    const rows = counts.flatMap(({fact, shelter, things: {quantity, previous = []}}): DrawnRow[] =>
      fact === kind
        ? [
            {
              quantity,
              earlier: [...previous].reverse(),
              name: shelter ? nameOf(shelter, drawing) : isGrouped ? nothing : thingsText(kind, quantity, text),
              role: 'part',
              keys: shelter?.id === undefined ? [] : [shelter.id],
            },
          ]
        : [],
    );
    const group = {id: kind, heading: isGrouped ? text.messages.group({kind}) : '', rows};
    return rows.length
      ? countBlock({unit: kind === 'number' ? 'shelters' : 'places', groups: [group]}, text, drawing)
      : nothing;
  };
  return html`<div class="stated${isSecond ? ' second' : ''}">${blockOf('number')} ${blockOf('capacity')}</div>`;
}

function nameOf(shelter: Shelter, {words, text}: Drawing): TemplateResult {
  const kind = words.allOf ? '' : kindText(shelter, text);
  return html`${localText(shelter.label, text.locale)} ${kind ? html`<small class="quiet">${kind}</small>` : nothing}`;
}

function lanesOf(shelters: readonly Shelter[], drawing: Drawing): TemplateResult | typeof nothing {
  if (!shelters.length) return nothing;
  const {axis, text} = drawing;
  return html`<div class="time">
    <ul role="list" class="lanes ${axis ? 'dated' : 'least'}">
      ${shelters.map((shelter) => laneOf(shelter, drawing))}
    </ul>
    ${
      axis
        ? html`<p class="ticks" aria-hidden="true">
            ${ticksOf(axis, (date) => formatDay(date, text.locale)).map(
              ({at, label}) => html`<span .style=${`--at: ${100 * at}`}>${label}</span>`,
            )}
          </p>`
        : nothing
    }
  </div>`;
}

function laneOf(shelter: Shelter, drawing: Drawing): TemplateResult {
  const {axis, text, words, isLit, noteOn} = drawing;
  const dated = axis ? shelter.periods.filter(isDated) : [];
  const undated = shelter.periods.filter((one) => !dated.includes(one));
  const told = (some: typeof dated) =>
    joined(
      'clauses',
      some.map((one) => stretchText(one, text)),
      text.locale,
    );
  const {id = ''} = shelter;
  const note = noteOn(id);
  return html`<li class=${id && isLit(id) ? 'lit' : nothing}>
    <div class="name">
      ${nameOf(shelter, drawing)} ${note ? html`<small class="note" part="note">${note}</small>` : nothing}
    </div>
    <div class="when">
      ${
        axis && dated.length
          ? html`<span class="vh">${told(dated)}</span>${trackOf(shelter, axis, words.rows, text)}`
          : nothing
      }
      ${undated.length ? html`<p class="quiet">${told(undated)}</p>` : nothing}
    </div>
  </li>`;
}
