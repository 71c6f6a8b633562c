import {expect, nextFrame} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {place} from '../support/draw.js';
import {stubFetch} from '../support/fetch-stub.js';
import {errorLines, textIn, type AnyFigure} from '../support/reading.js';

/** A page that renders a hundred times over does not stop by itself. */
const most = 100;

/** Lets a figure render, and answer itself, many times over. */
async function manyTurns(figure: AnyFigure): Promise<void> {
  for (let turn = 0; turn < most; turn += 1) await figure.updateComplete;
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
  await figure.settled;
}

/** How often a figure tells of its refusal to a page that answers each time with `give`, as React and Vue do. */
async function refusals(
  figure: AnyFigure,
  give: (figure: AnyFigure) => void,
): Promise<[events: number, lines: number]> {
  let events = 0;
  figure.addEventListener('tip-error', () => {
    events += 1;
    if (events < most) give(figure);
  });
  const lines = await errorLines(async () => {
    give(figure);
    await manyTurns(figure);
  });
  expect(figure.state).to.equal('error');
  return [events, lines.length];
}

const jsonChild = (text: string) =>
  Object.assign(document.createElement('script'), {type: 'application/json', textContent: text});

const cyclic = () => {
  const data: Record<string, unknown> = {total: 1};
  return Object.assign(data, {data});
};

const ways: Record<string, (figure: AnyFigure, count: () => number) => void> = {
  'equal data': (figure) => (figure.data = {total: 'nine', sex: {female: 3}}),
  'equal data that is no object': (figure) => (figure.data = ['nine']),
  'equal data that cannot be written as JSON': (figure) => (figure.data = cyclic()),
  'equal data whose code is fetched first': (figure) => (figure.data = {total: 36, suppressBelow: 'few'}),
  'an attribute of equal content': (figure) => Object.assign(figure, {total: {value: 'nine'}}),
  'an attribute that is set again': (figure) => figure.setAttribute('total', 'nine'),
  'a new JSON child with the same text': (figure) => figure.replaceChildren(jsonChild('{"total": "nine"}')),
  'a new JSON child with other spaces': (figure, count) =>
    figure.replaceChildren(jsonChild(`{"total":${' '.repeat(count())}"nine"}`)),
};

describe('a refusal that a page answers with the same again', () => {
  for (const [what, give] of Object.entries(ways)) {
    it(`is told once: ${what}`, async () => {
      const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
      let count = 0;
      expect(await refusals(figure, (one) => give(one, () => (count += 1)))).to.deep.equal([1, 1]);
    });
  }

  it('is told once where the words were refused, not the data', async () => {
    const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    Object.assign(figure, {
      draws: () => {
        throw new Error('no words for this');
      },
    });
    expect(await refusals(figure, (one) => (one.data = {total: 36}))).to.deep.equal([1, 1]);
  });

  it('is told once where the document could not be had either', async () => {
    const stub = stubFetch();
    try {
      const figure = await place('<tip-victim-breakdown lang="en" src="/a.json"></tip-victim-breakdown>');
      await figure.updateComplete;
      stub.to('/a.json').answer({}, 404);
      expect(await refusals(figure, (one) => (one.data = {total: 'nine'}))).to.deep.equal([1, 1]);
    } finally {
      stub.restore();
    }
  });
});

describe('a refusal of something else', () => {
  let events: string[];
  let figure: AnyFigure;
  const give = async (data: unknown) => {
    figure.data = data;
    await figure.settled;
    return figure.state;
  };
  beforeEach(async () => {
    events = [];
    figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    for (const kind of ['tip-load', 'tip-error']) figure.addEventListener(kind, ({type}) => void events.push(type));
  });

  it('is told again, even where its reason reads the same', async () => {
    await errorLines(async () => {
      await give({total: ['nine']});
      await give({total: ['ten']});
    });
    expect(events).to.deep.equal(['tip-error', 'tip-error']);
  });

  it('is told again after a figure that was drawn', async () => {
    await errorLines(async () => {
      await give({total: 'nine'});
      expect(await give({total: 9})).to.equal('fresh');
      expect(textIn(figure, '.loud')).to.equal('9');
      expect(await give({total: 'nine'})).to.equal('error');
    });
    expect(events).to.deep.equal(['tip-error', 'tip-load', 'tip-error']);
  });

  it('is told again after a reload of a document that is refused again', async () => {
    const stub = stubFetch();
    try {
      await errorLines(async () => {
        figure.src = '/a.json';
        await figure.updateComplete;
        stub.to('/a.json').answer({total: 'nine'});
        await figure.settled;
        figure.reload();
        await figure.updateComplete;
        stub.to('/a.json').answer({total: 'nine'});
        await figure.settled;
      });
      expect(events).to.deep.equal(['tip-error', 'tip-error']);
    } finally {
      stub.restore();
    }
  });

  it('is lifted where a key that stood there twice stands there once', async () => {
    await errorLines(async () => {
      figure.replaceChildren(jsonChild('{"total": 1, "total": 36}'));
      await manyTurns(figure);
      expect(figure.state).to.equal('error');
      figure.replaceChildren(jsonChild('{"total": 36}'));
      await manyTurns(figure);
    });
    expect(figure.state).to.equal('fresh');
  });
});
