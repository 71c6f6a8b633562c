// The page of the docs on the command: what `tip-figures help` says of each, from the same declarations.

import {loadSource} from './load-source.mjs';
import {code, table} from './markdown-table.mjs';

const INTRODUCTION = `# Command

What \`npx tip-figures\` does. \`npx tip-figures help validate\` says the same of one command. \`npm run reference\` makes this
page from the declarations in packages/cli/src/commands.
`;

/** What is loaded only when a command runs is not needed to describe it, but for the commands themselves. */
const onlyDeclared = {
  name: 'only-declared',
  setup: ({onResolve}) =>
    onResolve({filter: /./}, ({kind, importer}) =>
      kind === 'dynamic-import' && !importer.endsWith('commands.ts') ? {external: true} : undefined,
    ),
};

/** The whole page, in Markdown. */
export async function commandPage() {
  const {
    commands: listed,
    exitsOf,
    sharedOptions,
    written,
  } = await loadSource(
    {
      '@tip-figures/cli/commands/commands.js': ['commands'],
      '@tip-figures/cli/commands/help.js': ['exitsOf', 'written'],
      '@tip-figures/cli/options/options.js': ['sharedOptions'],
    },
    [onlyDeclared],
  );
  const commands = await Promise.all(Object.entries(listed).map(async ([name, {load}]) => [name, await load()]));
  const optionTable = (options) => {
    const whole = Object.entries(options).map(([name, option]) => [name, {...sharedOptions[name], ...option}]);
    const rows = whole.map(([name, option]) => [code(written(name, option)), option.about]);
    return table(['Option', 'What it does'], rows);
  };
  const sections = commands.map(([name, command]) =>
    [
      `## ${name}`,
      code(`tip-figures ${name} [options] ${command.takes}`),
      ...command.help.split('\n\n').map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()),
      `\`\`\`sh\n${command.examples.map((example) => `npx tip-figures ${example}\n`).join('')}\`\`\``,
      optionTable(command.options).trim(),
      table(['Exit code', 'Meaning'], exitsOf(command)),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return [INTRODUCTION, `## Of all commands\n\n${optionTable(sharedOptions)}`, ...sections].join('\n');
}
