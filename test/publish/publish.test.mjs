// What tip-figures publish writes, refuses and leaves alone.

import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {utimesSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {BASE, kosovo, siteOfEachTest} from '../support/published-site.mjs';

const badge = 'f/kosovo-tier-badge/';
const breakdown = 'f/kosovo-victim-breakdown/';

const [frameScript, listScript] = [
  ['frame', '"head";\n'],
  ['list', '"list";\n'],
].map(([name, text]) => `dist/chunks/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`);

describe('tip-figures publish', () => {
  const site = siteOfEachTest();

  /** As if all had been published on an earlier day. */
  const publishedBefore = async (day) => {
    for (const folder of [badge, breakdown]) {
      const dates = site.json(`${folder}dates.json`);
      site.putFile(
        `site/${folder}dates.json`,
        `${JSON.stringify({...dates, published: day, updated: day}, null, 2)}\n`,
      );
    }
    await site.published();
  };
  const today = () => new Date().toISOString().slice(0, 10);

  it('writes a folder for each figure, a list of all, and the library', async () => {
    await site.published();
    const names = [
      ...['dates.json', 'embed.txt', 'figure.csv', 'figure.html', 'figure.js', 'figure.json'],
      ...['index.html', 'oembed.json'],
    ];
    const files = Object.keys(site.files());
    for (const folder of [badge, breakdown]) {
      const own = files.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
      assert.deepEqual(own, names);
    }
    const beside = files.filter((path) => !path.startsWith('f/'));
    assert.deepEqual(beside, [
      '_headers',
      'dist/all.js',
      'dist/chunks/a-1.js',
      frameScript,
      listScript,
      'dist/data/tiers/XK.json',
      'dist/embed.js',
      'dist/licenses.txt',
      'dist/manifest.json',
      'dist/reserve.css',
      'figures.json',
      'index.html',
      'records/kosovo.js',
      'robots.txt',
      'sitemap.xml',
    ]);
  });

  it('has a script that draws links to this site, and a manifest of that script', async () => {
    await site.published();
    const script = site.read('dist/embed.js');
    assert.equal(script, 'draw(sites ?? "https://figures.example/");');
    const {version, entries} = site.json('dist/manifest.json');
    const {brotli, ...described} = entries['embed.js'];
    const hash = createHash('sha384').update(script).digest('base64');
    assert.deepEqual(described, {file: 'embed.js', imports: [], bytes: script.length, integrity: `sha384-${hash}`});
    assert.ok(brotli > 0);
    assert.deepEqual([version, entries['all.js']], ['1.0.0', {}]);
  });

  it('names who publishes the figures whose record names nobody', async () => {
    site.record('own.json', {...kosovo, outlet: 'Another Gazette'});
    await site.published('--outlet', 'The Sample Gazette');
    for (const [folder, name] of [
      [badge, 'The Sample Gazette'],
      [badge.replace('kosovo', 'own'), 'Another Gazette'],
    ]) {
      assert.equal(site.json(`${folder}figure.json`).outlet, name);
      assert.match(site.read(`${folder}index.html`), new RegExp(`class="outlet"><bdi>${name}</bdi>`));
    }
    await site.published();
    assert.ok(!('outlet' in site.json(`${badge}figure.json`)));
  });

  it('lists when a figure was corrected last, and what an editor wrote in the place of its picture', async () => {
    const [total, date] = ['victim-breakdown.total', '2017-07-04'];
    site.record('kosovo.json', {
      ...kosovo,
      asOf: date,
      corrections: [
        {date, path: total, was: 35, now: 36},
        {date: '2017-07-01', path: total, was: 34, now: 35},
      ],
      'victim-breakdown': {...kosovo['victim-breakdown'], alt: 'Three rows of dots'},
    });
    await site.published();
    const [first, second] = site.json('figures.json');
    assert.deepEqual([first.corrected, first.alt], [undefined, undefined]);
    assert.deepEqual([second.corrected, second.alt], [date, 'Three rows of dots']);
    const list = site.read('index.html');
    assert.match(list, /class="corrected">Corrected 4 July 2017</);
    assert.match(list, /class="said" dir="auto">Three rows of dots</);
  });

  it('lists each figure with its sentence, for search', async () => {
    await site.published();
    const [first, second] = site.json('figures.json');
    assert.deepEqual(
      {...first, title: '', summary: '', source: ''},
      {
        slug: 'kosovo-tier-badge',
        figure: 'tier-badge',
        title: '',
        summary: '',
        source: '',
        country: 'XK',
        place: 'Kosovo',
        updated: today(),
      },
    );
    assert.match(second.summary, /36/);
    assert.match(second.source, /^Source: \S/);
    assert.match(site.read('index.html'), /Kosovo/);
    assert.match(site.read('index.html'), />36\. Female: 30\.</);
    assert.ok(site.read('sitemap.xml').includes(`<loc>${BASE}${breakdown}</loc>`));
  });

  it('writes a CSV that Excel takes for UTF-8', async () => {
    await site.published();
    assert.ok(site.read(`${breakdown}figure.csv`).startsWith('\ufeff'));
  });

  it('says in no file where it was made', async () => {
    await site.published();
    for (const [path, text] of Object.entries(site.files())) assert.ok(!text.includes(site.root), path);
  });

  it('leaves every file of a second run as it was, with its time', async () => {
    await site.published();
    for (const path of Object.keys(site.files())) utimesSync(join(site.root, 'site', path), 1000, 1000);
    const before = site.times();
    assert.match(await site.published(), /nothing changed/);
    assert.deepEqual(site.times(), before);
  });

  it('changes one figure, its day and the lists, where one number changed', async () => {
    await site.published();
    await publishedBefore('2017-06-29');
    const before = site.files();
    site.record('kosovo.json', {...kosovo, 'victim-breakdown': {total: 37, sex: {female: 30}}});
    assert.match(await site.published('--unexplained'), /victim-breakdown\.total\n.*corrections say nothing of it/);
    const now = site.files();
    const changed = Object.keys(now).filter((path) => now[path] !== before[path]);
    const names = changed.map((path) => path.replace(breakdown, ''));
    assert.ok(
      names.every((name) => !name.startsWith('f/')),
      names.join(),
    );
    assert.ok(
      ['dates.json', 'figure.json', 'figure.csv', 'index.html', 'figures.json'].every((name) => names.includes(name)),
    );
    const {published: first, updated} = site.json(`${breakdown}dates.json`);
    assert.deepEqual([first, updated], ['2017-06-29', today()]);
    assert.equal(site.json('figures.json')[0].updated, '2017-06-29');
  });

  it('says of no number that it changed without a word where corrections have it', async () => {
    await site.published();
    const corrections = [{date: '2017-07-04', path: 'victim-breakdown.total', was: 36, now: 37}];
    site.record('kosovo.json', {...kosovo, corrections, 'victim-breakdown': {total: 37, sex: {female: 30}}});
    assert.doesNotMatch(await site.published(), /say nothing/);
    assert.match(site.read(`${breakdown}figure.csv`), /35|36/);
  });

  it('says with --check what would change, and changes nothing', async () => {
    const first = await site.publish('--check');
    assert.equal(first.status, 1);
    assert.match(first.stdout, /new +f\/kosovo-tier-badge\//);
    assert.ok(!site.has(''));
    await site.published();
    const before = site.files();
    assert.equal((await site.publish('--check')).status, 0);
    site.record('kosovo.json', {...kosovo, 'tier-badge': {tier: '2', previous: '2'}});
    const {status, stdout} = await site.publish('--check');
    assert.equal(status, 1);
    assert.match(stdout, /changed +f\/kosovo-tier-badge\//);
    assert.doesNotMatch(stdout, /f\/kosovo-victim-breakdown/);
    assert.deepEqual(site.files(), before);
  });

  it('reports in JSON what it did, and why not; with -q nothing but what is wrong', async () => {
    const {published, figures, changes, site: address, errors} = JSON.parse((await site.publish('--json')).stdout);
    assert.deepEqual([published, figures, address, errors], [true, 2, BASE, 0]);
    assert.ok(changes.some(({path, kind}) => path === `${badge}figure.json` && kind === 'new'));
    site.record('kosovo.json', {...kosovo, 'tier-badge': {tier: '2', previous: '2'}});
    assert.deepEqual(await site.publish('-q'), {status: 0, stdout: '', stderr: ''});
    site.record('kosovo.json', {...kosovo, 'victim-breakdown': {total: 20, sex: {female: 21}}});
    assert.match((await site.publish('-q')).stderr, /error victim-breakdown\.sex/);
    const {status, stdout, stderr} = await site.publish('--json');
    const refused = JSON.parse(stdout);
    assert.deepEqual([status, stderr, refused.published, refused.errors], [1, '', false, 1]);
    const wrong = refused.files[0].problems.filter(({severity}) => severity === 'error');
    assert.deepEqual(
      wrong.map(({path}) => path),
      ['victim-breakdown.sex.female'],
    );
  });

  it('publishes nothing where one record of several is refused, and says which and where', async () => {
    await site.published();
    const before = site.files();
    site.record('albania.json', {...kosovo, country: 'AL', 'victim-breakdown': {total: 20, sex: {female: 21}}});
    site.record('kosovo.json', {...kosovo, 'tier-badge': {tier: '2', previous: '2'}});
    const {status, stderr} = await site.publish();
    assert.equal(status, 1);
    assert.match(stderr, /albania\.json:\d+:\d+ error victim-breakdown\.sex/);
    assert.match(stderr, /Nothing was published/);
    assert.deepEqual(site.files(), before);
  });

  it('publishes a small count only with leave, and never a withheld one', async () => {
    const section = {total: 36, sex: {female: 34, male: 2}};
    const said = (more) => ({...kosovo, ...more, 'victim-breakdown': section});
    site.record('kosovo.json', said());
    const {status, stderr} = await site.publish();
    assert.equal(status, 1);
    assert.match(stderr, /error victim-breakdown\.sex\.male\n.*only 2/);
    assert.ok(!site.has('index.html'));

    site.record('kosovo.json', said({suppressBelow: 5}));
    await site.published();
    const file = () => site.json(`${breakdown}figure.json`)['victim-breakdown'].sex;
    assert.deepEqual(file().male, {missing: 'withheld', low: 1, high: 4});
    assert.notEqual(file().female, 34);
    for (const [path, text] of Object.entries(site.files())) {
      // The styles have a rule for each length of a line of dots, and widths of columns in per cent.
      const shown = text.replace(/<style.*?<\/style>/gs, '');
      if (path.startsWith(breakdown) && !path.endsWith('dates.json')) assert.doesNotMatch(shown, /\b34\b(?!%)/, path);
    }
    site.record('kosovo.json', said());
    await site.published('--suppress-below', '5');
    assert.deepEqual(file().male, {missing: 'withheld', low: 1, high: 4});

    site.record('kosovo.json', {...kosovo, 'victim-breakdown': {total: 36, sex: {male: {value: 2, published: true}}}});
    assert.match((await site.publish()).stderr, /sex\.male\n.*together with earlier ones/);
    await site.published('--tells');
    assert.equal(file().male.value, 2);
  });

  it('keeps a figure that is in no record any more, unless it is told to take it back', async () => {
    await site.published();
    const before = site.files();
    const {'tier-badge': _, ...rest} = kosovo;
    site.record('kosovo.json', rest);
    const {status, stderr} = await site.publish();
    assert.equal(status, 1);
    assert.match(stderr, /f\/kosovo-tier-badge\/ was published and is in no record now/);
    assert.deepEqual(site.files(), before);

    assert.match(await site.published('--withdraw'), /withdrawn +f\/kosovo-tier-badge\//);
    assert.match(site.read(`${badge}index.html`), /Withdrawn/);
    assert.ok(site.read(`${badge}index.html`).includes(`src="../../${frameScript}"`), 'in a frame it tells its height');
    assert.deepEqual(
      site.json('figures.json').map(({slug, withdrawn}) => [slug, withdrawn]),
      [
        ['kosovo-tier-badge', today()],
        ['kosovo-victim-breakdown', undefined],
      ],
    );
    // It stays so, and comes back with its section.
    assert.match(await site.published(), /nothing changed/);
    site.record('kosovo.json', kosovo);
    await site.published();
    assert.equal(site.json(`${badge}dates.json`).withdrawn, undefined);
    assert.ok(site.has(`${badge}figure.json`));
  });

  it('keeps the chunks of an earlier library for pages in caches', async () => {
    await site.published();
    site.putFile(
      'dist/manifest.json',
      JSON.stringify({version: '1.0.1', entries: {'all.js': {}}, chunks: {'chunks/a-2.js': {}}}),
    );
    site.putFile('dist/chunks/a-2.js', '2;');
    await site.published();
    assert.ok(site.has('dist/chunks/a-1.js'));
    assert.ok(site.has('dist/chunks/a-2.js'));
  });

  it('reads a section alone, and a spreadsheet', async () => {
    site.forget('kosovo.json');
    site.record('lone.json', {country: 'XK', period: '2016', source: 'State', total: 36, sex: {female: 30}});
    const rows = [
      'figure,section,measure,part,period,value',
      'record,,country,,,AL',
      'record,,source,,,State',
      'victims-trend,,points,,2015,28',
      'victims-trend,,points,,2016,36',
    ];
    site.putFile('records/sheet.csv', rows.join('\n'));
    await site.published();
    assert.deepEqual(
      site.json('figures.json').map(({slug}) => slug),
      ['lone-victim-breakdown', 'sheet-victims-trend'],
    );
  });

  it('takes records in capital letters, as some programs name them', async () => {
    site.putFile('records/ALBANIA.JSON', JSON.stringify({...kosovo, country: 'AL'}));
    assert.match(await site.published(), /4 figures/);
  });

  it('is refused with a folder that holds no records, also beside one that does', async () => {
    await site.published();
    site.putFile('others/notes.txt', 'None yet.');
    const {status, stderr} = await site.publish('--withdraw', join(site.root, 'others'));
    assert.equal(status, 1);
    assert.match(stderr, /others error\n {2}no record is in this folder/);
    assert.match(stderr, /Nothing was published/);
  });

  it('replaces no page of another site', async () => {
    site.putFile('site/index.html', 'The front page of an outlet.');
    for (const more of [[], ['--check']]) {
      const {status, stderr} = await site.publish(...more);
      assert.equal(status, 1);
      assert.match(stderr, /site\/index\.html was not written by this command.*--out/);
      assert.deepEqual(site.files(), {'index.html': 'The front page of an outlet.'});
    }
  });

  it('says of an address that is none that it cannot be reached', async () => {
    const {status, stderr} = await site.publish('http://[figures');
    assert.equal(status, 1);
    assert.match(stderr, /http:\/\/\[figures error\n {2}the address cannot be reached/);
  });

  it('says that a file stands where the folder should be', async () => {
    site.putFile('site', 'A file.');
    assert.match((await site.publish()).stderr, /site cannot be used: it is a file, not a folder\./);
  });

  it('names the cell of a spreadsheet that is refused', async () => {
    site.putFile('records/sheet.csv', 'figure,section,measure,part,period,value\nvictims-trend,,points,,2015,"28,5,1"');
    const {status, stderr} = await site.publish();
    assert.equal(status, 1);
    assert.match(stderr, /sheet\.csv error row 2, value/);
  });

  for (const [title, args, message] of [
    ['without an address', ['publish', 'a.json', '-o', 'site'], /--base/],
    ['with an address that is none', ['publish', 'a.json', '-o', 'site', '--base', 'figures.example'], /--base/],
    ['without a folder', ['publish', 'a.json', '--base', BASE], /--out/],
    ['with a folder without a name', ['publish', 'a.json', '-o', '', '--base', BASE], /^Name the folder/],
    ['without records', ['publish', '-o', 'site', '--base', BASE], /Name records/],
    [
      'with a name and a password in the address, which everybody could read',
      ['publish', 'a.json', '-o', 'site', '--base', 'https://me:secret@figures.example/'],
      /--base/,
    ],
    ...['de', '', 'sq"><b'].map((lang) => [
      `in a language without messages, ${JSON.stringify(lang)}`,
      ['publish', 'a.json', '-o', 'site', '--base', BASE, '--lang', lang],
      /^--lang takes en, sq, not /,
    ]),
    ...[
      ['publish', 'records', '-o', 'records'],
      ['publish', 'records/a.json', '-o', '.'],
      ['watch', 'records', '-o', './records/'],
    ].map((args) => [
      `with records in the folder of the site, where everybody could read them: ${args.join(' ')}`,
      [...args, '--base', BASE],
      /^records(\/a\.json)? is in the folder of the site.*--output/,
    ]),
  ]) {
    it(`refuses a command line ${title}`, async () => {
      const {status, stderr} = await site.run(args);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});
