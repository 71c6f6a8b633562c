import {fixture, html} from '@open-wc/testing';
import {figures} from '@tip-figures/record/figures/names.js';
import 'virtual:figure-samples';
import type {AnyFigure} from './reading.js';
import {records} from './records.js';

/** A figure of a record in `demo/data`, drawn. */
export interface DemoFigure {
  /** Tag without `tip-`, record, and the section's `id` where there are several. */
  readonly name: string;
  readonly tag: string;
  readonly record: string;
  readonly section: Readonly<Record<string, unknown>>;
  readonly figure: AnyFigure;
}

/** All figures of all records, in English. */
export async function demoFigures(size: 'full' | 'compact', width: number): Promise<DemoFigure[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.cssText = `inline-size: ${width}px`;
  const all: DemoFigure[] = [];
  for (const record of records) {
    const data = (await (await fetch(`/demo/data/${record}.json`)).json()) as Record<string, unknown>;
    for (const tag of figures.filter((one) => one in data || one === 'country-profile')) {
      for (const section of [data[tag] ?? {}].flat() as {id?: string}[]) {
        const figure = document.createElement(`tip-${tag}`) as AnyFigure & {section?: string};
        Object.assign(figure, {size, lang: 'en', data, ...(section.id && {section: section.id})});
        page.append(figure);
        all.push({
          name: [tag, record, section.id].filter(Boolean).join(' '),
          tag,
          record,
          section: {...section},
          figure,
        });
      }
    }
  }
  await Promise.all(all.map(({figure}) => figure.settled));
  return all;
}
