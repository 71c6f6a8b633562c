import {columnRow, type Column} from '@tip-figures/chart/columns/columns.js';
import {tickOf, type TrendPoint} from '@tip-figures/chart/timeline.js';
import {groupHeading} from '@tip-figures/core/marks/mark-key.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {missingOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {html, type TemplateResult} from 'lit';
import type {FundingGap} from './funding-gap.model.js';
import type {Text} from './funding-gap.phrases.js';
import {slotsOf, timelinesOf} from './funding-gap.timeline.js';
import type {FundingGapWords} from './funding-gap.words.js';

/** Money beside people: two scales, each from zero, on one axis of time. */
export function columnsView(model: FundingGap, {scale}: FundingGapWords, text: Text): TemplateResult {
  const {messages} = text;
  const times = timelinesOf(model);
  const slots = slotsOf(times);
  const block = (
    id: string,
    heading: string,
    unit: string,
    points: readonly TrendPoint[],
    print: (quantity: Quantity) => string,
  ) =>
    html`<div role="group" aria-labelledby=${id}>
      ${groupHeading(id, heading, html`<span>${unit}</span>`)}
      ${columnRow(columnsOf(points, print, text), {
        partings: [],
        thousands: messages.thousands(),
        number: (value) => formatNumber(value, text.locale),
        slots,
      })}
    </div>`;
  return html`<div class="sides">
    ${block('money', messages.moneyHeading(), scale.unit, times.money, (one) => quantityText(one, text, scale.format, true))}
    ${block('people', messages.people.heading(), messages.people.noun(), times.people, (one) => quantityText(one, text))}
  </div>`;
}

function columnsOf(points: readonly TrendPoint[], print: (quantity: Quantity) => string, text: Text): Column[] {
  const latest = points.findLast(({quantity}) => !missingOf(quantity));
  return points.map((point) => ({
    slot: point.slot,
    quantity: point.quantity,
    date: tickOf(point.period, text),
    value: print(point.quantity),
    kind: point === latest ? 'latest' : '',
  }));
}
