import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {figures} from '@tip-figures/record/sections/names.js';
import {loadStories, type FigureStories} from './figure.js';
import {eventually} from './reading.js';

const meta: Meta = {title: 'Gallery', tags: ['!autodocs']};
export default meta;

const docsOf = (name: string) => `./?path=/docs/figures-${name}--docs`;

/** All figures, each from the one record of a story, with the way to its page. */
export const Gallery: StoryObj = {
  globals: {width: 'full'},
  loaders: [async () => ({files: await Promise.all(figures.map(loadStories))})],
  render: (_args, {loaded}) =>
    html`<div class="gallery">
      ${figures.map(
        (name, index) =>
          html`<section>
            ${(loaded['files'] as FigureStories[])[index]?.default.render({src: 'data/kosovo-2017.json'})}
            <a href=${docsOf(name)} target="_top">&lt;tip-${name}&gt;</a>
          </section>`,
      )}
    </div>`,
  play: async ({canvasElement}) => {
    const drawn = () => figures.filter((name) => canvasElement.querySelector(`tip-${name}`)?.matches(':defined'));
    await eventually(() => expect(drawn()).toHaveLength(figures.length));
    const states = () =>
      figures.map((name) => canvasElement.querySelector<HTMLElement & {state: string}>(`tip-${name}`)?.state);
    await eventually(() => expect(new Set(states())).toEqual(new Set(['fresh'])));
  },
};
