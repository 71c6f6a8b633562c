// The same figures, told by attributes alone.

import {always, drawn, testEverywhere} from './demo.mjs';
import {STORY} from './story.mjs';

testEverywhere('/demo/attributes.html', (seen) => [...drawn(seen, STORY), ...always(seen)]);
