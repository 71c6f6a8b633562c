// Lists in the order of time: the steps of a case, the periods of a shelter, and what happened.

import {chance, one, whole} from './numbers.mjs';
import {officeOf} from './texts.mjs';

const FIRST = 2008;

/** A list whose entries have times gets them one after the other. */
function list(g, kind, at) {
  const {each, least = 0, most} = kind;
  const fields = each.fields ?? {};
  const many = whole(g, least, Math.min(most, 4));
  const entries = Array.from({length: many}, () => at.make(each));
  if (fields.stage) return stepsOf(g, entries, fields.stage.keys);
  if (fields.from && fields.to) return entries.map((entry, index) => ({...entry, ...stretch(index)}));
  if (fields.office) return entries.map((entry) => ({...entry, office: officeOf(g)}));
  if (fields.shelter) return entries.map(({shelter: _, ...entry}) => entry);
  return entries;
}

const stretch = (index) => ({from: `${FIRST + index}-01`, to: `${FIRST + index}-${index % 2 ? '06' : '12'}`});

/** Stages of one case, in their order. */
function stepsOf(g, entries, stages) {
  const first = whole(g, 0, 2);
  return entries.map(({fine, outcome: _, ...entry}, index) => {
    const last = index === entries.length - 1;
    const stage = stages[last && chance(g, 50) ? whole(g, 5, stages.length - 2) : Math.min(first + index, 4)];
    return {
      ...entry,
      stage,
      ...(entry.date !== undefined && {date: one(g, [`${FIRST + index}`, `${FIRST + index}-0${index + 2}`])}),
      ...(['convicted', 'sanctioned'].includes(stage) && fine && {fine}),
    };
  });
}

export const caseMakers = {
  list,
  id: (g, _kind, {index = 0}) => `s${index}-${whole(g, 0, 999)}`,
};
