// What readers see of figures that are wrong.

import {always, said, testEverywhere} from './demo.mjs';

testEverywhere('/demo/errors.html', (seen) => [...wrong(seen), ...always(seen)]);

const wrong = ({figures, consoleErrors}) => {
  const errors = figures.filter(({state}) => state === 'error');
  const logged = consoleErrors.filter((text) => text.startsWith('<tip-'));
  return [
    ['every figure is drawn or refused', figures.filter(({state}) => !['fresh', 'error'].includes(state)).map(said)],
    ['wrong figures are refused', errors.length > 0 ? [] : ['none is']],
    ['good figures beside them are drawn', errors.length < figures.length ? [] : ['none is']],
    ['a refused figure shows its fallback', errors.filter(({fallback}) => !fallback).map(said)],
    ['a refused figure says why', errors.filter(({text, code}) => !text.trim() || !code).map(said)],
    [
      'each refusal is logged once',
      logged.length === errors.length ? [] : [`${logged.length} lines for ${errors.length}`],
    ],
  ];
};
