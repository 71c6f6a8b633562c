import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {figureNames, figureSamples} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {buildServer} from '../support/built-server.mjs';

const samples = figureSamples(root);
const kosovo = JSON.parse(readFileSync(`${root}/demo/data/kosovo-2017.json`, 'utf8'));
const forms = ['live', 'still', 'plain'];

let address;
let renderFigure;
before(async () => {
  address = await buildServer();
  ({renderFigure} = await import(address));
});

const contentOf = (html) => /<template shadowrootmode="open">(.*)<\/template>/s.exec(html)?.[1];

describe('a figure that is rendered on a server', () => {
  it('needs a bare Node process, which then ends by itself', () => {
    const script = `import {renderFigure} from '${address}';
      const {title} = await renderFigure({figure: 'tier-badge', attributes: {country: 'XK', tier: '2', report: '2017'}});
      console.log(title);`;
    const {status, signal, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
      timeout: 30_000,
    });

    assert.equal(stderr, '');
    assert.deepEqual([status, signal, stdout], [0, null, 'Kosovo: Tier 2 in the 2017 trafficking report\n']);
  });

  it('does not read a long word again from each of its letters, which would never end', async () => {
    const {together} = await loadSource({'@tip-figures/core/text/format/together.js': ['together']});
    const word = 'ก'.repeat(100_000);

    const joined = runInNewContext('together(text)', {together, text: `${word} Tier 2`}, {timeout: 60_000});
    assert.ok(joined === `${word} Tier\u00a02`);
  });

  it('names the outlet before the source, in the drawing and wherever the source is told', async () => {
    const record = {...samples['tier-badge'], source: 'Police', outlet: 'Gazette <b>2</b>'};
    const given = {figure: 'tier-badge', record};
    const {html, source, credit, csv} = await renderFigure(given);
    const plain = await renderFigure({...given, form: 'plain'});

    const [line] = /part="source".*?<\/p>/s.exec(contentOf(html));
    assert.match(
      line,
      /^part="source" class="source"><b class="outlet"><bdi>Gazette &lt;b&gt;2&lt;\/b&gt;<\/bdi><\/b> Source: /,
    );
    assert.match(source, /^Gazette <b>2<\/b>\. Source: Police/);
    assert.match(credit, /^<b>Gazette &lt;b&gt;2&lt;\/b&gt;\.<\/b> Source: /);
    assert.match(plain.html, /<p><b>Gazette &lt;b&gt;2&lt;\/b&gt;\.<\/b> Source: /);
    assert.doesNotMatch(csv, /Gazette/);
  });

  for (const name of figureNames(root)) {
    for (const form of forms) {
      it(`has its words and no style attribute: ${name}, ${form}`, async () => {
        const {html, title, summary, csv, context} = await renderFigure({figure: name, record: samples[name], form});

        assert.doesNotMatch(html, / style=/);
        assert.ok(title && summary && csv.includes('\r\n') && context);
        assert.equal(html.startsWith({live: `<tip-${name}`, still: '<tip-still>', plain: '<figure'}[form]), true);
      });
    }
  }

  for (const name of figureNames(root)) {
    it(`says of a withdrawn one only that, in every form: ${name}`, async () => {
      const own = {...samples[name], withdrawn: '2026-11-30', reason: 'error', by: 'https://example.org/new'};
      const corrections = [{date: '2026-03-12', path: `${name}.total`, was: 35, now: 36}];
      const record = {country: 'XK', corrections, [name]: own};
      for (const attributes of [{}, {src: 'figure.json'}, {size: 'compact'}, {size: 'inline', lang: 'sq'}]) {
        for (const form of forms) {
          const given = {...attributes, heading: '36 victims', total: '36', value: '36', points: '2016: 36'};
          const {html, title, summary, csv, withdrawn} = await renderFigure({
            figure: name,
            record,
            attributes: given,
            form,
          });
          // The first word of a line of text stands with its mark.
          const plain = html.replaceAll('\u00a0', ' ').replace(/<\/?span[^>]*>|<svg.*?<\/svg>/gs, '');
          const [template = ''] = /<template.*<\/template>/s.exec(plain) ?? [];
          const shown = plain
            .replace(/<style.*?<\/style>|<svg.*?<\/svg>| (viewBox|src|href|class)="[^"]*"|\/?h\d/gs, '')
            .replace(/2026-11-30|Withdrawn 30 November 2026|Tërhequr më 30 nëntor 2026/g, '');

          assert.equal(summary, attributes.lang ? 'Tërhequr më 30 nëntor 2026' : 'Withdrawn 30 November 2026');
          assert.equal(withdrawn, '2026-11-30');
          assert.ok(plain.includes(summary) && (form === 'plain' || template.includes(summary)));
          assert.ok(html.includes('href="https://example.org/new"'));
          assert.doesNotMatch(`${title} ${shown}`, /\d/);
          assert.equal(csv.trim().split('\r\n').length, 1);
        }
      }
    });
  }

  it('has no class, id or button where it is plain', async () => {
    for (const name of figureNames(root)) {
      const {html, css, stylesheets} = await renderFigure({figure: name, record: samples[name], form: 'plain'});

      assert.doesNotMatch(html, /<(button|svg|script|template|style)\b| (class|id|part)=/);
      assert.deepEqual([css, stylesheets], ['', []]);
    }
  });

  it('has no button where it is still, and its table in a <details>', async () => {
    const {html} = await renderFigure({figure: 'victim-breakdown', record: kosovo, form: 'still'});

    assert.doesNotMatch(html, /<button|<script/);
    assert.match(html, /<details>\s*<summary>About the numbers<\/summary>.*<table>/s);
  });

  it('links the sheets of a folder, and the lengths at an address', async () => {
    const {html, css, stylesheets} = await renderFigure({
      figure: 'funding-gap',
      record: kosovo,
      assets: 'https://cdn.example/tip',
      lengths: {href: '/lengths.css'},
    });

    assert.deepEqual(stylesheets, ['https://cdn.example/tip/funding-gap/figure.css', '/lengths.css']);
    for (const href of stylesheets) assert.ok(html.includes(`<link rel="stylesheet" href="${href}">`));
    assert.doesNotMatch(html, /<style/);
    assert.match(css, /\{--w:[\d.]+\}/);
  });

  it('has its styles inside where nothing is linked, with the nonce of the page', async () => {
    const {html, css, stylesheets} = await renderFigure({
      figure: 'funding-gap',
      record: kosovo,
      lengths: {nonce: 'abc'},
    });

    assert.deepEqual(stylesheets, []);
    assert.equal(html.match(/<style nonce="abc">/g).length, 2);
    assert.ok(html.includes(css));
  });

  it('tells what stands in its style elements, for a policy with hashes', async () => {
    const {html, styles} = await renderFigure({figure: 'funding-gap', record: kosovo});
    const written = Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, text]) => text);
    const linked = await renderFigure({
      figure: 'funding-gap',
      record: kosovo,
      assets: '/tip',
      lengths: {href: '/l.css'},
    });

    assert.deepEqual(styles, written);
    assert.equal(styles.length, 2);
    assert.deepEqual(linked.styles, []);
  });

  it('has the styles of a line where one is drawn', async () => {
    const years = (count) => Object.fromEntries(Array.from({length: count}, (_, index) => [2001 + index, 10 + index]));
    const stylesOf = async (count) => {
      const record = {country: 'XK', source: 'A ministry', 'victims-trend': {points: years(count)}};
      return (await renderFigure({figure: 'victims-trend', record})).styles.join('');
    };

    assert.match(await stylesOf(12), /\.canvas\s*\{/);
    assert.doesNotMatch(await stylesOf(3), /\.canvas\s*\{/);
  });

  it('says equal lengths by one class, named by what it says', async () => {
    const {html, css} = await renderFigure({figure: 'victim-breakdown', record: kosovo, lengths: {href: 'l.css'}});

    assert.match(html, /class="dot --n:10"/);
    assert.equal(css.split('.--n\\:10{--n:10}').length, 2);
  });

  it('takes what the package holds by itself', async () => {
    const {title, html} = await renderFigure({figure: 'tier-badge', attributes: {country: 'XK', report: '2017'}});

    assert.equal(title, 'Kosovo: Tier 2 in the 2017 trafficking report');
    assert.match(html, /^<tip-tier-badge country="XK" report="2017"><template/);
  });

  it('takes what a folder of documents holds in its place, and refuses what that does not have', async () => {
    const tiers = await mkdtemp(join(tmpdir(), 'tip-tiers-'));
    const history = [{report: 2026, tier: '1'}];
    await writeFile(join(tiers, 'XK.json'), JSON.stringify({country: 'XK', 'tier-badge': {history}}));
    const draw = (country) => renderFigure({figure: 'tier-badge', attributes: {country, report: '2026'}, tiers});
    const {title} = await draw('XK');
    await assert.rejects(draw('AL'), {code: 'http'});
    await rm(tiers, {recursive: true});

    assert.equal(title, 'Kosovo: Tier 1 in the 2026 trafficking report');
  });

  it('hands the document of src on to the script, and nothing that could end it', async () => {
    const record = {...kosovo, note: '</script><script>alert(1)</script>'};
    const attributes = {src: '/data/kosovo.json'};
    const content = contentOf((await renderFigure({figure: 'tier-badge', record, attributes})).html);
    const [, json] = /<script type="application\/json">(.*?)<\/script>/s.exec(content);

    assert.deepEqual(JSON.parse(json), record);
  });

  it('asks for that document, which it does not fetch', async () => {
    await assert.rejects(renderFigure({figure: 'tier-badge', attributes: {src: '/a.json'}}), {path: 'record'});
  });

  it('holds nowhere what is withheld', async () => {
    const record = {country: 'XK', 'victim-breakdown': {total: 57, sex: {female: 54, male: 3}}};
    for (const form of forms) {
      for (const more of [{}, {src: '/record.json'}]) {
        const attributes = {'suppress-below': '5', ...more};
        const drawn = await renderFigure({figure: 'victim-breakdown', record, attributes, form});

        assert.match(drawn.html, /[Ww]ithheld/);
        assert.doesNotMatch(drawn.html.replace(/<style>.*?<\/style>/gs, ''), /"male":3|male: 3|"female":54|>54</);
      }
    }
    const given = {total: '57', sex: 'female: 54; male: 3', 'suppress-below': '5'};
    const {html} = await renderFigure({figure: 'victim-breakdown', attributes: given, assets: '/'});
    assert.doesNotMatch(html, /male: 3|female: 54|>54<|"female":54/);
  });

  it('leaves out the names of officials that its tag does not show', async () => {
    const attributes = {src: '/record.json'};
    const {
      'accountability-record': {cases},
    } = kosovo;
    const named = {
      ...kosovo,
      'accountability-record': {cases: cases.map((one) => ({...one, name: {text: 'A. B.', source: 'k20'}}))},
    };
    const {html} = await renderFigure({figure: 'accountability-record', record: named, attributes});

    assert.doesNotMatch(html, /A\. B\./);
    const shown = {...attributes, names: 'on'};
    assert.match(
      (await renderFigure({figure: 'accountability-record', record: named, attributes: shown})).html,
      /A\. B\./,
    );
  });

  it('says in JSON what no attribute can', async () => {
    const record = {tier: '2', place: {en: 'Kosovo', sq: 'Kosova'}};
    const {html} = await renderFigure({figure: 'tier-badge', record});

    assert.match(
      html,
      /<\/template><script type="application\/json">\{"place":\{"en":"Kosovo","sq":"Kosova"\}\}<\/script>/,
    );
  });

  it('keeps the words of a quote in its children, where its script reads them', async () => {
    const record = {speaker: 'A spokesperson', text: {en: 'They need funds.'}};
    const {html} = await renderFigure({figure: 'quote', record});

    assert.match(html, /<q lang="en">They need funds\.<\/q><\/tip-quote>$/);
  });

  it('is written in the language and direction of its tag', async () => {
    const attributes = {lang: 'sq', dir: 'rtl'};
    const {lang, dir, source} = await renderFigure({figure: 'tier-badge', record: kosovo, attributes});

    assert.deepEqual([lang, dir], ['sq', 'rtl']);
    assert.match(source, /^Burimi: .*29 qershor 2017\.$/);
    assert.equal((await renderFigure({figure: 'tier-badge', record: kosovo, attributes: {lang: 'fr'}})).lang, 'en');
  });

  it('is a chip in a line of text, whose fallback does not end the paragraph', async () => {
    const {html} = await renderFigure({figure: 'tier-badge', record: kosovo, attributes: {size: 'inline'}});

    assert.match(html, /<template shadowrootmode="open">.*<span class="chip/s);
    assert.match(html.split('</template>')[1], /<span lang="en" dir="ltr"><a href="[^"]+">Tier 2, 2017<\/a><\/span>/);
    assert.doesNotMatch(html.split('</template>')[1], /<figure|<p\b/);
  });

  it('refuses what a page refuses, and names the path', async () => {
    for (const [figure, record, path] of [
      ['tier-badge', {tier: '4'}, 'tier'],
      ['victim-breakdown', {total: 3, sex: {female: 5}}, 'sex'],
      ['country-profile', {'victim-breakdown': {total: 'many'}}, 'victim-breakdown.total'],
      ['nothing', {}, 'figure'],
      ['tier-badge', undefined, ''],
    ]) {
      await assert.rejects(renderFigure({figure, record}), (error) => {
        assert.deepEqual([error.name, error.code, error.path.startsWith(path)], ['FigureError', 'schema', true]);
        return true;
      });
    }
  });

  const everyText = [
    'lang',
    'dir',
    'heading',
    'subheading',
    'theme',
    'size',
    'variant',
    'loading',
    'announce',
    'refresh',
  ];
  for (const form of forms) {
    it(`hands on no text of more than 500 characters, in any attribute: ${form}`, async () => {
      const long = 'x'.repeat(100_000);
      const regions = Array.from({length: 20_000}, (_, index) => `v${String(index).padStart(6, '0')}`);
      for (const [name, text] of [...everyText.map((one) => [one, long]), ['lang', `en-${regions.join('-')}`]]) {
        const drawn = await renderFigure({
          figure: 'victim-breakdown',
          record: kosovo,
          form,
          attributes: {[name]: text},
        });
        assert.doesNotMatch(JSON.stringify(drawn), /x{501}|(v\d{6}-){80}/, name);
      }
      for (const name of ['source', 'via', 'place', 'source-url', 'src', 'pinned']) {
        await assert.rejects(
          renderFigure({
            figure: 'victim-breakdown',
            record: kosovo,
            form,
            attributes: {[name]: `https://a.org/${long}`},
          }),
          ({name, message}) => name === 'FigureError' && message.length < 300,
          name,
        );
      }
    });
  }

  it('writes no source into an attribute that its script would refuse as too long', async () => {
    const [publisher, title] = ['p', 't'].map((letter) => letter.repeat(400));
    const record = {source: 'a', sources: {a: {publisher, title}}, country: 'XK', report: 2017, tier: '2'};
    const {html} = await renderFigure({figure: 'tier-badge', record});
    assert.doesNotMatch(html, / source="/);
    assert.match(html, /<script type="application\/json">.*"sources"/);
  });

  it('refuses a record that no page would read: in circles, of many levels, of more than 1 MB', async () => {
    const circle = {tier: '2'};
    circle.note = circle;
    const levels = (count) => Array.from({length: count}).reduce((inner) => [inner], 1);
    for (const [record, code] of [
      [circle, 'json'],
      [{tier: '2', note: levels(50_000)}, 'json'],
      [{tier: '2', note: levels(20)}, 'schema'],
      [{tier: '2', note: 'x'.repeat(1e6)}, 'too-large'],
    ]) {
      for (const attributes of [{}, {src: 'record.json'}]) {
        await assert.rejects(renderFigure({figure: 'tier-badge', record, attributes}), (error) => {
          assert.deepEqual([error.name, error.code], ['FigureError', code]);
          assert.ok(!error.message.includes('\n    at '));
          return true;
        });
      }
    }
  });
});
