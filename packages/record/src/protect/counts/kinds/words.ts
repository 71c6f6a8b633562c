import {pathOf, type Path} from '../../../path.js';
import {isPublished} from '../cells.js';
import {entriesOf, isSection} from '../entries.js';
import {persons} from '../named.js';
import type {Given, Table} from '../table.js';
import {anything, type Survey} from '../survey.js';

/** Counts a number, or several by period, of which the words beside them say what they count. */
export function countByWords({kind, name, of, steps: at, value}: Given, {found}: Table, {book, shares}: Survey): void {
  const {section, steps, setting} = found;
  const [unit, ...phrases] = (kind.countsBy ?? []).map((field) => section[field]);
  if (isOfShares(unit) && name in section && !isPublished(value, setting)) shares.push(at);
  if (!isOfPeople(unit, phrases)) return;
  const besideWords = {...setting, words: steps};
  const count = (place: Path, one: unknown, period?: unknown) =>
    isOfAll(unit, phrases)
      ? book.count(of, period, place, one, besideWords)
      : book.count(anything, pathOf(place), place, one, {...besideWords, place: pathOf(steps)});
  if (kind.name === 'quantity') count(at, value, setting.period);
  else if (!count(at, value) && (isSection(value) || String(value).includes(':'))) {
    for (const {key, value: one, steps: place} of entriesOf(value, at)) count(place, one, key);
  }
}

const percent = /%|\bper ?cent\b/i;

// What is counted among so many people is measured as a share is, whoever these are.
const rate = /\b(per|për) (\S+ )?\S*(00|hundred|thousand|milli?on|mijë)/i;

const kind =
  'criminal|court|police|trafficking|labou?r|speciali[sz]ed|(NGO|state|government)(-run)?|new|open|pending|closed|all|thousand|million|billion';
const measure = '%|per ?cent|years?|months?|weeks?|days?|hours?|euros?|dollars?|EUR|USD|GBP|CHF';
const thing =
  'cases?|investigations?|proceedings|trials?|operations?|raids?|inspections?|premises|places?|beds?|(night)?clubs?|bars?|businesses|shelters?|laws?|articles?|reports?|calls?|trainings?';

// In doubt a unit is one of people: “dancers from nightclubs” ends as things do.
const measures = new RegExp(`^((${kind}) )*(${measure})$`);
const things = new RegExp(`^((${kind}) )*(${thing})$`);

const ages = 'minors?\\b|adult|adolescent|youth|teen|infant|bab(y|ies)\\b|female|\\bmales?\\b|\\bm[ae]n\\b';
const origins = "migrant|refugee|asylum|citizen|national[s’']|residents\\b";
const callings =
  "dancer|waitress|prostitut|official[s’']|officer|patient|client|employee|staff\\b|students?\\b|pupil|witness";
const accused =
  'suspects?\\b|accused|defendant|offender|trafficker|perpetrator|convict|sentenced|arrest|detain|inmate|prisoner';
const participles = 'identified|rescued|exploited';
const albanian =
  'viktim|fëmij|(?<!\\p{L})(gra|grua|gratë|grave)(?!\\p{L})|vajz|burra|burrë|djem|djal|mitur|njer[ëi]|punëtor|punonjës|refugjat|zyrtar|dyshuar|dënuar|arrestuar|pacient|valltar|identifikuar|shpëtuar';
const people = new RegExp(`${persons}|${ages}|${origins}|${callings}|${accused}|${participles}|${albanian}`, 'iu');

/** Whether a number of that unit, and of the phrases that complete it, may count people: in doubt it does. */
function isOfPeople(unit: unknown, phrases: readonly unknown[]): boolean {
  const units = textsIn(unit);
  if (units.some((text) => rate.test(text))) return false;
  if ([...units, ...phrases.flatMap(textsIn)].some((text) => people.test(text))) return !isMeasured(units);
  return !units.some((text) => things.test(text) || measures.test(text));
}

const ofVictims = 'victims?|were|was|formally|identified|recogni[sz]ed|of|human|trafficking';
const ofViktima = 'viktima(?:t|ve)?|të|e|u|identifikua(?:r|ra|n)|trafikimit|me|qenie|njerëzore';
const plain = new RegExp(`^(?:(?:${ofVictims}|${ofViktima})(?:\\s+|$))+$`, 'iu');

/** Whether the words beside a number say that it is of all victims, and so none of a part. */
const isOfAll = (unit: unknown, phrases: readonly unknown[]): boolean => {
  const texts = [...textsIn(unit), ...phrases.flatMap(textsIn)];
  return textsIn(unit).length > 0 && texts.every((text) => plain.test(text));
};

/** A share of people is none of them, whatever words complete it. */
const isMeasured = (units: readonly string[]): boolean =>
  units.some((text) => measures.test(text)) && !units.some((text) => people.test(text));

/** Whether a unit is one of shares, or of a rate. */
const isOfShares = (unit: unknown): boolean => textsIn(unit).some((text) => percent.test(text) || rate.test(text));

/** A text in all its languages. */
const textsIn = (input: unknown): string[] =>
  (isSection(input) ? Object.values(input) : [input]).flatMap((text) => (typeof text === 'string' ? text.trim() : []));
