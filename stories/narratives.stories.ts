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
import {figures} from '@tip-figures/record/figures/names.js';
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
    /Potential victims, Albania, 2017 105 people 2016: 95 potential victims 79 Status/,
    'male 25',
    /identified by mobile units in three regions 26 referred by civil society 16 came forward themselves 3/,
    'the salaries of staff in shelters run by NGOs',
    /29 members of staff of shelters run by NGOs.* 2016: 24/,
  ),
};

/** Identified, referred and assisted are counts of one group; cases and people are not; no sentence is told. */
export const Moldova: Story = {
  render: allOf('moldova-2023', moldova),
  play: readsAll(
    /referred to services 148 Status received assistance 36/,
    /children 44 Age of whom: sex trafficking 42 of whom: labour trafficking 2 of whom: girls 43/,
    /Cases own scale investigated 73 2021: 57 .* People own scale prosecuted 109 2021: 37 .* convicted 6/,
    /Prison terms by law for trafficking, Moldova, 2022 .* child victims 10 to 12 years/,
    'forced labour, in an article of its own up to 3 years',
  ),
};

/** A source whose own parts exceed its total, fiscal years without their months, and money in millions and billions. */
export const Thailand: Story = {
  render: allOf('thailand-2018', thailand),
  play: readsAll(
    /Thailand fell to the lowest tier and came back Tier, Thailand, 2018/,
    /Victims identified, Thailand, 2015–2016 2015 982 2016 824/,
    /Victims assisted, Thailand, 2016 561 people 2015: 471/,
    /Fiscal year 2018 3\.6 billion baht/,
    'Rohingya',
    'more than 3,500',
  ),
};

/** Cases and people of one stage, by form and with the year before; shares where no count is given. */
export const Germany: Story = {
  render: allOf('germany-2020', germany),
  play: readsAll(
    /Cases own scale investigated 386 2017: 340/,
    'forced criminality 7',
    /People own scale investigated 602 2017: 552/,
    /Prison terms by law for trafficking, Germany, 2018 6 months to 10 years/,
    /23% of the people convicted of sex trafficking served time in prison/,
    '19% were Bulgarian and 13% Romanian.',
  ),
};

/** Five agencies that count one stage are not added up; a later source keeps its own day. */
export const UnitedStates: Story = {
  render: allOf('usa-2015', unitedStates),
  play: readsAll(
    'Law enforcement on trafficking, United States, fiscal year 2014',
    /task forces 1,083 Immigration and Customs Enforcement 987 fiscal year 2013/,
    /prosecuted 208 fiscal year 2013: 161 mostly sex trafficking 190 mostly labour trafficking 18/,
    'via CQ Researcher, 2021',
  ),
};

/** Years before that the source does not date, new and continued prosecutions, other laws, several minimums with fines, and a range that counts nobody. */
export const Nigeria: Story = {
  render: allOf('nigeria-2023', nigeria),
  play: readsAll(
    /investigated 1,242 before: 852/,
    /prosecuted, new 78 before: 30 .* prosecuted, continued 35/,
    /convicted 97 before: 13/,
    'under other laws 3',
    'child sex trafficking, with a fine of 1 million naira (US$2,270) from 7 years',
    /1 to 21 years, number not known .* Range from media reports/,
  ),
};

/** Registered, not identified; shares alone, and an age that is neither child nor adult. */
export const Netherlands: Story = {
  render: allOf('netherlands-2017', netherlands),
  play: readsAll(
    'Victims registered, Netherlands, 2017 958 people',
    /exploited otherwise, outside the sex industry 21\.7% not stated about 20\.3%/,
    'younger than 23 45.9%',
    'Counts only people who were found.',
    /2014 1,256 2017 958/,
  ),
};

/** A referral comes before any decision; sexes, ages and nationalities leave a rest; quarters with a gap. */
export const UnitedKingdom: Story = {
  render: allOf('uk-nrm-2023', unitedKingdom),
  play: readsAll(
    'People referred as potential victims, United Kingdom, 2023',
    'A referral comes before any decision.',
    /children 7,432 not stated 950/,
    'not listed 7,662',
    /Q3 2023 4,131 Q4 2023 4,142/,
    '66% of them were positive.',
  ),
};

/** A reporting period without its months, money pledged and money that the government did not report. */
export const SaudiArabia: Story = {
  render: allOf('saudi-2019', saudiArabia),
  play: readsAll(
    'Saudi Arabia: Tier 3 in the 2019 trafficking report',
    /Victims identified, Saudi Arabia, 2019 report 113 people children 34 Age of whom: Saudi Arabia 1 of whom: Yemen 33/,
    'an international organisation that helps vulnerable migrants',
    'The government did not report this',
    'The government gave a figure in the year before.',
  ),
};
