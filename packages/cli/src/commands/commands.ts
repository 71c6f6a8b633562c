import type {HelpWords} from '@tip-figures/messages/help-words.js';
import type {Command} from './command.js';

export type CommandName = keyof HelpWords['commands'];

/** The code of all commands, which is loaded when one is asked for, in the order of the list of them. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.js')).validate,
  sanitize: async () => (await import('./sanitize.js')).sanitize,
  import: async () => (await import('./import.js')).importSheet,
  export: async () => (await import('./export.js')).exportRecord,
  template: async () => (await import('./template.js')).template,
  render: async () => (await import('./render.js')).render,
  publish: async () => (await import('./publish.js')).publish,
  watch: async () => (await import('./watch.js')).watch,
  tiers: async () => (await import('./tiers.js')).tiers,
};

export const commandNames = Object.keys(commands).filter(isCommandName);

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
