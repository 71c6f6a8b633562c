import {keyOf} from '@tip-figures/record/values/key.js';
import {edgesOf} from '@tip-figures/record/values/months.js';
import {isDay, readFiscalYear, readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {agree} from '../../bounds.js';
import {entriesOf, quantityOf, sectionsWith, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {day} from './periods.js';

/** A flow of cases, against the open cases of the days on which its period begins and ends, or of no day in it. */
export const lintBacklog = (document: Document): readonly Finding[] => sectionsWith(document, 'flow').flatMap(lintFlow);

function lintFlow(section: Section): readonly Finding[] {
  const period = readPeriod(section.fields['period']);
  const edges = period && edgesOf(period, readFiscalYear(section.fields['fiscalYear']));
  if (!edges) return [];
  const open = entriesOf(section.fields['open']);
  const flow = new Map(entriesOf(section.fields['flow']).map(([step, value]) => [keyOf(step), value]));
  const compare = (step: string, moment: number): Finding[] =>
    open.flatMap(([date, value]) => {
      const [there, here] = [quantityOf(value), quantityOf(flow.get(step))];
      if (Date.parse(date) + day !== moment || !there || !here || agree(there, here)) return [];
      const facts = {step, here: writeQuantity(here), there: writeQuantity(there), day: date};
      return [lint('error', 'backlog/differs', [...section.steps, 'flow', step], facts)];
    });
  const days = open.filter(([date]) => isDay(date));
  // Cases open on a day are counted when it is over.
  const isApart = days.every(([date]) => Date.parse(date) + day < edges[0] || Date.parse(date) + day > edges[1]);
  const apart: Finding[] =
    flow.size && days.length && isApart
      ? [
          lint('question', 'backlog/apart', [...section.steps, 'flow'], {
            period: writePeriod(period),
            days: days.map(([date]) => date),
          }),
        ]
      : [];
  return [...compare('opening', edges[0]), ...compare('closing', edges[1]), ...apart];
}
