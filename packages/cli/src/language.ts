import {AsyncLocalStorage} from 'node:async_hooks';
import {parseArgs} from 'node:util';
import {languages} from '@tip-figures/messages/generated/languages.js';
import type {Io} from './io.js';
import {UsageError} from './report/usage-error.js';

const chosen = new AsyncLocalStorage<string>();

/** The languages that the command speaks. */
export const spoken: readonly string[] = ['en', ...Object.keys(languages)];

export const isSpoken = (one: string): boolean => spoken.includes(one);

/** The language of this run: each has its own, also where one process has many. */
export const language = (): string => chosen.getStore() ?? 'en';

/** Runs something in a language. */
export const inLanguage = <T>(one: string, run: () => T): T => chosen.run(one, run);

/** The language of a terminal, such as `sq` of `sq_AL.UTF-8`; English where the command does not speak it. */
export function languageOf({LC_ALL, LC_MESSAGES, LANG}: Io['env']): string {
  const [asked = ''] = (LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@-]/);
  return isSpoken(asked) ? asked : 'en';
}

/** A command line without `--language`, which may stand anywhere, and the value of that. */
export function withoutLanguage(args: readonly string[]): {readonly rest: readonly string[]; readonly asked?: string} {
  const {tokens} = parseArgs({args: [...args], options: {language: {type: 'string'}}, strict: false, tokens: true});
  const found = tokens.flatMap((token) => (token.kind === 'option' && token.name === 'language' ? [token] : []));
  const taken = found.flatMap(({index, inlineValue}) => (inlineValue ? [index] : [index, index + 1]));
  const rest = args.filter((_, index) => !taken.includes(index));
  const last = found.at(-1);
  return last ? {rest, asked: last.value ?? ''} : {rest};
}

/** @throws {UsageError} for a language that the command does not speak. */
export function checkLanguage(asked: string): void {
  if (isSpoken(asked)) return;
  const [choices, found] = [spoken.join(', '), JSON.stringify(asked)];
  throw new UsageError('not-a-choice', {option: '--language', near: '', choices, found});
}
