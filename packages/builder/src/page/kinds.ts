import {figures, type FigureName} from '@tip-figures/record/figures/names.js';
import {html, type SVGTemplateResult, type TemplateResult} from 'lit';
import * as rooms from '../generated/figures.js';

/** What an editor has, by which kinds of figures can be looked through. */
export const havings = ['number', 'parts', 'years', 'money', 'courts', 'tier', 'words'] as const;

export type Having = (typeof havings)[number];

const has: Readonly<Record<FigureName, readonly Having[]>> = rooms.has;

const marks: Readonly<Record<FigureName, SVGTemplateResult>> = rooms.marks;

/** The kinds that are for those who have something, or for all: those that fit first. */
export const kindsFor = (having: Having | undefined, fitting: readonly FigureName[]): readonly FigureName[] =>
  [...new Set([...fitting, ...figures])].filter((name) => having === undefined || has[name].includes(having));

/** The picture of a kind, for eyes alone: its name stands beside it. */
export const markOf = (figure: FigureName): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 108 46" aria-hidden="true">${marks[figure]}</svg>`;
