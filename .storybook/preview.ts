import {languages} from '@tip-figures/messages/generated/languages.js';
import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {action} from 'storybook/actions';
import {themes} from 'storybook/theming';
import manifest from '../custom-elements.json';
import {argTypesOf, descriptionOf} from './arg-types.js';

setCustomElementsManifest(manifest);

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

const choice = (title: string, icon: NonNullable<Toolbar['icon']>, items: Record<string, string>) => ({
  name: title,
  toolbar: {icon, dynamicTitle: true, items: Object.entries(items).map(([value, name]) => ({value, title: name}))},
});

/** What the languages call themselves. */
const names = Object.fromEntries(
  ['en', ...Object.keys(languages)].map((tag) => [tag, new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag]),
);

const log = (event: Event): void => {
  action(event.type)(event);
};

/** The page around the figure: its language, direction, colour scheme, and the width of its column. */
const page: Decorator = (story, {globals: {lang, dir, scheme, width}}) => html`
  <div class="page ${scheme}" lang=${lang} dir=${dir} @tip-load=${log} @tip-update=${log} @tip-error=${log}>
    <div class="column w${width}">${story()}</div>
  </div>
`;

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  // A template of the stories, which no control can change; that of a document can.
  argTypes: {children: {table: {disable: true}}},
  globalTypes: {
    width: choice('Width of the column', 'grow', {
      280: '280 px',
      320: '320 px',
      420: '420 px',
      680: '680 px',
      760: '760 px',
      full: 'As wide as the page',
    }),
    scheme: choice('Colour scheme of the page', 'contrast', {light: 'Light', dark: 'Dark'}),
    lang: choice('Language of the page', 'globe', names),
    dir: choice('Direction of the page', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
  },
  initialGlobals: {width: '680', scheme: isDark ? 'dark' : 'light', lang: 'en', dir: 'ltr'},
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    // The toolbar above has the column's width and the page's scheme, which the figures go by.
    backgrounds: {disable: true},
    viewport: {disable: true},
    controls: {expanded: true, sort: 'none'},
    docs: {
      theme: isDark ? themes.dark : themes.light,
      source: {excludeDecorators: true},
      extractArgTypes: (tag: string) => argTypesOf(tag, manifest),
      extractComponentDescription: (tag: string) => descriptionOf(tag, manifest),
    },
    options: {
      // Read from this file without running it. What is not named comes last.
      storySort: {
        order: [
          'Start',
          'Search',
          'Gallery',
          'Figures',
          [
            'Tier badge',
            'Victim breakdown',
            'Funding',
            'Sentences',
            'Victims trend',
            'Case backlog',
            'Justice outcomes',
            'Shelters',
            'Officials',
            'Key figure',
            'Quotation',
            'Country profile',
            'Region compare',
          ],
          'Narratives',
          'States',
          'Guides',
          [
            'Builder',
            'Content systems',
            'Recipes',
            'Rendering on a server',
            'Publish',
            'Frames',
            'WordPress',
            'Writing numbers',
            'Marks of certainty',
            'Checking a record',
            'Corrections and small counts',
            'Spreadsheets',
            'Report day',
            'Live data',
            'Pictures',
            'Reference',
            'Command',
            'Add a figure',
            'Add a field',
            'Narratives',
            'Performance',
          ],
        ],
      },
    },
  },
};

export default preview;
