import type {Command} from './command.js';

/** A command in the list of all: what it does, and the code of it, which is loaded when it is asked for. */
interface Listed {
  /** The line in the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** All commands, by name, in the order of the list of them. */
export const commands: Readonly<Record<string, Listed>> = {
  validate: {
    summary: 'Check records for mistakes, with line, column and how to mend them.',
    load: async () => (await import('./validate.js')).validate,
  },
  sanitize: {
    summary: 'Withhold small counts of people in a record, and what would give them away.',
    load: async () => (await import('./sanitize.js')).sanitize,
  },
  import: {
    summary: 'Make a record of a spreadsheet: XLSX, ODS, CSV, or a Google sheet.',
    load: async () => (await import('./import.js')).importSheet,
  },
  export: {
    summary: 'Write a record as a spreadsheet, a row a number.',
    load: async () => (await import('./export.js')).exportRecord,
  },
  template: {
    summary: 'Write a spreadsheet for some figures, to fill in.',
    load: async () => (await import('./template.js')).template,
  },
  render: {
    summary: 'Draw the figures of a record as HTML, before any script.',
    load: async () => (await import('./render.js')).render,
  },
  publish: {
    summary: 'Publish each figure of records at an address of its own, as a folder of files.',
    load: async () => (await import('./publish.js')).publish,
  },
  watch: {
    summary: 'Follow records, and publish them whenever one changes.',
    load: async () => (await import('./watch.js')).watch,
  },
  tiers: {
    summary: 'Add a new report to the tiers of all countries, and make its figures.',
    load: async () => (await import('./tiers.js')).tiers,
  },
};
