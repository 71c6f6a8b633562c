import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {figureNames, reserveStyles} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {ADDRESS, PLAIN, publishedFigure} from './published.mjs';

const {embedText, figureHtml, figurePage, frameHeight, oEmbed} = await loadSource({
  '@tip-figures/publish/page/embed-text.js': ['embedText'],
  '@tip-figures/publish/page/figure-html.js': ['figureHtml'],
  '@tip-figures/publish/page/figure-page.js': ['figurePage'],
  '@tip-figures/publish/page/frame-height.js': ['frameHeight'],
  '@tip-figures/publish/page/oembed.js': ['oEmbed'],
});

const plain = await publishedFigure();
const pictured = await publishedFigure({
  picture: {width: 1200, height: 630, hash: '0f1e2d3c'},
  mail: {width: 450, height: 312, hash: '4b5a6978'},
  site: {...plain.site, licence: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'}},
});
const albanian = await publishedFigure({drawn: {lang: 'sq', title: 'Kosovë: 36 viktima'}});
const withdrawn = await publishedFigure({
  drawn: {
    withdrawn: '2026-11-30',
    summary: 'Withdrawn 30 November 2026',
    topic: 'Victims of <trafficking>, Albania',
    period: '2023',
  },
});
const invented = await publishedFigure({drawn: {context: {example: 'data'}}});

describe('the page of a figure', () => {
  const html = figurePage(pictured);

  it('has texts as texts', () => {
    assert.match(html, /<title>Kosovo: “36” &lt;victims&gt; – Figures &amp; &lt;News&gt;<\/title>/);
    assert.doesNotMatch(html, /<victims>|<News>|& "18"/);
  });

  it('says where it is, and where its oEmbed is, within the first kilobytes', () => {
    const head = html.slice(0, 2000);
    assert.ok(head.includes(`<link rel="canonical" href="${ADDRESS}">`));
    assert.ok(head.includes(`type="application/json+oembed" href="${ADDRESS}oembed.json"`));
  });

  it('has a card with the picture, and one without where there is none', () => {
    assert.match(html, /twitter:card" content="summary_large_image"/);
    assert.ok(html.includes(`property="og:image" content="${ADDRESS}figure.png?0f1e2d3c"`));
    assert.match(figurePage(plain), /twitter:card" content="summary"/);
    assert.doesNotMatch(figurePage(plain), /og:image|figure\.(png|svg)/);
  });

  it('tells of the picture in the words of the editor, else by the description', async () => {
    const told = (page) => /og:image:alt" content="([^"]*)"/.exec(page)[1];
    assert.match(told(html), /^Kosovo identified 36 victims/);
    const alt = 'A “crowd” of 36 dots';
    const own = figurePage({...pictured, drawn: {...pictured.drawn, alt}});
    assert.equal(told(own), alt);
    assert.match(own, /og:description" content="Kosovo identified 36 victims/);
  });

  it('has no script but a file after its figure, which knows that of the figure', () => {
    const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>[^<]*/g)].map(([tag]) => tag);
    assert.deepEqual(scripts, [
      '<script src="../../dist/chunks/frame-1a2b3c4d.js" data-figure="../../dist/victim-breakdown.js" data-hash="-7">',
    ]);
    assert.ok(html.indexOf(scripts[0]) > html.indexOf('</main>') && html.indexOf(scripts[0]) < html.indexOf('<footer'));
    assert.doesNotMatch(html, /style="|\son\w+="/);
  });

  it('is painted without any other style sheet', () => {
    assert.doesNotMatch(html, /<link rel="(stylesheet|preload)"/);
    assert.ok(html.includes('<style>body{margin:0}</style>'));
  });

  it('allows its own styles, and no others and no script in itself', () => {
    const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html);
    const styles = ['body{margin:0}', ...pictured.drawn.styles].map(hash).join(' ');
    assert.ok(policy.includes("script-src 'self';"), policy);
    assert.ok(policy.includes(`style-src 'self' ${styles};`), policy);
  });

  it('has the figure before all that is only for the page alone', () => {
    const body = html.slice(html.indexOf('<body>'));
    const [around, main] = [body.match(/<(?:header|footer) class="[^"]*around"/g), body.indexOf('<main>')];
    assert.equal(around.length, 2);
    assert.ok(main < body.indexOf('<tip-victim-breakdown'));
  });

  it('describes the data for search engines', () => {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html);
    const data = JSON.parse(json);
    assert.equal(data['@type'], 'Dataset');
    assert.equal(
      data.description,
      'Kosovo identified 36 victims & "18" children in 2016. Source: U.S. Department of State. As of 29 June 2017.',
    );
    assert.deepEqual(
      [data.license, data.temporalCoverage, data.datePublished, data.dateModified, data.creator.name],
      ['https://creativecommons.org/licenses/by/4.0/', '2016', '2026-11-02', '2026-11-27', 'U.S. Department of State'],
    );
    assert.deepEqual(data.spatialCoverage, {'@type': 'Place', name: 'Kosovo', identifier: 'XK'});
    assert.deepEqual(data.isBasedOn, ['https://www.state.gov/', 'https://kosovotwopointzero.com/']);
    assert.deepEqual(
      data.distribution.map(({contentUrl}) => contentUrl),
      [`${ADDRESS}figure.csv`, `${ADDRESS}figure.json`],
    );
  });

  it('tells search engines what was corrected', async () => {
    const [text] = ['Corrected 4 July 2017: 35 changed to 36. A “woman” <was> missed.'];
    const html = figurePage(await publishedFigure({drawn: {corrections: [text]}}));
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html);
    assert.deepEqual(JSON.parse(json).correction, [{'@type': 'CorrectionComment', text}]);
    assert.doesNotMatch(figurePage(plain), /"correction"/);
  });

  it('tells no days of a fiscal year, which it does not know', async () => {
    const fiscal = await publishedFigure({drawn: {context: {period: {from: '2018', name: 'FY2018'}}}});
    assert.doesNotMatch(figurePage(fiscal), /temporalCoverage/);
  });

  it('is in the language of the figure', () => {
    const page = figurePage(albanian);
    assert.match(page, /<html lang="sq" dir="ltr">/);
    assert.match(page, /Të gjithë grafikët/);
    assert.match(page, /27 nëntor 2026/);
  });
});

describe('an invented number', () => {
  for (const [where, text] of [
    ['in a link', oEmbed(invented).html],
    ['in a card', figurePage(invented)],
    ['in code to paste', embedText(invented, PLAIN)],
  ]) {
    it(`says that it is one ${where}`, () => assert.match(text, /children in 2016\. \(Example data\)/));
  }
});

describe('a withdrawn figure', () => {
  for (const [where, text] of [
    ['a link', oEmbed(withdrawn).html],
    ['a card', figurePage(withdrawn)],
    ['code to paste', embedText(withdrawn, PLAIN)],
  ]) {
    it(`says in ${where} what was withdrawn, and names no source for it`, () => {
      assert.match(text, /Victims of &lt;trafficking&gt;, Albania, 2023: withdrawn 30 November 2026/);
      assert.doesNotMatch(text, /<\/a> ?Source/);
    });
  }

  it('says so in the language of the figure', async () => {
    const {html} = oEmbed(await publishedFigure({drawn: {...withdrawn.drawn, lang: 'sq'}}));
    assert.match(html, /Albania, 2023: tërhequr më 30 nëntor 2026/);
  });
});

describe('the oEmbed of a figure', () => {
  const answer = oEmbed(pictured);

  it('has what the standard asks of a rich answer', () => {
    const {version, type, width, height, title, provider_name: provider, cache_age: age} = answer;
    assert.deepEqual([version, type, width, height], ['1.0', 'rich', 600, 480]);
    assert.deepEqual([title, provider, age], ['Kosovo: “36” <victims>', 'Figures & <News>', 3600]);
    assert.deepEqual([answer.thumbnail_url, answer.thumbnail_width], [`${ADDRESS}figure.png?0f1e2d3c`, 1200]);
    assert.equal(oEmbed(plain).thumbnail_url, undefined);
  });

  it('has a sentence before a frame, of which WordPress keeps both', () => {
    // As wp_filter_oembed_result looks for them.
    const [, quote, frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(answer.html);
    assert.ok(quote.startsWith(`<blockquote><a href="${ADDRESS}">Kosovo identified 36 victims &amp; &quot;18&quot;`));
    assert.match(frame, /^<iframe src="[^"#]+" title="[^"]+" width="100%" height="480"/);
    assert.doesNotMatch(answer.html, /style=|<script|<tip-/);
  });
});

describe('the code to paste', () => {
  const text = embedText(pictured, PLAIN);

  it('names the figure by whole addresses', () => {
    assert.ok(text.includes(`<tip-victim-breakdown src="${ADDRESS}figure.json"><a href="${ADDRESS}">`));
    assert.ok(text.includes(`<script type="module" src="${ADDRESS}figure.js"></script>`));
    assert.ok(text.includes(`data-tip-figure="victim-breakdown" data-tip-src="${ADDRESS}figure.json"`));
    assert.doesNotMatch(text, /\.\.\//);
  });

  it('is each tag on one line, as content systems need it', () => {
    const tags = text.split('\n').filter((line) => /<(tip-|figure|iframe)/.test(line));
    assert.ok(tags.every((line) => /^<(tip-|figure|iframe).*<\/(tip-[\w-]+|figure|iframe)>$/.test(line)));
  });

  it('says from whom and of which day its sentence is, not when it was published', () => {
    const credit = '</a> Source: U.S. Department of State. As of <time datetime="2017-06-29">29 June 2017</time>.</';
    assert.ok(text.includes(`${credit}tip-victim-breakdown>`));
    assert.ok(text.includes(`${credit}figure>`));
    assert.ok(oEmbed(pictured).html.includes(`${credit}blockquote>`));
    assert.doesNotMatch(text, /2026/);
  });

  it('begins with a mark of its encoding, and has texts as texts', () => {
    assert.ok(text.startsWith('\ufeffKosovo: “36” &lt;victims&gt;\n\n'));
    assert.doesNotMatch(text, /<victims>/);
  });

  it('names the picture by an address of its own, with what it shows', () => {
    const [, src, alt] = /<img src="([^"]*)" alt="([^"]*)"/.exec(text);
    assert.deepEqual(
      [src, alt],
      [`${ADDRESS}figure.png?0f1e2d3c`, 'Kosovo identified 36 victims &amp; &quot;18&quot; children in 2016.'],
    );
    const own = embedText({...pictured, drawn: {...pictured.drawn, alt: 'A "crowd" of 36 dots'}}, PLAIN);
    assert.match(own, /<img [^>]*alt="A &quot;crowd&quot; of 36 dots"/);
    assert.ok(figureHtml(pictured, PLAIN).includes(`src="${ADDRESS}figure.png?0f1e2d3c"`));
  });

  it('has a picture for newsletters, half as large as its pixels, with what it shows and where it leads', () => {
    const alt = 'Kosovo identified 36 victims &amp; &quot;18&quot; children in 2016.';
    const code = `<a href="${ADDRESS}"><img src="${ADDRESS}mail.png?4b5a6978" alt="${alt}" width="450" height="312"></a>`;
    assert.ok(text.includes(`A picture for a newsletter, with a link:\n\n${code}\n`));
  });

  it('names the base that a site needs for the element', () => {
    assert.ok(text.includes('data-sites="https://figures.example/"'));
    assert.doesNotMatch(text, /data-origins/);
  });

  it('has a heading before each form, in the language of the figure', () => {
    assert.equal(text.match(/:\n\n/g).length, 8);
    assert.equal(embedText(plain, PLAIN).match(/:\n\n/g).length, 6);
    assert.match(embedText(albanian, PLAIN), /Një burim lajmesh ose e-mail:\n\n<figure>/);
  });
});

describe('the script that makes frames grow', () => {
  const [, script] = /<script>(addEventListener.*)<\/script>/.exec(embedText(plain, PLAIN));
  const ours = {type: 'tip:resize', height: 412};

  /** The heights of frames with these addresses, after the first has sent a message. */
  function heights(data, origin, ...addresses) {
    const frames = addresses.map((src) => ({src, contentWindow: {}, height: 300}));
    let listener;
    const names = ['addEventListener', 'document'];
    new Function(...names, script)((_, given) => (listener = given), {querySelectorAll: () => frames});
    listener({data, origin, source: frames[0].contentWindow});
    return frames.map(({height}) => height);
  }

  for (const [what, data, origin, src, height] of [
    ['a frame of the site', ours, 'https://figures.example', `${ADDRESS}?theme=dark`, 412],
    ['one in a sandbox, by the address that the page gave it', ours, 'null', ADDRESS, 412],
    ['no more than a figure can be high', {...ours, height: 1_000_000}, 'https://figures.example', ADDRESS, 5000],
    ['a number alone', {...ours, height: '1e9'}, 'https://figures.example', ADDRESS, 5000],
  ]) {
    it(`heeds ${what}`, () => assert.deepEqual(heights(data, origin, src, ADDRESS), [height, 300]));
  }

  for (const [what, data, origin, src] of [
    ['an ad', ours, 'https://ads.example', 'https://ads.example/ad.html'],
    ['an ad in a sandbox', ours, 'null', 'https://ads.example/ad.html'],
    ['an ad whose address names the site', ours, 'null', 'https://ads.example/?https://figures.example/'],
    ['an ad of a like address', ours, 'null', 'https://figures.example.ads.example/'],
    ['a frame of the site that has gone elsewhere', ours, 'https://ads.example', ADDRESS],
    ['a frame without an address', ours, 'null', ''],
    ['other messages', {type: 'other', height: 9}, 'https://figures.example', ADDRESS],
    ['no height', {...ours, height: 'auto'}, 'https://figures.example', ADDRESS],
    ['nothing', null, 'https://figures.example', ADDRESS],
  ]) {
    it(`does not heed ${what}`, () => assert.deepEqual(heights(data, origin, src, ADDRESS), [300, 300]));
  }
});

describe('the figure for feeds and e-mail', () => {
  it('is a whole small page that names the figure’s own', () => {
    const html = figureHtml(pictured, PLAIN);
    assert.match(html, /^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">/);
    assert.ok(html.includes(PLAIN));
    assert.ok(html.includes(`<a href="${ADDRESS}">Figures &amp; &lt;News&gt;</a>`));
    assert.doesNotMatch(html, /<script|style|class=|id=/);
  });
});

describe('the height of a frame', () => {
  it('is that of the place which pages keep for a figure', () => {
    assert.equal(frameHeight('tip-quote {\n  --narrow: 30em;\n  --wide: 20em;\n}', 'quote'), Math.ceil(20 * 16 * 1.05));
    for (const name of figureNames(root)) assert.ok(frameHeight(reserveStyles(), name) > 100, name);
  });
});
