import {expect} from '@open-wc/testing';
import {draw, place} from '../support/draw.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {stubFetch} from '../support/fetch-stub.js';
import {inside, tableOf, textIn, type AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf} from '../support/samples.js';
import {until} from '../support/until.js';

/** A figure as a framework makes it, with properties alone. */
const figureWith = async (name: string, values: object, inside = ''): Promise<AnyFigure> => {
  const figure = await place(`<tip-${name}>${inside}</tip-${name}>`);
  Object.assign(figure, values);
  await figure.settled;
  return figure;
};

const codeOf = async (markup: string): Promise<string> => embedCodeOf(await draw(markup));

const jsonIn = (code: string): unknown =>
  JSON.parse(/<script type="application\/json">(.*?)<\/script>/.exec(code)?.[1] ?? 'null');

const attributesIn = (code: string): string => /<tip-[^>]*>/.exec(code)?.[0] ?? '';

/** What a reader gets of a figure, in words and numbers. */
const readingOf = (figure: AnyFigure) => [
  figure.summary,
  figure.toCsv(),
  tableOf(figure).join('\n'),
  textIn(figure, '[part=about] > ul:last-child'),
  textIn(figure, '[part=caveat]'),
];

describe('the embed code', () => {
  it('has what a framework has set by properties as attributes, with its numbers and flags', async () => {
    const figure = await figureWith('victim-breakdown', {
      country: 'XK',
      period: 2016,
      total: 36,
      exploitation: {'sex-trafficking': 26, 'forced-labour': {value: 9, qualifier: 'about'}},
      source: 'Kosovo 2.0',
      example: true,
      headingLevel: 4,
      theme: 'dark',
    });
    const code = await embedCodeOf(figure);

    expect(attributesIn(code)).to.equal(
      '<tip-victim-breakdown theme="dark" heading-level="4" country="XK" period="2016" source="Kosovo 2.0" example' +
        ' total="36" exploitation="sex-trafficking: 26; forced-labour: about 9">',
    );
    expect(code).not.to.contain('application/json');
    expect(readingOf(await draw(tagIn(code)))).to.deep.equal(readingOf(figure));
  });

  it('prefers attributes to a JSON child, and names the source without the list of sources', async () => {
    const data = {
      $schema: 'record.json',
      version: 1,
      country: 'XK',
      asOf: '2017-06-29',
      sources: {
        report: {publisher: 'U.S. Department of State', title: 'Trafficking in Persons Report 2017'},
        article: {publisher: {en: 'Kosovo 2.0'}, url: 'https://kosovotwopointzero.com/', cites: 'report'},
      },
      source: 'article',
      'sentence-distribution': {
        period: '2016',
        convicted: 24,
        minimum: 'P5Y',
        sentences: [
          {sentence: 'P5Y6M', count: 1},
          {from: 'fine just over 1000 EUR', to: 'P3Y6M', count: 23},
        ],
      },
    };
    const figure = await figureWith('sentence-distribution', {data});
    const code = await embedCodeOf(figure);

    expect(attributesIn(code))
      .to.contain(' source="U.S. Department of State, Trafficking in Persons Report 2017"')
      .and.to.contain(' via="Kosovo 2.0" via-url="https://kosovotwopointzero.com/"')
      .and.to.contain(' sentences="P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23"');
    expect(code).not.to.contain('application/json');
    expect(readingOf(await draw(tagIn(code)))).to.deep.equal(readingOf(figure));
  });

  it('names the source in attributes beside a JSON child in which nothing names one', async () => {
    const sources = {report: {publisher: 'U.S. Department of State', date: '2017-06-27'}, other: {publisher: 'Police'}};
    const age = {child: {value: 18, derivedFrom: 'exactly half of 36'}};
    const data = {total: 36, age, sources, source: 'report'};
    const figure = await figureWith('victim-breakdown', {data});
    const code = await embedCodeOf(figure);

    expect(attributesIn(code)).to.equal(
      '<tip-victim-breakdown as-of="2017-06-27" source="U.S. Department of State" total="36">',
    );
    expect(jsonIn(code)).to.deep.equal({age});
    expect(readingOf(await draw(tagIn(code)))).to.deep.equal(readingOf(figure));

    const other = {child: {...age.child, source: 'other'}};
    const mixed = await figureWith('victim-breakdown', {data: {...data, age: other}});
    expect(jsonIn(await embedCodeOf(mixed))).to.deep.equal({age: other, sources, source: 'report'});
  });

  it('has as attributes what a government has printed, where nothing is withheld', async () => {
    const data = {
      total: 36,
      sex: {female: 34, male: {value: 2, published: true}},
      source: 'Kosovo 2.0',
    };
    const code = await embedCodeOf(await figureWith('victim-breakdown', {data}));
    expect(attributesIn(code)).to.equal(
      '<tip-victim-breakdown source="Kosovo 2.0" total="36" sex="female: 34; male: 2">',
    );

    const withheld = await embedCodeOf(await figureWith('victim-breakdown', {data: {...data, suppressBelow: 5}}));
    expect(jsonIn(withheld)).to.deep.include({sex: data.sex});
  });

  it('writes minimums by case as a list, and keeps sentences that name one of them as they are', async () => {
    const data = {
      convicted: 10,
      minimum: {adult: 'P5Y', 'sex-trafficking child': '10 years'},
      sentences: [
        {sentence: 'P12Y', count: 8, minimum: 'sex-trafficking child'},
        {sentence: 'P2Y', count: 2, minimum: 'adult', suspended: true},
      ],
    };
    const figure = await figureWith('sentence-distribution', {data});
    const code = await embedCodeOf(figure);

    expect(attributesIn(code)).to.contain(' minimum="adult: P5Y; sex-trafficking child: 10 years"');
    expect(code).to.contain('"suspended":true');
    expect(readingOf(await draw(tagIn(code)))).to.deep.equal(readingOf(figure));
  });

  it('keeps in a JSON child what no attribute can say, and says what that asks of the page', async () => {
    const data = {
      country: 'XK',
      total: 36,
      exploitation: {'sex-trafficking': 26, 'forced-labour': {value: 9, note: 'Two sources.'}},
    };
    const figure = await figureWith('victim-breakdown', {data});
    const code = await embedCodeOf(figure);

    expect(attributesIn(code)).to.equal('<tip-victim-breakdown country="XK" total="36">');
    expect(jsonIn(code)).to.deep.equal({exploitation: data.exploitation});
    expect(code).to.match(/\n<!-- Not all values can be attributes\..+in src instead\. -->\n<div><tip-/);
    expect(readingOf(await draw(tagIn(code)))).to.deep.equal(readingOf(figure));
  });

  it('writes parts inside a part in brackets, and shares, where nothing else is said of them', async () => {
    const data = {
      total: 112,
      statuses: {'formally-identified': 2, potential: 110},
      partsOf: 'potential',
      exploitation: {
        'forced-labour': {value: 35, including: {'forced-begging': 26, girls: {value: 3, qualifier: 'about'}}},
      },
      sexAge: {girls: {share: 43.5, qualifier: 'about'}, boys: '20%'},
      nationality: {domestic: {value: 71, including: 'girls: 9'}},
    };
    const figure = await figureWith('victim-breakdown', {data});
    const code = await embedCodeOf(figure);

    expect(attributesIn(code)).to.equal(
      '<tip-victim-breakdown total="112" statuses="formally-identified: 2; potential: 110"' +
        ' exploitation="forced-labour: 35 (forced-begging: 26; girls: about 3)" sex-age="girls: about 43.5%; boys: 20%"' +
        ' nationality="domestic: 71 (girls: 9)" parts-of="potential">',
    );
    expect(code).not.to.contain('application/json');
    expect(readingOf(await draw(tagIn(code)))).to.deep.equal(readingOf(figure));
  });

  it('keeps a record of parts with the years before them, or of which more is said', async () => {
    const data = {
      total: 112,
      sex: {female: {value: 80, previous: {2021: 90}}},
      age: {child: {value: 44, including: {girls: {value: 40, note: 'Two sources.'}}}},
      nationality: {domestic: {share: 60, of: 'people asked'}},
    };
    const figure = await figureWith('victim-breakdown', {data});
    const code = await embedCodeOf(figure);

    expect(attributesIn(code)).to.equal('<tip-victim-breakdown total="112">');
    const {total: _total, ...rest} = data;
    expect(jsonIn(code)).to.deep.equal(rest);
    expect(readingOf(await draw(tagIn(code)))).to.deep.equal(readingOf(figure));
  });

  it('leaves the values of a document at its address', async () => {
    const figure = await draw('<tip-tier-badge src="/demo/data/kosovo-2017.json" report="2017"></tip-tier-badge>');
    const code = await embedCodeOf(figure);

    expect(attributesIn(code)).to.equal(
      `<tip-tier-badge src="${new URL('/demo/data/kosovo-2017.json', document.baseURI).href}" report="2017">`,
    );
    expect(code).not.to.contain('application/json');
  });

  it('keeps a value that says nothing by itself, where it stands before that of the document', async () => {
    const figure = await figureWith('tier-badge', {src: '/demo/data/kosovo-2017.json', data: {example: false}});

    expect(jsonIn(await embedCodeOf(figure))).to.deep.equal({example: false});
  });

  it('has the attributes of the figure in the order of the page, and no others', async () => {
    const text = await codeOf(
      '<tip-tier-badge id="a" class="wide" style="color: red" oncopy="x()" data-n="1" country="XK" tier="2" lang="sq" dir="ltr" theme="dark" heading=""></tip-tier-badge>',
    );

    expect(attributesIn(text)).to.equal(
      '<tip-tier-badge country="XK" tier="2" lang="sq" dir="ltr" theme="dark" heading>',
    );
  });

  it('has the whole address of a document that has not come yet', async () => {
    const figure = await place('<tip-tier-badge tier="2"></tip-tier-badge>');
    await figure.settled;
    const server = stubFetch();
    let text;
    try {
      figure.setAttribute('src', 'data/kosovo.json?a=1&b=2');
      text = await embedCodeOf(figure);
    } finally {
      server.restore();
    }

    expect(text).to.contain(` src="${new URL('data/kosovo.json', document.baseURI).href}?a=1&amp;b=2"`);
  });

  it('keeps a value from ending its attribute or its element, or a line', async () => {
    const text = await codeOf(
      '<tip-tier-badge tier="2" place="&quot;&gt;&lt;img src=x&gt; &amp;amp;\n\n b"></tip-tier-badge>',
    );

    expect(text).to.contain(' place="&quot;&gt;&lt;img src=x&gt; &amp;amp; b"');
  });

  it('carries data in which no “<” can end the script', async () => {
    const place = {en: '</script><img src=x>', sq: 'Kosova'};
    const code = await embedCodeOf(await figureWith('tier-badge', {data: {tier: '2', place}}));

    expect(/<script type="application\/json">(.*?)<\/script>/.exec(code)?.[1]).not.to.contain('<');
    expect(jsonIn(code)).to.deep.equal({place});
  });

  it('carries of a record only its own section, with data before the JSON child', async () => {
    const child = '{"country": "XK", "report": 2017, "tier-badge": {"tier": "2"}, "victim-breakdown": {"total": 36}}';
    const json = `<script type="application/json">${child}</script>`;
    const code = await embedCodeOf(await figureWith('tier-badge', {data: {report: 2018}}, json));

    expect(attributesIn(code)).to.equal('<tip-tier-badge country="XK" report="2018" tier="2">');
    expect(code).not.to.contain('victim');
  });

  it('carries its own corrections beside the values that they are of, and none of another section', async () => {
    const corrections = [
      {date: '2017-07-04', path: 'accountability-record.cases[0].name.text', was: 'A', now: 'B'},
      {date: '2017-07-04', path: 'tier-badge.tier', was: '2WL', now: '2'},
      {date: '2017-07-05', path: 'report', was: 2016, now: 2017},
    ];
    const data = {report: 2017, 'tier-badge': {tier: '2'}, 'accountability-record': {cases: []}, corrections};
    const figure = await figureWith('tier-badge', {data});
    const code = await embedCodeOf(figure);

    expect(jsonIn(code)).to.deep.equal({report: 2017, tier: '2', corrections: corrections.slice(1)});
    expect(readingOf(await draw(tagIn(code)))).to.deep.equal(readingOf(figure));
  });

  it('has the words of a quotation in a child that holds them alone, where the page or the data gave them', async () => {
    const child = '<blockquote lang="sq"><p>Na duhen para.</p><footer>Drejtoresha</footer></blockquote>';
    const older = await figureWith('quote', {speaker: 'Drejtoresha'}, child);
    const data = {speaker: 'Drejtoresha', text: {sq: 'Na duhen para.'}};

    for (const figure of [older, await figureWith('quote', {data})]) {
      const code = await embedCodeOf(figure);

      expect(tagIn(code)).to.equal('<tip-quote speaker="Drejtoresha"><q lang="sq">Na duhen para.</q></tip-quote>');
      expect(readingOf(await draw(tagIn(code)))).to.deep.equal(readingOf(figure));
    }
  });

  it('makes no quotation of a paraphrase', async () => {
    const figure = await draw('<tip-quote speaker="A" paraphrase><p lang="en">They need money.</p></tip-quote>');

    expect(tagIn(await embedCodeOf(figure))).to.equal(
      '<tip-quote speaker="A" paraphrase><span lang="en">They need money.</span></tip-quote>',
    );
  });

  it('writes the figure without styles and scripts as fallback, on one line, whatever the page wrote', async () => {
    const link = 'via="A &amp; B" via-url="https://a.example/?b&amp;c"';
    const code = await codeOf(
      `<tip-tier-badge country="XK" tier="2" report="2017" ${link}>Tier 2, <b>in 2016</b>.</tip-tier-badge>`,
    );

    expect(code.trim().split('\n').at(-1)).to.match(
      /^<div><tip-tier-badge [^>]+><figure lang="en" dir="ltr"><figcaption><strong>[^<]*Tier 2[^<]*<\/strong>.*<\/figcaption><p>.*<\/p><table>.*<\/table>.*<a href="https:\/\/a\.example\/\?b&amp;c">A &amp; B<\/a>.*<\/figure><\/tip-tier-badge><\/div>$/,
    );
    expect(code).not.to.match(/ class=| id=| part=|<!--(?! Add)|in 2016/);
  });

  it('stays in a line of text where the figure does', async () => {
    const chip = await draw('<tip-tier-badge lang="en" tier="2" report="2017" size="inline"></tip-tier-badge>');

    expect(await chip.toHtml()).to.match(/^<span lang="en" dir="ltr">[^<]*Tier 2[^<]*<\/span>$/);
  });

  for (const [what, markup] of [
    ['script', '<script type="module" src="https://cdn.example/tip-figures@1/tier-badge.js?a"></script>'],
    ['style sheet', '<link rel="stylesheet" disabled href="/demo/reserve.css">'],
  ] as const) {
    it(`begins with style sheet and script in the folder of the ${what} that the page itself has`, async () => {
      const figure = await draw('<tip-tier-badge tier="2"></tip-tier-badge>');
      const head = document.createElement('div');
      // A script that is written so does not run.
      head.innerHTML = markup;
      document.body.append(head);
      const text = await embedCodeOf(figure);
      head.remove();
      const folder = what === 'script' ? 'https://cdn.example/tip-figures@1' : `${location.origin}/demo`;

      expect(text.split('\n').slice(0, 2)).to.deep.equal([
        `<link rel="stylesheet" href="${folder}/reserve.css">`,
        `<script type="module" src="${folder}/tier-badge.js"></script>`,
      ]);
    });
  }

  it('has the document and what the script imports fetched beside that, where both are known', async () => {
    const src = new URL('/demo/data/kosovo-2017.json', document.baseURI).href;
    // Each figure's script is read once: no other test copies this one.
    const figure = await draw(`<tip-country-profile src="${src}"></tip-country-profile>`);
    const head = document.createElement('div');
    head.innerHTML = '<script type="module" src="/dist/country-profile.js"></script>';
    document.body.append(head);
    const real = window.fetch;
    const asked: unknown[] = [];
    window.fetch = (address) => {
      asked.push(String(address));
      const code = 'await Promise.all([import("./chunks/core-1.js"),import("./a/element.js")]);';
      // A real body is read in a task of its own, for which the click below does not wait.
      return Promise.resolve({text: () => Promise.resolve(code)} as Response);
    };
    let lines;
    try {
      inside(figure, '.more')!.click();
      await until(() => asked.length > 0 && inside(figure, '.menu'), 'the script is read');
      lines = (await embedCodeOf(figure)).split('\n');
    } finally {
      window.fetch = real;
      head.remove();
    }

    const folder = `${location.origin}/dist`;
    expect(lines.slice(0, 5)).to.deep.equal([
      `<link rel="preload" href="${src}" as="fetch" crossorigin referrerpolicy="no-referrer"><!-- only in the head -->`,
      `<link rel="stylesheet" href="${folder}/reserve.css">`,
      `<link rel="modulepreload" href="${folder}/chunks/core-1.js">`,
      `<link rel="modulepreload" href="${folder}/a/element.js">`,
      `<script type="module" src="${folder}/country-profile.js"></script>`,
    ]);
    expect(asked).to.deep.equal([`${folder}/country-profile.js`]);
  });

  it('of a figure that was published beside the scripts has its own script alone', async () => {
    const published = new URL('/f/kosovo-tier-badge/figure.json', location.href).href;
    const stub = stubFetch();
    const figure = await place(`<tip-tier-badge src="${published}" loading="eager"></tip-tier-badge>`);
    await until(() => stub.requests.length > 0, 'the document is asked for');
    stub.to('figure.json').answer({'tier-badge': {country: 'XK', report: 2017, tier: '2'}});
    await figure.settled;
    stub.restore();
    const head = document.createElement('div');
    head.innerHTML = '<script type="module" src="/dist/tier-badge.js"></script>';
    document.body.append(head);
    const lines = (await embedCodeOf(figure)).split('\n');
    head.remove();

    expect(lines.slice(0, 2)).to.deep.equal([
      `<link rel="stylesheet" href="${location.origin}/dist/reserve.css">`,
      `<script type="module" src="${location.origin}/f/kosovo-tier-badge/figure.js"></script>`,
    ]);
    expect(lines[2]).to.contain(`<tip-tier-badge src="${published}"`);
  });

  it('says which files to add where their address is not known', async () => {
    expect(await codeOf('<tip-tier-badge tier="2"></tip-tier-badge>')).to.match(
      /^<!-- Add reserve\.css and tier-badge\.js here, from a copy of the folder dist of tip-figures\. -->\n/,
    );
  });

  for (const name of figureNames) {
    it(`makes a <tip-${name}> that reads the same`, async () => {
      const {corrections: _corrections, ...data} = sampleOf(name);
      for (const document of [data, sampleOf(name)]) {
        const figure = await figureWith(name, {data: document});
        const copy = await draw(tagIn(await embedCodeOf(figure)));

        expect(figure.state).to.equal('fresh');
        expect(readingOf(copy)).to.deep.equal(readingOf(figure));
      }
    });
  }
});
