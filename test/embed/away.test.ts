import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {isAway, isKnownAway, untilBack} from '@tip-figures/embed/away.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {fakePage, type FakePage} from '../support/page.js';

const minute = 60_000;

function refused(status: number, retryAfter?: string): FigureError {
  const error = new FigureError('http', `answered ${status}`);
  return Object.assign(error, {status, retryAfter});
}

describe('an error', () => {
  for (const [error, is] of [
    [new FigureError('network', 'lost'), true],
    [new FigureError('timeout', 'late'), true],
    [refused(500), true],
    [refused(503), true],
    [refused(429), true],
    [refused(404), false],
    [refused(410), false],
    [new FigureError('json', 'a page'), false],
    [new FigureError('schema', 'wrong'), false],
    [new FigureError('too-large', 'large'), false],
    [new TypeError('a mistake of ours'), false],
    [undefined, false],
  ] as const) {
    const {code = 'none', message = ''} = Object(error) as {code?: string; message?: string};
    it(`${code} ${message} is ${is ? '' : 'not '}one of a host that may be back`, () =>
      expect(isAway(error)).to.equal(is));
  }
});

describe('a place whose host is away', () => {
  let page: FakePage;
  let looks: number[];
  let answer: FigureError | undefined;
  let count = 0;
  const look = () => {
    looks.push(Date.now());
    return answer ? Promise.reject(answer) : Promise.resolve();
  };
  const start = (place: HTMLElement, error = refused(503), url = `https://figures.example/${(count += 1)}`) => {
    const back = untilBack(url, place, look, error);
    return {url, back};
  };
  const placeOf = async (content: string, lang = 'en') => {
    const place = await fixture<HTMLElement>(html`<p lang=${lang}></p>`);
    place.innerHTML = content;
    return place;
  };
  const pass = (time: number) => page.clock.tickAsync(time);
  const noteOf = (place: HTMLElement) => place.querySelector('small')?.textContent.trim();

  beforeEach(() => {
    page = fakePage();
    looks = [];
    answer = refused(503);
  });
  afterEach(() => page.restore());

  it('is told of after the second failed look, until the host is back', async () => {
    const place = await placeOf('<a href="/">36 victims</a> <time datetime="2026-03-02">2 March</time>');
    const {url, back} = start(place);
    await pass(4900);
    expect([looks.length, noteOf(place), isKnownAway(url)]).to.deep.equal([0, undefined, true]);
    await pass(700);
    expect([looks.length, noteOf(place)]).to.deep.equal([
      1,
      'As of 2 March 2026. It could not be checked for changes.',
    ]);
    answer = undefined;
    await pass(67_000);
    await back;
    expect([looks.length, place.querySelector('small'), isKnownAway(url)]).to.deep.equal([2, null, false]);
    expect(place.textContent).to.equal('36 victims 2 March');
  });

  it('is looked at ever more rarely, and not while nobody sees the page', async () => {
    const place = await placeOf('36');
    start(place).back.catch(() => undefined);
    await pass(24 * 60 * minute);
    const pauses = looks.map((at, index) => (at - (looks[index - 1] ?? looks[0]!)) / minute).slice(1);
    const least = [1, 2, 4, 8, 15, 15, 15];
    expect(pauses.slice(0, 7).every((pause, index) => pause >= least[index]! && pause < least[index]! * 1.2)).to.equal(
      true,
    );
    expect(looks.length).to.be.within(80, 101);
    page.hide();
    await pass(60 * minute);
    const before = looks.length;
    await pass(24 * 60 * minute);
    expect(looks.length).to.equal(before);
    page.show();
    answer = undefined;
    await pass(17 * minute);
    expect(looks.length).to.equal(before + 1);
  });

  it('waits as long as its host asks for, and says so at once', async () => {
    const place = await placeOf('36');
    const {back} = start(place, refused(503, '1800'));
    await nextFrame();
    expect(noteOf(place)).to.equal('This could not be checked for changes.');
    await pass(29 * minute);
    expect(looks.length).to.equal(0);
    answer = undefined;
    await pass(2 * minute);
    await back;
    expect([looks.length, place.innerHTML]).to.deep.equal([1, '36']);
  });

  it('shares its looks with others that want the same document', async () => {
    const place = await placeOf('36');
    const {url, back} = start(place);
    await pass(6000);
    const other = document.createElement('p');
    place.after(other);
    const same = start(other, refused(503), url);
    expect(noteOf(other)).to.equal(noteOf(place));
    answer = undefined;
    await pass(67_000);
    await Promise.all([back, same.back]);
    expect([looks.length, other.innerHTML, place.innerHTML]).to.deep.equal([2, '', '36']);
    // One that comes and goes is not asked any sooner.
    answer = refused(503);
    const again = start(place, refused(503), url);
    expect(noteOf(place)).to.contain('could not be checked');
    await pass(minute);
    expect(looks.length).to.equal(2);
    answer = undefined;
    await pass(2 * minute);
    await again.back;
  });

  it('is let go where it has left the page', async () => {
    const place = await placeOf('36');
    const {url, back} = start(place);
    place.remove();
    const ended = back.then(
      () => 'back',
      () => 'gone',
    );
    await pass(6000);
    expect([await ended, looks.length, isKnownAway(url)]).to.deep.equal(['gone', 0, false]);
  });

  it('is done with where the document is not there', async () => {
    const place = await placeOf('36');
    const {back} = start(place);
    await pass(6000);
    answer = refused(404);
    await pass(67_000);
    await back;
    expect([looks.length, place.innerHTML]).to.deep.equal([2, '36']);
  });

  for (const [what, lang, content, metas, note] of [
    [
      'in Albanian',
      'sq-XK',
      '<time datetime="2026-11-30T10:00">x</time>',
      [],
      'Gjendja më 30 nëntor 2026. Nuk u kontrollua dot nëse ka ndryshuar.',
    ],
    ['in English where there are no words', 'fr', '36', [], 'This could not be checked for changes.'],
    [
      'of the day on which the article was changed',
      'en',
      '<time datetime="2016">2016</time>',
      ['modified 2026-02-01T23:59:00+01:00', 'published 2026-01-31'],
      'As of 1 February 2026. It could not be checked for changes.',
    ],
    [
      'of the day on which the article was published',
      'en',
      '36',
      ['published 2026-01-31'],
      'As of 31 January 2026. It could not be checked for changes.',
    ],
    [
      'without a day that is none',
      'en',
      '<time datetime="2026-13-01">x</time>',
      ['modified yesterday'],
      'This could not be checked for changes.',
    ],
    ['as a text, whatever a language is called', 'constructor', '36', [], 'This could not be checked for changes.'],
  ] as const) {
    it(`is told of ${what}`, async () => {
      const heads = metas.map((meta) => {
        const [name, content] = meta.split(' ');
        const element = document.createElement('meta');
        element.setAttribute('property', `article:${name}_time`);
        element.content = content ?? '';
        return element;
      });
      document.head.append(...heads);
      const place = await placeOf(content, lang);
      start(place).back.catch(() => undefined);
      await pass(6000);
      for (const element of heads) element.remove();
      expect(noteOf(place)).to.equal(note);
    });
  }
});
