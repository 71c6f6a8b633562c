// Writes the workbooks and the texts in other encodings than UTF-8 beside it: node test/spreadsheets/make.mjs

import {writeFileSync} from 'node:fs';
import {utils, write} from '@e965/xlsx';

const sum = (value, formula) => ({t: 'n', v: value, f: formula});
const year = (value) => ({t: 'd', v: new Date(Date.UTC(value, 0, 1)), z: 'yyyy'});
const day = (text) => ({t: 'd', v: new Date(`${text}T00:00:00Z`), z: 'd mmm yyyy'});
const percent = (value) => ({t: 'n', v: value, z: '0%'});
const thousands = (value) => ({t: 'n', v: value, z: '#,##0'});

const workbooks = {
  '01-title-totals-notes.xlsx': [
    {
      name: 'Table 1',
      merged: ['A1:C1', 'A2:C2', 'A4:A5', 'B4:C4'],
      rows: [
        ['Anti-Trafficking Network: annual statistics'],
        ['Identified victims of trafficking by form of exploitation'],
        [],
        ['Form of exploitation', 'Identified victims'],
        [null, 2022, 2023],
        ['Sex trafficking', 51, 61],
        ['Forced labour', 22, 38],
        ['Forced begging', 9, 17],
        ['Domestic servitude', 4, 6],
        ['Total', sum(86, 'SUM(B6:B9)'), sum(122, 'SUM(C6:C9)')],
        [],
        ['Source: case files of the member organisations.'],
        ['Note: each person is counted once, by the main form.'],
      ],
    },
  ],
  '02-two-header-rows.xlsx': [
    {
      name: 'Sex and age',
      merged: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'],
      rows: [
        ['Year', 'Female', null, 'Male', null, 'Total'],
        [null, 'Adults', 'Children', 'Adults', 'Children'],
        [2021, 30, 12, 8, 5, 55],
        [2022, 34, 15, 9, 6, 64],
        [2023, 32, 48, 4, 26, 110],
      ],
    },
  ],
  '08-albanian.xlsx': [
    {
      name: 'Fleta1',
      merged: ['A1:D1'],
      rows: [
        ['Viktima të identifikuara të trafikimit'],
        ['Viti', 'Femra', 'Meshkuj', 'Gjithsej'],
        [2021, 98, 55, 153],
        [2022, 104, 41, 145],
        [2023, 121, 49, 170],
        ['Burimi: Zyra e Koordinatorit Kombëtar'],
      ],
    },
  ],
  '10-serbian-cyrillic.ods': [
    {
      name: 'Табела 1',
      merged: ['A1:B1'],
      rows: [
        ['Идентификоване жртве трговине људима, 2023'],
        ['Врста експлоатације', 'Број жртава'],
        ['Сексуална експлоатација', 29],
        ['Принудни рад', 18],
        ['Принудно просјачење', 7],
        ['Принудни брак', 3],
        ['Укупно', 57],
      ],
    },
  ],
  '13-footnotes-gaps.xlsx': [
    {
      name: 'Shelters',
      merged: ['A1:E1'],
      rows: [
        ['Victims assisted in shelters'],
        ['', '2020', '2021', '2022', '2023'],
        ['Total', 28, 31, '36*', 40],
        ['Women', 20, 'n/a', 25, 28],
        ['Men', 3, '-', 2, 4],
        ['Girls', null, 6, 7, 6],
        ['Boys', 1, 2, 2, 2],
        ['* Two of them were identified abroad.'],
      ],
    },
  ],
  '14-dates-percent-flags.xlsx': [
    {
      name: 'Backlog',
      rows: [
        ['Date', day('2020-12-31'), day('2021-12-31'), day('2022-12-31'), day('2023-12-31')],
        ['Open cases', 80, 95, 102, 88],
        ['Published', true, true, true, false],
      ],
    },
    {
      name: 'By sex',
      rows: [
        ['Identified victims, 2023'],
        ['Sex', 'Share of victims'],
        ['Female', percent(0.62)],
        ['Male', percent(0.38)],
      ],
    },
    {
      name: 'By year',
      rows: [
        ['Year', year(2021), year(2022), year(2023)],
        ['Identified victims', thousands(1204), thousands(1188), thousands(1310)],
      ],
    },
    {name: 'Lists', isHidden: true, rows: [['Female'], ['Male'], ['#REF']]},
  ],
  '17-tiers.xlsx': [
    {
      name: 'Tiers',
      rows: [
        ['Tier placements in the Trafficking in Persons Report'],
        ['Country', 2022, 2023, 2024, 2025],
        ['Albania', 'Tier 2', 'Tier 2', 'Tier 2', 'Tier 2'],
        ['Kosovo', 'Tier 2', 'Tier 2', 'Tier 2', 'Tier 2'],
        ['Montenegro', 'Tier 2', 'Tier 2 Watch List', 'Tier 2', 'Tier 2'],
        ['North Macedonia', 'Tier 2', 'Tier 2', 'Tier 2', 'Tier 2'],
        ['Serbia', 'Tier 2 Watch List', 'Tier 2 Watch List', 'Tier 2 Watch List', 'Tier 2'],
        ['Somalia', 'Special Case', 'Special Case', 'Special Case', 'Special Case'],
      ],
    },
  ],
  '18-pivot-totals.xlsx': [
    {
      name: 'Read me',
      rows: [['Export of the case management system, identified victims, 1 January to 31 December 2023']],
    },
    {
      name: 'Pivot',
      rows: [
        ['Year', '2023'],
        [],
        ['Count of Victim ID', 'Column Labels'],
        ['Row Labels', 'Adult', 'Child', 'Grand Total'],
        ['Female', 61, 27, 88],
        ['Male', 22, 12, 34],
        ['Grand Total', 83, 39, 122],
      ],
    },
  ],
  '20-contacts.xlsx': [
    {
      name: 'Focal points',
      rows: [
        ['Organisation', 'Telephone', 'Opening hours'],
        ['Shelter North', '+383 38 000 001', 'Monday to Friday'],
        ['Shelter South', '+383 38 000 002', 'every day'],
        ['Coordinator', '+383 38 000 003', 'by appointment'],
      ],
    },
  ],
};

