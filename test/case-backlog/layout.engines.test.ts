import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import type {CaseBacklogElement} from '@tip-figures/case-backlog/case-backlog.js';
import {settled} from '../support/reading.js';
import {expectLabelsApart} from '../victims-trend/labels.js';

const years = (length: number) =>
  Object.fromEntries(Array.from({length}, (_, index) => [`${2017 - length + index}-12-31`, 40 + ((index * 7) % 30)]));
const rows = '.title, .counts :is(b, .label, .was span), .none, .caveat';

describe('the layout of a <tip-case-backlog>', () => {
  for (const [name, data, selector] of [
    ['one day', {country: 'XK', open: {'2016-12-31': 95}}, rows],
    ['two days', {country: 'BA', open: {'2015-12-31': 'about 150', '2016-12-31': 118}}, rows],
    ['many cases', {open: {'2015-12-31': '9800..10200', '2016-12-31': 'more than 12400'}}, rows],
    [
      'a flow',
      {
        country: 'XK',
        period: '2016',
        open: {'2016-12-31': 95},
        flow: {opening: 'almost 80', new: 40, closed: 'unreported', closing: 95},
      },
      rows,
    ],
    [
      'days of every precision',
      {
        open: {
          '2008-12-31': 'about 1200',
          '2009-12-31': 'over 900',
          '2010-12-31': 'at least 800',
          '2011-12-31': 'up to 700',
          '2012-12-31': 'under 600',
          '2013-12-31': '400..500',
          '2014-12-31': 'withheld',
          '2015-12-31': 'unreported',
          '2016-12-31': 12400,
        },
      },
      rows,
    ],
    ['a line', {country: 'MD', open: years(12)}, '.title, .plot .at, .caveat'],
  ] as const) {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['sq', 'ltr'],
      ['en', 'rtl'],
    ] as const) {
      it(`keeps every label clear from 280 to 760 pixels: ${name}, ${lang}, ${dir}`, async () => {
        const column = await fixture<HTMLElement>(
          html`<div dir=${dir} lang=${lang}><tip-case-backlog loading="eager" .data=${data}></tip-case-backlog></div>`,
        );
        const figure = await settled(column.firstElementChild as CaseBacklogElement);

        expect(figure.state).to.equal('fresh');
        await expectLabelsApart(figure, selector);
      });
    }
  }
});
