// The sheets of drawings that are scripts: without what cannot hold in them, and with all that can.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {prunedSheet} = await loadSource({'@tip-figures/publish/baked/pruned-sheet.js': ['prunedSheet']});

const pruned = (css, ...classes) => prunedSheet(css, new Set(classes));

describe('a sheet for a drawing', () => {
  const kept = {
    'rules of elements and of the host': ':host([theme=dark]){color:red}',
    'rules of its classes': '.a .b{color:red}',
    'a class in a ban, which it need not have': '.a:not(.x){color:red}',
    'a choice that it has one of': ':is(.x,.a) p{color:red}',
    'a choice in a choice': ':is(:where(.x,.b),.y) p{color:red}',
    'what the browser says of a popover': 'figure:has(~ #on:popover-open) .a{color:red}',
    'a class of the host': ':host(.x){color:red}',
    'classes that are lengths': '.--n\\:5{--n:5}',
    'a number of a child': 'li:nth-child(2n of .a){color:red}',
  };
  for (const [what, css] of Object.entries(kept)) {
    it(`keeps ${what}`, () => assert.equal(pruned(css, 'a', 'b', '--n:5'), css));
  }

  const lost = {
    'a rule of a class that it does not have': '.a .x{color:red}',
    'a choice of classes that it does not have': '.a:is(.x,.y){color:red}',
    'one that wants an element with such a class inside': '.a:has(> .x){color:red}',
    'a query with nothing left in it': '@media print{.x{color:red}}',
    'a rule in a rule': '.x{.a{color:red}}',
  };
  for (const [what, css] of Object.entries(lost)) it(`leaves out ${what}`, () => assert.equal(pruned(css, 'a'), ''));

  it('leaves of a list what can hold, and queries around it', () => {
    assert.equal(
      pruned('/* All */\n@container (width > 9px) {\n  .x,\n  .a { margin: 0 !important;\n color: red }\n}', 'a'),
      '@container (width > 9px){.a{margin:0!important;color:red}}',
    );
  });
});
