const width = 92;

/** Names with what they mean, below each other. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const indent = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, about]) => `  ${name.padEnd(indent - 2)}${wrapped(about, indent)}`).join('\n');
}

/** A text in lines, all but the first of them indented. */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
