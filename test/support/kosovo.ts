// The article's numbers in every form in which a page can hand them over.

/** One record for all figures of the story. */
export const record = {
  version: 1,
  country: 'XK',
  report: 2017,
  period: '2016',
  asOf: '2017-06-29',
  sources: {
    tip2017: {publisher: 'U.S. Department of State', url: 'https://www.state.gov/report'},
    k20: {publisher: 'Kosovo 2.0', url: 'https://kosovotwopointzero.com/story', cites: 'tip2017'},
  },
  source: 'k20',
  'tier-badge': {tier: '2', history: {2014: '2', 2015: '2', 2016: '2', 2017: '2'}},
  'victim-breakdown': {
    total: 36,
    exploitation: {'sex-trafficking': 26, 'forced-labour': 9, 'slavery-servitude': 1},
    sex: {female: 34},
    age: {child: 18},
    previous: {2015: 28},
  },
};

const shared =
  'country="XK" report="2017" period="2016" as-of="2017-06-29" source="U.S. Department of State" ' +
  'source-url="https://www.state.gov/report" via="Kosovo 2.0" via-url="https://kosovotwopointzero.com/story"';

/** The same as attributes, a figure each. */
export const attributes = {
  'tier-badge': `${shared} tier="2" history="2014: 2; 2015: 2; 2016: 2; 2017: 2"`,
  'victim-breakdown':
    `${shared} total="36" exploitation="sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1" ` +
    'sex="female: 34" age="child: 18" previous="2015: 28"',
};
