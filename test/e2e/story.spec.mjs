// The demo's newspaper tells the story in figures, and with another record another story.

import {LATE_CODE, always, drawn, testEverywhere, wholeNumber} from './demo.mjs';
import {REST, STORY} from './story.mjs';

/** The same page with another record, from other sources. */
const OTHER = {
  'tip-tier-badge': [/\b2022\b/],
  'tip-victim-breakdown': ['22', '19', '3', '20', '18'].map(wholeNumber),
  'tip-victims-trend': ['28', '36', '32', '15', '26', '17', '22'].map(wholeNumber),
  'tip-funding-gap': ['105,000', '119,000'].map(wholeNumber),
  'tip-key-figure': [wholeNumber('40')],
  'tip-country-profile': ['22', '119,000'].map(wholeNumber),
};

testEverywhere('/demo/story.html', (seen) => [
  ...drawn(seen, {...STORY, ...REST}),
  ...always(seen),
  noChartFetched(seen),
]);
testEverywhere('/demo/story.html?record=kosovo-2022', (seen) => [...drawn(seen, OTHER), ...always(seen)]);

/** Its figures have few marks: none of them needs the code of charts. */
const noChartFetched = ({requests}) => [
  'no chart code is fetched for few marks',
  requests.filter((url) => LATE_CODE.test(url) && /\/chart-/.test(url)),
];
