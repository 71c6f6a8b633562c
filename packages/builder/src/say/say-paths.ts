import {type Path, valueAt} from '@tip-figures/record/path.js';
import {hasTitle} from '@tip-figures/record/figures/names.js';
import {fieldPath, type State} from '../model/state.js';
import {notesIn} from './own-text.js';

/** Where the editor's own words stand; none for the title of a figure that has none. */
export function sayPaths(state: State) {
  const to = (name: string): Path => fieldPath(state, name);
  const isTitled = hasTitle(state.figure);
  return {
    heading: isTitled ? to('heading') : undefined,
    subheading: isTitled ? to('subheading') : undefined,
    highlight: to('highlight'),
    annotation: to('annotation'),
    alt: to('alt'),
  };
}

/** All places of such words at which a problem can stand. */
export function sayPlaces(state: State): Path[] {
  const {annotation, ...paths} = sayPaths(state);
  const notes = notesIn(valueAt(state.record, annotation)).map(([mark]) => [...annotation, mark]);
  return [...Object.values(paths).filter((path) => path !== undefined), annotation, ...notes];
}
