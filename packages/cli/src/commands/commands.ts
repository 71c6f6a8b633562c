import type {Command} from './command.js';
import {exportRecord} from './export.js';
import {importSheet} from './import.js';
import {publish} from './publish.js';
import {render} from './render.js';
import {sanitize} from './sanitize.js';
import {template} from './template.js';
import {tiers} from './tiers.js';
import {validate} from './validate.js';
import {watch} from './watch.js';

/** All commands, by name, in the order of the list of them. */
export const commands: Readonly<Record<string, Command>> = {
  validate,
  sanitize,
  import: importSheet,
  export: exportRecord,
  template,
  render,
  publish,
  watch,
  tiers,
};
