import type {Rules} from '../../schema/json-schema.js';

const without = (...names: readonly string[]) => ({
  properties: Object.fromEntries(names.map((name) => [name, false])),
});

export const regionCompareRules: Rules = {
  'region-compare': {dependencies: {view: without('only', 'variant', 'order'), only: without('variant', 'order')}},
};
