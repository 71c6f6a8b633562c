import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {draw} from '../support/draw.js';
import {
  cutUrl,
  deepUrl,
  echoUrl,
  elsewhereUrl,
  htmlUrl,
  largeUrl,
  notFoundUrl,
  statusUrl,
} from '../support/faults-urls.js';
import {allText, errorLines, eventsOf, has, isSeen, textIn, textsIn, type AnyFigure} from '../support/reading.js';

const json = (text: string) => `<script type="application/json">${text}</script>`;
const badge = (rest: string) => `<tip-tier-badge ${rest}<a href="/report">Kosovo: Tier 2</a></tip-tier-badge>`;
const breakdown = (rest: string) =>
  `<tip-victim-breakdown ${rest}<p>Kosovo identified 36 victims.</p></tip-victim-breakdown>`;

const mistake = 'Not drawn: its data have a mistake.';
const disagreement = 'Not drawn: its numbers disagree.';
const damaged = 'Not drawn: its file is damaged.';
const unreachable = 'Not loaded: no connection.';
const missing = 'Not loaded: nothing is at its address.';

interface Refused {
  readonly figure: AnyFigure;
  readonly neighbour: Element;
  readonly lines: readonly string[];
  readonly events: readonly (Event & {readonly error: unknown})[];
}

/** A figure that is refused, beside one that is not. */
async function refused(markup: string): Promise<Refused> {
  let figure: AnyFigure | undefined;
  let events: Refused['events'] = [];
  const lines = await errorLines(async () => {
    events = await eventsOf('tip-error', async () => {
      figure = await draw(
        `<div lang="en">${markup}<tip-tier-badge class="neighbour" country="XK" tier="2"></tip-tier-badge></div>`,
      );
    });
  });
  return {figure: figure!, neighbour: figure!.parentElement!.querySelector('.neighbour')!, lines, events};
}

const lineFor = (name: string) => (name.includes('larger than the total') ? disagreement : mistake);

/** What an error state is, whatever the error. */
function expectRefusal({figure, neighbour, lines, events}: Refused, code: string, path: string, line: string): void {
  expect(figure.state).to.equal('error');
  expect(figure.error).to.include({code, path});
  expect(isSeen(figure.querySelector('a, p')), 'the fallback is seen').to.equal(true);
  expect(textIn(figure, '.remark')).to.equal(line);
  expect(allText(figure), 'no number').not.to.match(/\d/);
  expect(has(figure, '[part=figure], table, [part=summary]')).to.equal(false);
  expect([figure.summary, figure.toCsv()]).to.deep.equal(['', '']);
  expect(events.map(({target, bubbles, composed}) => [target === figure, bubbles, composed])).to.deep.equal([
    [true, true, true],
  ]);
  expect(events[0]!.error === figure.error, 'the event tells the error').to.equal(true);
  expect(lines).to.deep.equal([`<${figure.localName}> ${figure.error!.message}`]);
  if (path) expect(lines[0]).to.contain(`> ${path}: `);
  expect(textIn(neighbour, '.here'), 'the figure beside it').to.equal('Tier 2');
}

