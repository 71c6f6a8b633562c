import type {TemplateResult} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import {attributes, type Attributes} from './attributes.js';
import {fallback} from './facts.js';
import type {Play} from './reading.js';

/** The args of a figure's stories: attributes, and what attributes cannot say. */
export type FigureArgs<Own extends string = never> = Attributes<Own> & Inside;

interface Inside {
  /** The document. */
  readonly data?: object;
  /** What stands inside the tag, in the place of the fact. */
  readonly children?: TemplateResult;
}

/** Renders a figure's tag with the args of a story, around the fact that readers have without script. */
export const figure =
  (tag: string, fact: string) =>
  ({data, children, ...args}: Inside): TemplateResult => {
    const name = unsafeStatic(tag);
    const inside = children ?? fallback('example' in {...data, ...args}, fact);
    // The lint rules take the name of the tag for a mistake.
    // eslint-disable-next-line lit/binding-positions, lit/no-invalid-html
    return html`<${name} ${attributes(args)} .data=${data}>${inside}</${name}>`;
  };

/** What a figure's stories say of it for the states that all figures share: `parameters.states`. */
export interface InStates {
  /** What is read of its section in the record of the story; what its first story reads where left out. */
  readonly record?: Play;
  /** The same on a page in Albanian. */
  readonly albanian: Play;
  /** What is read of its first story where counts below 5 are withheld; the same as ever where left out. */
  readonly withheld?: Play;
  /** A place of its section in the record of the story, and what may have stood there before it was put right. */
  readonly correction: {readonly path: string; readonly was: unknown; readonly now: unknown};
}

/** The file of a figure's stories. */
export interface FigureStories {
  readonly default: {
    readonly render: (args: FigureArgs) => TemplateResult;
    readonly parameters: {readonly states: InStates};
  };
  readonly Default: {readonly args: object; readonly play: Play};
}

/** Loads the stories of a figure by its name, and with them its tag. */
export const loadStories = (name: string): Promise<FigureStories> =>
  import(`./${name}.stories.ts`) as Promise<FigureStories>;