const german = `Ausgaben für den Opferschutz;;
Jahr;Betrag (€);Identifizierte Opfer
2020;1.181.500,50;912
2021;1.204.000,00;1.048
2022;1.310.250,75;1.135
2023;1.402.000,00;1.260
Quelle: Bundesministerium für Beispiele;;
`;

const spanish = `Víctimas identificadas por edad y sexo;;;;;
Año;Mujeres;Hombres;Niñas;Niños;Total
2022;310;84;102;41;537
2023;298;91;117;38;544
`;

const unicode = `Year\tRegistered victims
2019\t10\u00a0980
2020\t9\u00a0870
2021\t11\u00a0140
2022\t12\u00a0045
2023\t12\u00a0400
`;

const windows1252 = (text) => Buffer.from(text.replaceAll('€', '\u0080').replaceAll('\n', '\r\n'), 'latin1');
const utf16 = (text) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le');

const texts = {
  '03-german-excel.csv': windows1252(german),
  '11-spanish.csv': windows1252(spanish),
  '12-utf16.tsv': utf16(unicode),
};

function workbook(sheets, bookType) {
  const book = utils.book_new();
  for (const {name, rows, merged = []} of sheets) {
    const sheet = utils.aoa_to_sheet(rows, {cellDates: true, UTC: true});
    sheet['!merges'] = merged.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {Sheets: sheets.map(({isHidden}) => ({Hidden: isHidden ? 1 : 0}))};
  return write(book, {type: 'buffer', bookType, compression: true});
}

const save = (name, bytes) => writeFileSync(new URL(name, import.meta.url), bytes);
for (const [name, sheets] of Object.entries(workbooks)) save(name, workbook(sheets, name.split('.').pop()));
for (const [name, bytes] of Object.entries(texts)) save(name, bytes);
