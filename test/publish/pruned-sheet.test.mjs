// The sheets of drawings that are scripts: without what cannot hold in them, and with all that can.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {prunedSheet, variablesIn} = await loadSource({
  '@tip-figures/publish/baked/pruned-sheet.js': ['prunedSheet', 'variablesIn'],
});

const pruned = (css, ...names) => prunedSheet(css, new Set(names));

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
    'steps of an animation': '@keyframes wait{to{opacity:0.4}}',
    'all elements, and what stands before and after them': '*,::before,p::after{color:red}',
    'an element by its attribute': '[part=figure] > p:hover{color:red}',
    'a number of a child': 'li:nth-child(2n of .a){color:red}',
  };
  for (const [what, css] of Object.entries(kept)) {
    it(`keeps ${what}`, () => assert.equal(pruned(css, '.a', '.b', '.--n:5', '--n', 'p', 'li', 'figure'), css));
  }

  const lost = {
    'a rule of a class that it does not have': '.a .x{color:red}',
    'a choice of classes that it does not have': '.a:is(.x,.y){color:red}',
    'one that wants an element with such a class inside': '.a:has(> .x){color:red}',
    'a query with nothing left in it': '@media print{.x{color:red}}',
    'a rule of an element that it does not have': 'ul + .a{color:red}',
    'a rule in a rule': '.x{.a{color:red}}',
    'a form that a page asks the element for': ':host([size=inline]){color:red}',
    'a custom property that nothing refers to': '.a{--b:1}',
  };
  for (const [what, css] of Object.entries(lost))
    it(`leaves out ${what}`, () => assert.equal(pruned(css, '.a', 'p'), ''));

  it('has the custom properties that it refers to', () => {
    assert.deepEqual([...variablesIn('a{--x:1;color:var(--b, var(--c))}')], ['--b', '--c']);
  });

  it('leaves of a list what can hold, and queries around it', () => {
    assert.equal(
      pruned('/* All */\n@container (width > 9px) {\n  .x,\n  .a { margin: 0 !important;\n color: red }\n}', '.a'),
      '@container (width > 9px){.a{margin:0!important;color:red}}',
    );
  });
});
