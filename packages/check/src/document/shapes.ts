import {contextFields} from '@tip-figures/record/section/context.js';
import type {Names} from '@tip-figures/record/fields/facet.js';
import {namesOf} from '@tip-figures/record/fields/facets.js';
import {figures as allFigures} from '@tip-figures/record/figures/names.js';
import {sharedNames} from './document.js';
import {checkedFigures, type Figure} from './figures.js';

/** A document of several figures. */
export const recordShape: Names = {
  known: ['$schema', ...sharedNames, ...allFigures],
  fields: namesOf(contextFields).fields ?? {},
};

const shapes = new Map<Figure, Names>();

/** The section of a figure; alone, it is a document of its own. */
export function sectionShape(figure: Figure, isAlone: boolean): Names {
  const shape = shapes.get(figure) ?? shapeOf(figure);
  shapes.set(figure, shape);
  const {known = []} = shape;
  return {...shape, known: isAlone ? ['$schema', ...known] : known.filter((name) => name !== 'confirmed')};
}

function shapeOf({fields, labelled}: Figure): Names {
  const {known = [], fields: below, ...others} = namesOf(fields, labelled);
  const parts = checkedFigures.filter(({name}) => known.includes(name));
  return {
    ...others,
    known,
    fields: {...below, ...Object.fromEntries(parts.map((figure) => [figure.name, sectionShape(figure, false)]))},
  };
}
