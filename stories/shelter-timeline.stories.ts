import '@tip-figures/shelter-timeline/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {invented} from './facts.js';
import {opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'cycle'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Shelters',
  id: 'figures-shelter-timeline',
  component: 'tip-shelter-timeline',
  render: figure('tip-shelter-timeline', 'Funding of shelters, Kosovo. Reapply: every 6 months.'),
  parameters: {
    states: {
      albanian: reads('Financimi i strehimoreve, Kosova', 'Strehimorja e PVPT-së: për pak u mbyll'),
      correction: {path: 'cycle', was: 'P1Y', now: 'P6M'},
    } satisfies InStates,
  },
};
export default meta;

const kosovo: Args = {src: 'data/kosovo-2017.json'};
const dated: Args = {
  ...invented,
  data: {
    shelters: [
      {
        id: 'a',
        label: 'Shelter A',
        kind: 'ngo',
        periods: [
          {from: '2016-01', to: '2016-06', status: 'funded'},
          {from: '2016-07', to: '2016-08', status: 'applying'},
          {from: '2016-09', to: '2016-12', status: 'funded'},
          {from: '2017-01', to: '2017-02', status: 'closed'},
          {from: '2017-03', to: '2017-06', status: 'funded'},
        ],
      },
      {
        label: 'Shelter B',
        kind: 'state',
        periods: [
          {from: '2016-01', to: '2016-10', status: 'funded'},
          {from: '2017-01', to: '2017-06', status: 'unknown'},
        ],
      },
    ],
    events: [
      {date: '2017-01-01', text: 'an application was refused', shelter: 'a'},
      {date: '2016-07', text: 'The ministry changed its form'},
      {text: 'a donor paid the rent of Shelter B'},
    ],
  },
};

const kosovoReads = reads(
  'Funding of shelters, Kosovo',
  'every 6 months',
  'Schematic, not a calendar.',
  'June 2017 PVPT shelter: almost had to close',
);
const datedReads = reads(
  'Funding of shelters, Example country',
  /applying July – August 2016/,
  /July 2016 The ministry.*1 January 2017 Shelter A: an application/,
);

/** Kosovo’s two shelters, of which only the cycle is known. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The cycle as an attribute; shelters and events as a child of the tag. */
export const FromJson: Story = {
  args: {
    cycle: 'P6M',
    children: html`
      <script type="application/json">
        {"country": "XK", "shelters": [{"label": "PVPT shelter", "kind": "ngo"}, {"label": "Second shelter"}]}
      </script>
      <span>Kosovo’s two specialised shelters apply for funding every six months.</span>
    `,
  },
  play: reads('Funding of shelters, Kosovo', 'every 6 months'),
};

/** Dated periods are drawn to scale; where the source says nothing, the lane is blank. */
export const Dated: Story = {args: dated, play: datedReads};

/** Periods of which the source does not date every end: it fades. */
export const OpenEnds: Story = {
  args: {
    ...invented,
    data: {
      shelters: [
        {
          label: 'Shelter A',
          periods: [{to: '2016-06', status: 'funded'}, {status: 'applying'}, {from: '2016-10', status: 'funded'}],
        },
        {label: 'Shelter B', periods: [{status: 'funded'}, {status: 'closed'}]},
      ],
    },
  },
  play: reads('closed, no date'),
};

/** Numbers of shelters and of places, each in its own mark. */
export const Numbers: Story = {
  args: {
    ...invented,
    period: '2021',
    data: {
      shelters: [
        {label: 'run by the state', number: 1, capacity: 40},
        {label: 'run by NGOs', number: 2},
      ],
    },
  },
  play: reads('Shelters, Example country, 2021', 'run by NGOs 2', 'run by the state 40 Places'),
};

/** A shelter of which the source tells no more than that it is there. */
export const Missing: Story = {
  args: {...invented, data: {shelters: [{label: 'Shelter A'}]}},
  play: reads('Shelters, Example country', 'Shelter A'),
};

/** One shelter with a long name. */
export const LongLabel: Story = {
  args: {
    ...invented,
    cycle: 'P1Y',
    data: {shelters: [{label: 'Schutzunterkunftsfinanzierungsgesellschaft für Menschenhandelsbetroffene'}]},
  },
  globals: {width: '280'},
  play: reads('Funding of shelters, Example country', 'every year'),
};

/** Twelve shelters over twelve years. */
export const Twelve: Story = {
  args: {
    ...invented,
    data: {
      shelters: Array.from({length: 12}, (_, index) => ({
        label: `Shelter ${index + 1}`,
        periods: [
          {from: String(2008 + (index % 4)), to: String(2012 + (index % 3)), status: 'funded'},
          {from: '2015', to: String(2016 + (index % 2)), status: index % 3 ? 'applying' : 'closed'},
          {from: '2018', to: '2019', status: 'funded'},
        ],
      })),
    },
  },
  play: reads('Funding of shelters, Example country, 2008–2019'),
};

/** All of it as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: dated,
  globals: {width: '280'},
  play: opensTable('Shelter A, NGO-run, January – February 2017', 'closed'),
};

/** On a page that is dark. */
export const Dark: Story = {args: dated, globals: {scheme: 'dark'}, play: datedReads};

/** On a page that reads from right to left, as time does there. */
export const RightToLeft: Story = {args: dated, globals: {dir: 'rtl'}, play: shared.fromRightToLeft(datedReads)};

/** An address: refused, whatever else is right, and the page's own words come back. */
export const WithAddress: Story = {
  args: {...invented, data: {shelters: [{label: 'Shelter A', address: 'Example street'}]}},
  tags: ['refused'],
  play: shared.findsMistake('shelters[0].address'),
};

/** Periods that overlap. */
export const Malformed: Story = {
  args: {
    ...invented,
    data: {
      shelters: [
        {
          label: 'Shelter A',
          periods: [
            {from: '2016-01', to: '2016-06', status: 'funded'},
            {from: '2016-05', status: 'closed'},
          ],
        },
      ],
    },
  },
  tags: ['refused'],
  play: shared.findsMistake('shelters[0].periods[1].from'),
};
