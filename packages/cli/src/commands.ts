import type {Command} from './command.js';
import {sanitize} from './sanitize.js';
import {validate} from './validate.js';

/** The commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  sanitize,
  validate,
};
