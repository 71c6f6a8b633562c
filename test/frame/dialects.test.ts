import {expect} from '@open-wc/testing';
import {heightMessages, requestIn} from '@tip-figures/frame/dialects.js';

const SRC = 'https://figures.example/f/xk-tier-badge/';
const SIZE = {width: 600, height: 412};
const EVERYWHERE = [
  {type: 'tip:resize', height: 412, src: SRC},
  {'datawrapper-height': {tip: 412}},
  {sentinel: 'amp', type: 'embed-size', width: 600, height: 412},
  `{"src":"${SRC}","context":"iframe.resize","height":412}`,
];
const INIT = 'a-frame:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';

describe('the messages of a height', () => {
  it('are those that need no name', () => {
    expect(heightMessages(SIZE, {src: SRC}, false)).to.deep.equal(EVERYWHERE);
  });

  it('have the names that the page around has given', () => {
    const names = {src: SRC, childId: 'chart', secret: 'aB3', resizerId: 'a-frame'};
    expect(heightMessages(SIZE, names, false).slice(EVERYWHERE.length)).to.deep.equal([
      'pymxPYMxchartxPYMxheightxPYMx412',
      {message: 'height', value: 412, secret: 'aB3'},
      '[iFrameSizer]a-frame:412:600:size',
    ]);
    expect(heightMessages(SIZE, names, true).at(-1)).to.equal('[iFrameSizer]a-frame:412:600:init');
  });
});

describe('a message from the page around', () => {
  for (const [what, data, childId, expected] of [
    ['of iframe-resizer gives a name', `[iFrameSizer]${INIT}`, undefined, {resizerId: 'a-frame'}],
    ['of iframe-resizer asks again', '[iFrameSizer]resize', undefined, {}],
    ['of WordPress gives a secret', {message: 'ready', secret: 'aB3'}, undefined, {secret: 'aB3'}],
    ['of pym.js tells of a width', 'pymxPYMxchartxPYMxwidthxPYMx300', 'chart', {}],
    ['of pym.js for another frame is nothing', 'pymxPYMxotherxPYMxwidthxPYMx300', 'chart', undefined],
    ['of pym.js for a frame that has no name is nothing', 'pymxPYMxchartxPYMxwidthxPYMx3', undefined, undefined],
    ['with a secret that is none is nothing', {message: 'ready', secret: '"]'}, undefined, undefined],
    ['without a form is nothing', null, undefined, undefined],
    ['of another form is nothing', '[iFrameSizer]pageInfo:{}', undefined, undefined],
  ] as const) {
    it(what, () => expect(requestIn(data, childId)).to.deep.equal(expected));
  }
});
