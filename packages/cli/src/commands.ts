import type {Command} from './command.js';
import {validate} from './validate.js';

/** The commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  validate,
};
