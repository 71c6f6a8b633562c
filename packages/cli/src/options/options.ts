import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {nearest} from '@tip-figures/findings/nearest.js';
import {isSiteLanguage, siteLanguages} from '@tip-figures/publish/site-options.js';
import {thresholdOf} from '@tip-figures/record/protect/thresholds.js';
import type {Command, Option, Values} from '../commands/command.js';
import {UsageError} from '../report/usage-error.js';
import {spoken} from '../language.js';
import {figureNames} from './figure-name.js';

/** What stands on a command line as an option. */
interface Given {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** The options of all commands. */
export const sharedOptions: Readonly<Record<string, Option>> = {
  output: {short: 'o', value: 'file', about: 'output'},
  json: {about: 'json'},
  quiet: {short: 'q', about: 'quiet'},
  // The first step of the program takes it away: no command sees it.
  language: {value: 'language', choices: spoken, about: 'language'},
  help: {short: 'h', about: 'help'},
};

/** Options of several commands. */
export const figureOption: Option = {value: 'name', choices: figureNames, about: 'figure'};
export const langOption: Option = {value: 'language', choices: siteLanguages, accepts: isSiteLanguage, about: 'lang'};
export const belowOption: Option = {
  value: 'number',
  kind: 'threshold',
  accepts: (value) => thresholdOf(value) !== undefined,
  about: 'below',
};

/** The options of a command: its own, then the shared ones that it does not describe itself. */
export const optionsOf = ({options}: Command): Readonly<Record<string, Option>> => ({
  ...options,
  ...Object.fromEntries(Object.entries(sharedOptions).map(([name, option]) => [name, {...option, ...options[name]}])),
});

/**
 * Reads the arguments of a command.
 *
 * @throws {UsageError} for an option that it does not have, a value that an option does not take, and a name that cannot be one.
 */
export function readArguments(
  command: Command,
  name: string,
  written: readonly string[],
): {names: string[]; values: Values} {
  const all = optionsOf(command);
  // What `--output` was called before.
  const args = written.map((argument) => argument.replace(/^--out(?==|$)/, '--output'));
  const options = Object.fromEntries(
    Object.entries(all).map(([key, {value, short, multiple = false, default: usual}]) => [
      key,
      {type: value ? 'string' : 'boolean', multiple, ...(short && {short}), ...(usual && {default: usual})} as const,
    ]),
  );
  const {tokens, positionals: names, values} = parseArgs({args, options, strict: false, tokens: true});
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(all, token.name) ? all[token.name] : undefined;
    if (!option) refuseOption(token.rawName, name, Object.keys(all));
    checkPresence(token, option);
    checkValue(token.rawName, option, token.value);
  }
  names.forEach(checkName);
  return {names, values};
}

/** What begins with a dash is more often the next option than the value of this one. */
function checkPresence({rawName: option, value: found, inlineValue}: Given, {value}: Option): void {
  if (value === undefined) {
    if (found !== undefined) throw new UsageError('value-of-flag', {option});
  } else if (found === undefined || (!inlineValue && /^-./.test(found))) throw new UsageError('no-value', {option});
}

function checkValue(option: string, {choices = [], kind, accepts, value: of}: Option, value: string | undefined): void {
  const address = of === 'address' && addressMeant(value ?? '');
  if (address) throw new UsageError('not-a-whole-address', {option, address});
  const isAny = !choices.length && !accepts;
  if (value === undefined || isAny || choices.includes(value) || accepts?.(value)) return;
  if (kind) throw new UsageError('not-of-kind', {option, kind, found: JSON.stringify(value)});
  const near = nearest(value.replace(/^tip-/, ''), choices).join(' ');
  throw new UsageError('not-a-choice', {option, near, choices: choices.join(', '), found: JSON.stringify(value)});
}

function refuseOption(option: string, command: string, options: readonly string[]): never {
  const known = options.map((one) => `--${one}`);
  throw new UsageError('no-option', {option, command, near: nearest(option, known).join(' ')});
}

function checkName(name: string): void {
  // An empty name is usually an unset variable of a script.
  if (name === '') throw new UsageError('empty-name');
  const address = addressMeant(name);
  if (address) throw new UsageError('address-meant', {name, address});
}

/** The address that somebody meant who left out `https://`, and a name before it that is given to a record. */
function addressMeant(written: string): string | undefined {
  const [, name = '', address = '', host = ''] =
    /^([^=/]+=)?((localhost|(?:[\w-]+\.)+[a-z]{2,})(?::\d+)?(?:\/.*)?)$/i.exec(written) ?? [];
  // A file may be called as a host is, but for the path after it.
  if (!address || existsSync(host) || !/^www\.|[:/]/.test(address)) return undefined;
  return `${name}${host === 'localhost' ? 'http' : 'https'}://${address}`;
}
