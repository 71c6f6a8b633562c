// Type-checked, not run, by ../consumer.spec.mjs and test/node/attribute-types.test.mjs with React's types alone: the lines
// that recipes.md gives for React, and what attributes and properties take.

import {FigureError} from 'tip-figures/figure-error.js';
import type {CustomElements} from 'tip-figures/jsx';
import 'tip-figures';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

export const page = (
  <>
    <tip-tier-badge
      key="badge"
      className="wide"
      role="group"
      country="XK"
      report={2017}
      tier={2}
      example
      onClick={(event) => event.preventDefault()}
      ontip-error={({error}) => console.error(error.path)}
    >
      <a href="https://kosovotwopointzero.com/">Kosovo: Tier 2 in the 2017 report</a>
    </tip-tier-badge>
    <tip-victim-breakdown report="2017" total={36} example="country" data={{sex: {female: 34}}} data-name="victims" />
    <tip-quote speaker="Example speaker" speaker-role="Director" example={false} paraphrase />
    <tip-victim-breakdown src="kosovo.json" refresh={60} size="compact" loading="lazy" heading-level={2} />
    <tip-victims-trend src="kosovo.json" refresh="60" heading-level="4" theme="dark" announce="polite" />
    <tip-tier-badge country="XK" tier="2WL" previous={2} variant="inline" suppress-below={5} />
    <tip-region-compare countries="all" report={2026} order="change" only="moved" variant="report" />
    <tip-accountability-record names="on" />
    {/* @ts-expect-error: tiers are 1, 2, 2WL, 3 and SC. */}
    <tip-tier-badge tier="4" />
    {/* @ts-expect-error: the same before. */}
    <tip-tier-badge previous={0} />
    {/* @ts-expect-error: a chip is `inline`. */}
    <tip-tier-badge variant="chip" />
    {/* @ts-expect-error: the sizes are full, compact and inline. */}
    <tip-quote size="small" />
    {/* @ts-expect-error: a number of seconds. */}
    <tip-quote refresh={true} />
    {/* @ts-expect-error: headings have the levels 2 to 6, or none. */}
    <tip-quote heading-level={1} />
    {/* @ts-expect-error: the same in writing. */}
    <tip-quote heading-level="7" />
    {/* @ts-expect-error: lazy or eager. */}
    <tip-quote loading="late" />
    {/* @ts-expect-error: the order is theirs, or that of change. */}
    <tip-region-compare order="name" />
    {/* @ts-expect-error: those that moved, or all. */}
    <tip-region-compare only="up" />
    {/* @ts-expect-error: the one report. */}
    <tip-region-compare variant="years" />
    {/* @ts-expect-error: there are a light and a dark theme, and one that follows the page. */}
    <tip-funding-gap theme="sepia" />
    {/* @ts-expect-error: the attribute is `country`. */}
    <tip-funding-gap land="XK" />
  </>
);

/** By a tag's name, the document gives its class. */
export function changeBadge(document: Document): string {
  const badge = document.createElement('tip-tier-badge');
  badge.tier = '2WL';
  badge.refresh = 60;
  badge.headingLevel = 2;
  // @ts-expect-error: tiers are 1, 2, 2WL, 3 and SC.
  badge.tier = 'second';
  // @ts-expect-error: it is `compact`.
  badge.size = 'small';
  // @ts-expect-error: there is no error before there is one.
  badge.error.path;
  return badge.error instanceof FigureError ? `${badge.error.code} ${badge.error.path}` : badge.state;
}
