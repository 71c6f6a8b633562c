// The scripts that draw figures as they were published: one for each, and one for a record of several.

import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {BASE, kosovo, publishingFolder} from '../support/published-site.mjs';
import {publishIn} from '../support/publisher.mjs';

const breakdown = 'f/kosovo-victim-breakdown/figure.js';
const whole = 'records/kosovo.js';
const {'victim-breakdown': _, ...rest} = kosovo;

/** What a script gives to `draw`. */
function drawn(script) {
  let given;
  const [, list] = /\ndraw\((.*)\);\n\}\)\(\);\n$/s.exec(script);
  new Function('draw', `draw(${list})`)((...all) => (given = all));
  const [path, bases, library, sheets, languages, figures] = given;
  return {path, bases, library, sheets, languages, figures};
}

describe('the script of a published figure', () => {
  let site;
  beforeEach(() => (site = publishingFolder()));
  afterEach(() => site.remove());

  const published = async (content, wishes) => {
    site.record('kosovo.json', content);
    const {report, reasons, checked} = await publishIn(site, wishes);
    assert.ok(report, JSON.stringify([reasons, checked]));
  };

  it('holds one drawing, the address of the library, and sheets without rules for what it does not draw', async () => {
    await published(kosovo);
    const {path, bases, library, sheets, figures} = drawn(site.read(breakdown));
    const [{name, path: document, order, html}] = figures;
    assert.deepEqual(
      [path, bases, library, name, document, order],
      [breakdown, [BASE], 'dist/', 'victim-breakdown', 'f/kosovo-victim-breakdown/figure.json', '2017-06-29'],
    );
    assert.deepEqual(Object.keys(html)[0], 'en');
    assert.match(html.en, /^<figure lang="en"[^]*<b>36<\/b>|36/);
    assert.equal(sheets.join('').includes('.lanes'), false);
    assert.ok(sheets.join('').includes('.caveat'));
  });

  it('can be a module or a classic script, without a name of its own in the page', async () => {
    await published(kosovo);
    const script = site.read(breakdown);
    assert.equal(/\b(import\.meta|export|import (?!\())/.test(script), false);
    const names = new Function(
      `const before = Object.keys(globalThis); ${script}; return Object.keys(globalThis).filter((one) => !before.includes(one));`,
    )();
    assert.deepEqual(names, []);
  });

  it('has the custom properties that its drawing refers to, and no others', async () => {
    await published(kosovo);
    const {sheets} = drawn(site.read(breakdown));
    const declared = sheets.join().match(/(?<=[{;])--[\w-]+(?=:)/g);
    // The place that the page's own sheet keeps ends by one of them.
    const unused = declared.filter((name) => name !== '--_tip-kept' && !sheets.join().includes(`var(${name}`));
    assert.deepEqual(unused, []);
  });

  it('has the languages of the site and of its texts, and American dates where they differ', async () => {
    await published({...kosovo, place: {en: 'Kosovo', sq: 'Kosova'}});
    assert.deepEqual(Object.keys(drawn(site.read(breakdown)).figures[0].html), ['en', 'sq', 'en-US']);
    await published({...kosovo, language: 'sq'}, {allowsUnexplained: true});
    assert.equal(Object.keys(drawn(site.read(breakdown)).figures[0].html)[0], 'sq');
  });

  it('can hold no text that ends a text of the script', async () => {
    const title = "It's \\' </script> `${1}`\u2028";
    await published({...kosovo, sources: {tip2017: {publisher: title, date: '2017-06-27'}}});
    const [{html}] = drawn(site.read(breakdown)).figures;
    assert.ok(html.en.includes("It's \\' &lt;/script&gt; `${1}`"));
  });

  it('keeps what is withheld out of its bytes', async () => {
    await published({...kosovo, 'victim-breakdown': {total: 36, sex: {female: 33, male: 3}, suppressBelow: 5}});
    const [{html}] = drawn(site.read(breakdown)).figures;
    assert.match(html.en.replace(/<[^>]*>/g, ' '), /withheld/i);
    assert.equal(/\b33\b/.test(html.en.replace(/<[^>]*>/g, ' ')), false);
  });

  it('of a record draws all its figures, with each sheet once', async () => {
    await published(kosovo);
    const {path, sheets, figures} = drawn(site.read(whole));
    assert.deepEqual(
      [path, ...figures.map((one) => one.path)],
      [whole, 'f/kosovo-tier-badge/figure.json', 'f/kosovo-victim-breakdown/figure.json'],
    );
    assert.equal(new Set(sheets.filter(Boolean)).size, sheets.length);
  });

  it('of a record of one figure is not there, since that has its own', async () => {
    await published(rest);
    assert.equal(site.has(whole), false);
  });

  it('of a record says that a figure was withdrawn, and goes on to', async () => {
    await published(kosovo);
    for (const wishes of [{withdraws: true}, {}]) {
      await published(rest, wishes);
      const [, second] = drawn(site.read(whole)).figures;
      assert.match(second.html.en, /Withdrawn/);
      assert.equal(second.html.en.includes('36'), false);
    }
  });

  it('of a record that is gone says so of all its figures', async () => {
    await published(kosovo);
    site.forget('kosovo.json');
    site.record('other.json', {...rest, country: 'AL', 'tier-badge': {tier: '2'}});
    const {report} = await publishIn(site, {withdraws: true});
    assert.ok(report);
    const {figures} = drawn(site.read(whole));
    assert.deepEqual(
      figures.map(({html}) => /Withdrawn/.test(html.en)),
      [true, true],
    );
  });
});
