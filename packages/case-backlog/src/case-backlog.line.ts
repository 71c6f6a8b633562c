import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import type {LineText} from '@tip-figures/chart/line/line-text.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {missingText, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {CaseBacklogMessages} from '@tip-figures/messages/generated/en-case-backlog.js';
import type {OpenCases} from '@tip-figures/record/sections/case-backlog.js';
import type {DayRow} from './case-backlog.words.js';
import {counted} from './case-backlog.phrases.js';

type Text = TextContext<CaseBacklogMessages>;

/** Open cases of many days as a line, and the words around it; each day stands where it is in time. */
export function lineOf(
  open: readonly OpenCases[],
  days: readonly DayRow[],
  text: Text,
): {spec: LineSpec; text: LineText} {
  const {messages} = text;
  const times = open.map(({day}) => Date.parse(day));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const marks = days.map(({label, quantity}, index) => {
    const cases = casesText(quantity, text);
    return {
      id: `day${index}`,
      name: messages.point({date: label, cases}),
      title: label,
      detail: cases,
      at: ((times[index] ?? first) - first) / (last - first),
      quantity,
      stretch: 0,
    };
  });
  const end = Math.max(1, ...days.map(({quantity}) => upperOf(quantity) ?? 0));
  const points = days.map(({tick, quantity}) => ({
    date: tick,
    value: quantityText(quantity, text),
  }));
  return {spec: {kind: 'line', end, marks}, text: {points, breaks: []}};
}

/** `95 cases`, or why there is no number. */
function casesText(quantity: Quantity, text: Text): string {
  return missingText(quantity, text) ?? text.messages.cases(counted(quantity, text));
}