describe('bad data', () => {
  for (const [name, markup, path, code = 'schema'] of [
    ['an unknown tier', badge('country="XK" tier="4">'), 'tier'],
    ['an empty tier', badge('country="XK" tier="">'), 'tier'],
    ['no tier', badge('country="XK">'), 'tier'],
    ['a history with a mistake', badge('history="2015: 2; 2016: 9">'), 'history["2016"]'],
    ['a source link that is javascript:', badge('tier="2" source="a" source-url="javascript:alert(1)">'), 'sourceUrl'],
    ['an empty country', badge('tier="2" country="">'), 'country'],
    ['a total with its unit', breakdown('total="36 victims">'), 'total'],
    ['a total with separators', breakdown('total="171,010">'), 'total'],
    ['fewer people than none', breakdown('total="-36">'), 'total'],
    ['a fraction of a person', breakdown('total="35.5">'), 'total'],
    ['an empty total', breakdown('total="">'), 'total'],
    ['a part larger than the total', breakdown('total="36" age="child: 37">'), 'age.child'],
    ['parts larger than the total', breakdown('total="36" sex="female: 34; male: 3">'), 'sex'],
    ['a period that is none', breakdown('total="36" period="last year">'), 'period'],
    ['an unknown key without a label', breakdown('total="36" exploitation="slavery: 36">'), 'exploitation.slavery'],
    ['a key that stands twice in an attribute', breakdown('total="36" sex="female: 34; female: 2">'), 'sex'],
    ['a key that stands twice in JSON', breakdown(`>${json('{"total": 36, "total": 35}')}`), 'total'],
    ['JSON that is an array', breakdown(`>${json('[36]')}`), ''],
    ['JSON that holds __proto__', breakdown(`>${json('{"total": 36, "__proto__": {"sex": 1}}')}`), '__proto__'],
    ['a record without the section', breakdown(`>${json('{"tier-badge": {"tier": "2"}}')}`), 'victim-breakdown'],
    ['JSON that is none', breakdown(`>${json('{"total": 36')}`), '', 'json'],
    ['an empty JSON child', breakdown(`>${json('')}`), '', 'json'],
    ['an empty src', breakdown('src="">'), 'src'],
    ['a src that is no address', breakdown('src="https://">'), 'src'],
  ] as const) {
    it(`brings the fallback back for ${name}, and names ${path || 'what is wrong'}`, async () => {
      expectRefusal(await refused(markup), code, path, code === 'json' ? damaged : lineFor(name));
    });
  }

  it('brings the fallback back for JSON that is nested 10,000 deep', async () => {
    const {figure, lines} = await refused(breakdown(`>${json(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)}`));

    expect(figure.state).to.equal('error');
    expect(figure.error!.code).to.be.oneOf(['schema', 'json']);
    expect(isSeen(figure.querySelector('p'))).to.equal(true);
    expect(lines).to.have.length(1);
  });

  for (const [name, data] of [
    ['a function', () => 36],
    ['a circle', Object.assign([], {total: 36}) as unknown[]],
  ] as const) {
    it(`does not throw for data that is ${name}`, async () => {
      if (Array.isArray(data)) data.push(data);
      const figure = await draw('<tip-victim-breakdown><p>fallback</p></tip-victim-breakdown>');
      const lines = await errorLines(async () => {
        figure.data = data;
        await figure.settled;
      });

      expect([figure.state, figure.error?.code, lines.length]).to.deep.equal(['error', 'json', 1]);
    });
  }

  it('offers no second try where a second try cannot help', async () => {
    expect(has((await refused(breakdown('total="36 victims">'))).figure, 'button')).to.equal(false);
  });

  it('leaves a figure that is accessible', async () => {
    for (const markup of [
      badge('country="XK" tier="4">'),
      badge('tier="4" variant="inline">'),
      breakdown(`src="${notFoundUrl()}">`),
    ]) {
      await expect((await refused(markup)).figure).to.be.accessible();
    }
  });

  it('says where numbers disagree, and gives none of them', async () => {
    const {figure} = await refused(breakdown('total="36" sex="female: 40">'));

    expect(textIn(figure, '.remark')).to.equal('Not drawn: its numbers disagree.');
    expect(allText(figure)).not.to.match(/36|40/);
  });

  it('is described in Albanian too', async () => {
    const {figure} = await refused(`<div lang="sq">${breakdown('total="36 victims">')}</div>`);

    expect(textIn(figure, '.remark')).to.equal('Nuk u vizatua: të dhënat e saj kanë një gabim.');
  });

  it('is over when it is put right, and the fallback goes', async () => {
    const {figure} = await refused(breakdown('total="36 victims">'));
    figure.setAttribute('total', '36');
    await figure.settled;

    expect([figure.state, figure.error]).to.deep.equal(['fresh', undefined]);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('takes the place of a good figure, with an event and a line of its own', async () => {
    const figure = await draw('<tip-victim-breakdown total="36"><p>fallback</p></tip-victim-breakdown>');
    let events: Event[] = [];
    const lines = await errorLines(async () => {
      events = await eventsOf('tip-error', async () => {
        figure.setAttribute('total', '35.5');
        await figure.settled;
      });
    });

    expect([events.length, lines.length, allText(figure)]).to.deep.equal([1, 1, `Victims of trafficking ${mistake}`]);
    expect([figure.summary, figure.toCsv()]).to.deep.equal(['', '']);
  });

  it('leaves a chip out of a sentence, and the fallback in it', async () => {
    const {figure} = await refused(badge('variant="inline" tier="4">'));

    expect([isSeen(figure.querySelector('a')), allText(figure)]).to.deep.equal([true, mistake]);
    expect(has(figure, 'figure, button')).to.equal(false);
  });
});

describe('a document that cannot be had', () => {
  for (const [name, address, code, line, path = ''] of [
    ['is not there', notFoundUrl, 'http', missing],
    ['is kept from us by an error of its server', () => statusUrl(503), 'http', missing],
    ['is a page', htmlUrl, 'json', damaged],
    ['is cut off', cutUrl, 'network', unreachable],
    ['is too large', largeUrl, 'too-large', 'Not drawn: its file is too large.'],
    [
      'is too large, and does not say so',
      () => largeUrl({chunked: true}),
      'too-large',
      'Not drawn: its file is too large.',
    ],
    ['is not allowed by its site', elsewhereUrl, 'network', unreachable],
    ['is no JSON', () => echoUrl('{"total": '), 'json', damaged],
    ['holds a mistake', () => echoUrl({total: '36 victims'}), 'schema', mistake, 'total'],
  ] as const) {
    it(`brings the fallback back when it ${name}, and offers to try again`, async () => {
      const answer = await refused(breakdown(`src="${await address()}">`));

      expectRefusal(answer, code, path, line);
      expect(textsIn(answer.figure, 'button')).to.deep.equal(['Try again']);
    });
  }

  it('brings the fallback back when it is nested 10,000 deep', async () => {
    const {figure} = await refused(breakdown(`src="${deepUrl()}">`));

    expect([figure.state, isSeen(figure.querySelector('p'))]).to.deep.equal(['error', true]);
  });
});
