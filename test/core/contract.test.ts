// The public contract, field by field: an attribute and a spreadsheet say the same as JSON, and what is wrong is named.

import {expect} from '@open-wc/testing';
import {formatCsv} from '@tip-figures/record/csv/write/format-csv.js';
import {writeRows} from '@tip-figures/record/csv/write/write-rows.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import {contextFields, sectionFields} from '@tip-figures/record/section/context.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {contract, shared, type Row} from '../support/contract.js';
import {rowsOf} from '../support/contract-rows.js';
import {draw, place} from '../support/draw.js';
import {sheetUrl} from '../support/faults-urls.js';
import {allText, errorLines, tableOf, type AnyFigure} from '../support/reading.js';
import {figureNames, type FigureName, type Section} from '../support/samples.js';

const shown = (figure: AnyFigure) => ({
  error: figure.error?.message,
  text: allText(figure),
  table: tableOf(figure),
  csv: figure.toCsv(),
  summary: figure.summary,
});

async function withData(name: FigureName, data: Section, field?: string, value?: string): Promise<AnyFigure> {
  const figure = await place(`<tip-${name} lang="en"></tip-${name}>`);
  if (field !== undefined) figure.setAttribute(attributeOf(name, field), value ?? '');
  figure.data = data;
  await figure.settled;
  return figure;
}

/** The figure whose `src` has the section as rows. */
async function withSheet(name: FigureName, section: Section): Promise<AnyFigure> {
  const record = name === 'country-profile' ? section : {[name]: section};
  const src = sheetUrl(formatCsv(writeRows(record, sections))).replaceAll('&', '&amp;');
  return draw(`<tip-${name} lang="en" src="${src}"></tip-${name}>`);
}

/** `sexAge` is `sex-age`; that of a quotation's `role` would be an attribute of ARIA. */
const attributeOf = (name: FigureName, field: string): string =>
  name === 'quote' && field === 'role'
    ? 'speaker-role'
    : field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const fieldOf = ({at}: Pick<Row, 'at'>): string => at.split('.')[0] ?? '';

/** The paths of all fields below some, each shape once: what a stage holds is the same in every stage. */
function pathsIn(fields: Readonly<Record<string, Kind>>, before: string, seen: Set<string>): string[] {
  return Object.entries(fields).flatMap(([name, kind]) => {
    const path = before + name;
    return [path, ...pathsBelow(kind, path, seen)];
  });
}

function pathsBelow({name, fields, beside, each}: Kind, path: string, seen: Set<string>): string[] {
  const inside = {...fields, ...beside};
  const shape = `${name} ${Object.keys(inside).join(' ')}`;
  const own = Object.keys(inside).length === 0 || seen.has(shape) ? [] : pathsIn(inside, `${path}.`, seen.add(shape));
  return [...own, ...(each ? pathsBelow(each, path, seen) : [])];
}

describe('the table of the contract', () => {
  it('has every figure, and every field below those that its section declares', () => {
    expect(Object.keys(contract).sort()).to.deep.equal([...figureNames].sort());
    for (const name of figureNames) {
      const listed = rowsOf(name).map(({at}) => at);
      const missing = pathsIn(sections[name].own, '', new Set()).filter((path) => !listed.includes(path));
      expect(missing, name).to.deep.equal([]);
      const unknown = contract[name].rows.map(fieldOf).filter((field) => !Object.hasOwn(sections[name].own, field));
      expect(unknown, name).to.deep.equal([]);
    }
  });

  it('has a value, a mistake, and an attribute for each field that has one', () => {
    for (const name of figureNames) {
      const rows = rowsOf(name);
      expect(
        rows.filter(({json, bad}) => json === undefined || bad === undefined),
        name,
      ).to.deep.equal([]);
      const written = rows.filter(({at, attribute}) => attribute !== undefined && !at.includes('.'));
      const common = shared.filter(({attribute}) => attribute !== undefined);
      expect([...common, ...written].map(fieldOf).sort(), name).to.deep.equal([...sections[name].attributes].sort());
    }
  });

  it('has every field that all sections share', () => {
    // Of a section that was withdrawn nothing is read, nor refused: see withdrawn.test.ts.
    const {withdrawn: _withdrawn, reason: _reason, by: _by, ...read} = sectionFields;
    const {confirmed: _confirmed, ...readOfAll} = contextFields;
    const fields = [...Object.keys(readOfAll), ...Object.keys(read)];
    expect(shared.map(({at}) => at).sort()).to.deep.equal(fields.sort());
  });
});

describe('what was answered when a record was checked', () => {
  it('changes nothing in a figure, be it right or wrong', async () => {
    const {least} = contract['victim-breakdown'];
    const plain = shown(await withData('victim-breakdown', least));
    for (const confirmed of [[{path: 'victim-breakdown.total', code: 'unlikely', value: 2016}], 'so', [9]]) {
      expect(shown(await withData('victim-breakdown', {...least, confirmed}))).to.deep.equal(plain);
    }
  });
});

for (const name of figureNames) {
  const {least} = contract[name];
  const rows = rowsOf(name);

  describe(`the contract of tip-${name}`, () => {
    for (const row of [...rows, ...shared]) {
      const {at, attribute, json, bad, beside, unseen} = row;
      const field = fieldOf(row);
      // Several places have their numbers in themselves.
      const {[sections[name].own['places']?.led ?? '']: _led, ...withoutNumber} = least;
      const base = {...(at === 'places' ? withoutNumber : least), ...beside};

      it(`reads ${at} in JSON and in a spreadsheet${attribute === undefined ? '' : ', and as an attribute'}`, async () => {
        const read = shown(await withData(name, {...base, [field]: json}));

        expect(read.error).to.equal(undefined);
        if (attribute !== undefined) {
          expect(shown(await withData(name, base, field, attribute))).to.deep.equal(read);
        }
        expect(shown(await withSheet(name, {...base, [field]: json}))).to.deep.equal(read);
        // Otherwise it would pass unread.
        if (!unseen) expect(JSON.stringify(read)).not.to.equal(JSON.stringify(shown(await withData(name, base))));
      });

      it(`names a mistake in ${at}`, async () => {
        await errorLines(async () => {
          const named = async (given: Promise<AnyFigure>) => {
            const {error} = await given;
            return [error?.code, error?.problem?.issue !== undefined, error?.path];
          };
          const expected = ['schema', true, row.path ?? field];

          expect(await named(withData(name, {...base, [field]: bad}))).to.deep.equal(expected);
          if (attribute !== undefined && typeof bad === 'string') {
            expect(await named(withData(name, base, field, bad))).to.deep.equal(expected);
          }
        });
      });
    }
  });
}
