// Figure → code → figure: a tag that was copied says the same when the builder opens it again.

import {expect} from '@open-wc/testing';
import {tagOf} from '@tip-figures/builder/copy/tag.js';
import {openText} from '@tip-figures/builder/open/open-text.js';
import {isFigure} from '@tip-figures/builder/model/address.js';
import type {DrawnFigure} from '@tip-figures/builder/preview/preview.js';
import samples from 'virtual:figure-samples';
import {records} from '../support/records.js';

type Fields = Readonly<Record<string, unknown>>;

/** A figure drawn from a record, as the preview draws it. */
async function drawn(name: string, record: unknown, id?: string): Promise<DrawnFigure & {toCsv(): string}> {
  const made: unknown = document.createElement(`tip-${name}`);
  const figure = made as DrawnFigure & {toCsv(): string};
  figure.data = record;
  figure.section = id;
  document.body.append(figure);
  await figure.settled;
  expect(figure.state, name).to.equal('fresh');
  return figure;
}

async function expectSame(name: string, record: Fields, id?: string): Promise<void> {
  const first = await drawn(name, record, id);
  const code = tagOf(first, record, id, await first.toHtml());
  const opened = openText(code, 'tier-badge');
  if (!('state' in opened)) throw new Error(opened.problems.join(' '));
  expect(opened.state.figure).to.equal(name);
  const second = await drawn(name, opened.state.record, opened.state.id);
  expect(second.summary).to.equal(first.summary);
  expect(second.toCsv()).to.equal(first.toCsv());
  first.remove();
  second.remove();
}

describe('a copied tag opens as the figure that it was', () => {
  for (const [name, sample] of Object.entries(samples)) {
    it(`the sample of ${name}`, () =>
      expectSame(name, (name === 'country-profile' ? sample : {[name]: sample}) as Fields));
  }

  for (const file of records) {
    it(`every figure of ${file}`, async () => {
      const record = (await (await fetch(`/demo/data/${file}.json`)).json()) as Fields;
      for (const name of Object.keys(record).filter(isFigure)) {
        const own = record[name];
        const ids = Array.isArray(own) ? own.map((one: {id: string}) => one.id) : [undefined];
        for (const id of ids) await expectSame(name, record, id);
      }
    });
  }
});
