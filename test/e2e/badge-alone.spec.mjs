// A page with one figure is spared what others need.

import {BADGE_PAGE, LATE_CODE, always, healthy, testPage} from './demo.mjs';

testPage({path: BADGE_PAGE, width: 680, scheme: 'light'}, (seen) => [...drawnAlone(seen), ...always(seen)]);

const drawnAlone = (seen) => [
  ...healthy(seen),
  ['the badge is there', seen.figures.length === 1 ? [] : [`${seen.figures.length} figures`]],
  ['no chart code and no other language is fetched', seen.requests.filter((url) => LATE_CODE.test(url))],
];
