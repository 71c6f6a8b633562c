import {objectOf} from '@tip-figures/record/object-of.js';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {refusal, type Refusal} from '@tip-figures/publish/refused.js';
import {newPlacements, sourceKey, sourceOf, type NewReport} from '@tip-figures/tiers/add-report.js';
import {allCountries} from '@tip-figures/tiers/country-names.js';
import {writeText} from '../files/write-text.js';

/**
 * Adds a report to the table of the package, for those who maintain it: its rows, its source, its day.
 *
 * @param folder - `packages/tiers` of a copy of the source code.
 * @returns why it could not be written.
 */
export async function addToTable(folder: string, added: NewReport): Promise<Refusal | undefined> {
  const {report, day} = added;
  const at = (file: string): string => join(folder, 'data', file);
  try {
    const [table, sources, reports] = await Promise.all(
      ['placements.csv', 'sources.json', 'reports.json'].map((file) => readFile(at(file), 'utf8')),
    );
    const rows = newPlacements(added)
      .toSorted((one, other) => (one.country < other.country ? -1 : 1))
      .map(({country, tier}) => {
        const own = allCountries[country];
        return [
          country,
          own?.iso3,
          inCell(String(own?.['en'] ?? '')),
          report,
          tier,
          'single',
          sourceKey(report),
          '',
        ].join();
      });
    const others = (table ?? '').split('\n').filter((line) => line && !line.includes(`,${report},`));
    const written: readonly (readonly [string, string])[] = [
      ['placements.csv', [...others, ...rows, ''].join('\n')],
      ['sources.json', withEntry(sources, sourceKey(report), sourceOf(added))],
      ['reports.json', withEntry(reports, String(report), {rows: rows.length, ...(day && {date: day})})],
    ];
    for (const [file, text] of written) {
      const refused = await writeText(at(file), text);
      if (refused !== undefined) return refusal('not-written', {path: at(file), why: refused});
    }
    return undefined;
  } catch (cause) {
    const {code, path = folder} = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    return refusal('not-read', {path, why: code});
  }
}

const inCell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const withEntry = (json = '{}', key: string, value: unknown): string =>
  `${JSON.stringify({...objectOf(JSON.parse(json)), [key]: value}, null, 2)}\n`;
