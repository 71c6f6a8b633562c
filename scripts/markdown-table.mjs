// Tables in Markdown.

/** A table; empty without rows. */
export function table(head, rows) {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('');
}

export const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');

export const code = (text) => (text ? `\`${text}\`` : '');
