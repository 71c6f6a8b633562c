// Type-checked by ../consumer.spec.mjs with React's types alone: the lines that recipes.md gives for React.

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
    {/* @ts-expect-error: there are a light and a dark theme, and one that follows the page. */}
    <tip-funding-gap theme="sepia" />
    {/* @ts-expect-error: the attribute is `country`. */}
    <tip-funding-gap land="XK" />
  </>
);
