// Nine countries as sources tell of them, each a record of its own in demo/data: what is only there is read here.

import '@tip-figures/accountability-record/define.js';
import '@tip-figures/funding-gap/define.js';
import '@tip-figures/justice-outcomes/define.js';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/sentence-distribution/define.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {figures} from '@tip-figures/record/sections/names.js';
import {html, type TemplateResult} from 'lit';
import albania from '../demo/data/albania-2018.json';
import germany from '../demo/data/germany-2020.json';
import moldova from '../demo/data/moldova-2023.json';
import netherlands from '../demo/data/netherlands-2017.json';
import nigeria from '../demo/data/nigeria-2023.json';
import saudiArabia from '../demo/data/saudi-2019.json';
import thailand from '../demo/data/thailand-2018.json';
import unitedKingdom from '../demo/data/uk-nrm-2023.json';
import unitedStates from '../demo/data/usa-2015.json';
import {figure, type FigureArgs} from './figure.js';
import {readsAll} from './reading.js';

const meta: Meta = {title: 'Narratives', tags: ['!autodocs']};
export default meta;

type Story = StoryObj;

/** All figures of a record, one under the other, as a page has them that names its address on each tag. */
const allOf = (file: string, record: Readonly<Record<string, unknown>>) => (): TemplateResult =>
  html`<div>
    ${figures
      .filter((name) => name in record)
      .flatMap((name) =>
        [record[name]].flat().map((section) => {
          const {id} = section as {readonly id?: string};
          const args: FigureArgs = {
            src: `data/${file}.json`,
            loading: 'eager',
            ...(id !== undefined && {section: id}),
            children: html`<span>The numbers of this figure are in ${file}.json.</span>`,
          };
          return html`<div>${figure(`tip-${name}`, '')(args)}</div>`;
        }),
      )}
  </div>`;

/** Two statuses side by side, each part with its number of the year before, and who found the people. */
export const Albania: Story = {
  render: allOf('albania-2018', albania),
  play: readsAll(
    'Albania: Tier 2 in the 2018 trafficking report',
    /Potential victims, Albania, 2017 105 people 2016: 95 Status 79 potential victims 2016: 62/,
    '25 male 2016: 11',
    /26 identified by mobile units in three regions 16 referred by civil society 3 came forward themselves/,
    'the salaries of staff in shelters run by NGOs',
    'Up from 24 in 2016',
  ),
};

/** Identified, referred and assisted are counts of one group; cases and people are not; no sentence is told. */
export const Moldova: Story = {
  render: allOf('moldova-2023', moldova),
  play: readsAll(
    /148 referred to services 36 received assistance 2021: 70/,
    /44 children, of whom 2021: 32 42 sex trafficking 2 labour trafficking 43 girls/,
    'Moldova investigated 73 trafficking cases in 2022 and convicted six people',
    'Six people were convicted of trafficking in Moldova in 2022',
    'The law, child victims: 10 to 12 years',
    'The law, forced labour, in an article of its own: up to 3 years',
  ),
};

/** A source whose own parts exceed its total, fiscal years without their months, and money in millions and billions. */
export const Thailand: Story = {
  render: allOf('thailand-2018', thailand),
  play: readsAll(
    'Thailand: Tier 2 in the 2018 trafficking report',
    '561 victims of trafficking were assisted in Thailand in 2016',
    'are not the 824 people identified in 2016',
    'by nationality it counts 567, of 561 in all',
    'fiscal year 2018',
    'Rohingya',
    'more than 3,500',
  ),
};

/** Cases and people of one stage, by form and with the year before; shares where no count is given. */
export const Germany: Story = {
  render: allOf('germany-2020', germany),
  play: readsAll(
    /386 investigated 340 in 2017/,
    /7 forced criminality 0 in 2017/,
    /602 investigated 552 in 2017/,
    /Prison terms that the law in Germany prescribes for trafficking 6 months to 10 years/,
    /23% of the people convicted of sex trafficking served time in prison/,
    '19% were Bulgarian and 13% Romanian.',
  ),
};

/** Five agencies that count one stage are not added up; a later source keeps its own day. */
export const UnitedStates: Story = {
  render: allOf('usa-2015', unitedStates),
  play: readsAll(
    'The United States prosecuted 208 trafficking cases in fiscal year 2014',
    /1,083 task forces 987 Immigration and Customs Enforcement 1,025 in fiscal year 2013/,
    /190 mostly sex trafficking 18 mostly labour trafficking/,
    'Prosecuted: some of the cases were of both forms.',
    'as reported by CQ Researcher. As of 16 April 2021.',
  ),
};

/** New and continued prosecutions, other laws, several minimums with fines, and a range that counts nobody. */
export const Nigeria: Story = {
  render: allOf('nigeria-2023', nigeria),
  play: readsAll(
    '35 prosecuted, from earlier periods',
    '3 under other laws',
    'Investigated: 852 cases in the reporting period before.',
    'Minimum, sex trafficking of a child, with a fine of 1 million naira (2,270 US dollars): 7 years',
    'An empty box: the source gives no count.',
    'The government did not report full data on the sentences.',
    'Sources: media reports',
  ),
};

/** Registered, not identified; shares alone, and an age that is neither child nor adult. */
export const Netherlands: Story = {
  render: allOf('netherlands-2017', netherlands),
  play: readsAll(
    '958 victims of trafficking were registered in the Netherlands in 2017',
    /21\.7% exploited otherwise, outside the sex industry about 20\.3% form not stated/,
    '45.9% younger than 23',
    'The source gives shares and no counts there, so none are worked out.',
    '298 fewer than in 2014',
  ),
};

/** A referral comes before any decision; sexes, ages and nationalities leave a rest; quarters with a gap. */
export const UnitedKingdom: Story = {
  render: allOf('uk-nrm-2023', unitedKingdom),
  play: readsAll(
    'People referred as potential victims, the United Kingdom, 2023',
    'A referral comes before any decision.',
    'modern slavery, which is wider than trafficking',
    /950 age not stated/,
    /7,662 not listed here/,
    'in the fourth quarter of 2023, 11 more than in the third quarter of 2023',
    '66% of them were positive.',
  ),
};

/** A reporting period without its months, money pledged and money that the government did not report. */
export const SaudiArabia: Story = {
  render: allOf('saudi-2019', saudiArabia),
  play: readsAll(
    'Saudi Arabia: Tier 3 in the 2019 trafficking report',
    /34 children, of whom 1 national of Saudi Arabia 33 nationals of Yemen/,
    'In the year before there were 121, 20 of them in forced labour.',
    'an international organisation that helps vulnerable migrants',
    'The government did not report this',
    'The government gave a figure in the year before.',
  ),
};
