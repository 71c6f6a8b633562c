// The front page: draws the badge of the country and the report that are chosen, writes its tag in the form that the
// reader's site keeps, and shows a figure of the gallery at full size.

import {figureForm, linkCode, loaderLine} from './built/code.js';

/** Where readers without script are led: the page of all reports. */
const REPORTS = 'https://www.state.gov/trafficking-in-persons-report/';
const FILES = new URL('../dist/', document.baseURI);
const TIERS = new URL('data/tiers/', FILES);

const byId = (id) => document.getElementById(id);
const badge = byId('badge');
const pick = byId('pick');
const {country, report, size} = pick.elements;
const take = byId('take');
const {site} = take.elements;

/** The tag that was written last. */
let tag = '';
/** The years in which each country was placed, the newest first. */
const reports = new Map();

pick.addEventListener('change', ({target}) => {
  if (target === country) fillReports();
  void draw();
});
for (const form of [pick, take]) form.addEventListener('submit', (event) => event.preventDefault());
take.addEventListener('change', showCode);
byId('copy').addEventListener('click', copy);
for (const button of document.querySelectorAll('.figures button')) {
  button.setAttribute('aria-label', `Full size: ${button.previousElementSibling.textContent}`);
  button.addEventListener('click', () => resize(button));
}

await customElements.whenDefined('tip-tier-badge');
await writeTag();
await readReports();
fill(country, await named([...reports.keys()]));
fillReports();

async function json(file) {
  const answer = await fetch(new URL(file, TIERS));
  return answer.json();
}

async function readReports() {
  const {tiers} = (await json('reports.json'))['region-compare'];
  for (const [year, countries] of Object.entries(tiers)) {
    for (const code of Object.keys(countries)) reports.set(code, [year, ...(reports.get(code) ?? [])]);
  }
}

/** Codes with their names, by name. For a country of the past browsers have the name of another: its record has its own. */
async function named(codes) {
  const names = new Intl.DisplayNames('en', {type: 'region'});
  const isPast = (code) => Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
  const nameOf = async (code) => (isPast(code) ? (await json(`${code}.json`)).place.en : names.of(code));
  const plain = (name) => name.replace(/ SAR China$| \(.*\)$/, '').replace(' & ', ' and ');
  const all = await Promise.all(codes.map(async (code) => [code, plain(await nameOf(code))]));
  return all.sort(([, one], [, other]) => one.localeCompare(other, 'en'));
}

/** Puts options into a list, and keeps what is chosen where that is among them. */
function fill(select, options) {
  const chosen = select.value;
  select.replaceChildren(...options.map(([value, name]) => new Option(name, value, false, value === chosen)));
}

/** The report that is chosen stays so, unless this country was not placed in it. */
function fillReports() {
  fill(
    report,
    reports.get(country.value).map((year) => [year, year]),
  );
}

function draw() {
  badge.setAttribute('country', country.value);
  badge.setAttribute('report', report.value);
  badge.setAttribute('size', size.value);
  return writeTag();
}

/** Writes the tag once the badge says its sentence; if another was chosen meanwhile, that one writes. */
async function writeTag() {
  const wanted = [country.value, report.value, size.value].join();
  await badge.updateComplete;
  await badge.settled;
  if ([country.value, report.value, size.value].join() !== wanted) return;
  const form = size.value === 'full' ? '' : ` size="${size.value}"`;
  const link = linkCode(REPORTS, badge.summary);
  // Without its sentence a tag leaves nothing where scripts are removed.
  tag =
    badge.state === 'fresh'
      ? `<tip-tier-badge country="${country.value}" report="${report.value}"${form}>${link}</tip-tier-badge>`
      : '';
  showCode();
}

/** What is copied: the tag with its script, or what a site that removes both leaves as it is. */
function showCode() {
  const keeps = site.value === 'keeps';
  const line = loaderLine(FILES.href);
  byId('tag').textContent = tag && (keeps ? `${line}\n${tag}` : figureForm(tag));
  byId('copy').disabled = !tag;
  byId('copy').textContent = keeps ? 'Copy tag' : 'Copy figure';
  byId('needs').hidden = keeps;
  byId('needs').lastElementChild.textContent = line;
  byId('said').textContent = tag ? '' : 'The placements could not be loaded. Reload this page.';
}

async function copy() {
  try {
    await navigator.clipboard.writeText(byId('tag').textContent);
    byId('said').textContent = 'Copied';
  } catch {
    // A page without https has no clipboard: the tag is ready to be copied by key.
    getSelection().selectAllChildren(byId('tag'));
    byId('said').textContent = 'Copy it with Ctrl+C or ⌘C';
  }
}

function resize(button) {
  const cell = button.closest('li');
  const isFull = cell.classList.toggle('full');
  cell.firstElementChild.setAttribute('size', isFull ? 'full' : 'compact');
  button.setAttribute('aria-pressed', String(isFull));
}
