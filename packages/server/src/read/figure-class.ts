import type {AnyFigure} from '@tip-figures/core/figure.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {LitElement} from 'lit';
import {elements} from '../generated/elements.js';

/** The class of a figure's element. Its declarations are read without making an element. */
export type FigureClass = typeof LitElement & {readonly figure: AnyFigure};

const classes = elements as unknown as Readonly<Record<string, FigureClass>>;

/** @throws {FigureError} code `schema`, path `figure`, for a name that no figure has. */
export function figureClass(name: string): FigureClass {
  const found = Object.hasOwn(classes, name) ? classes[name] : undefined;
  // Reading `observedAttributes` makes Lit finalize the class and its ancestors.
  if (found?.observedAttributes) return found;
  throw new FigureError('schema', `expected one of ${Object.keys(classes).join(', ')}, got ${name}`, 'figure');
}
