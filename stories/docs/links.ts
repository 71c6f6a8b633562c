/** Links between the pages as Storybook has them; in the repository they lead from file to file. */
export const linked = (text: string): string =>
  text
    .replace(/\]\(start\.md(#[\w-]+)?\)/g, '](?path=/docs/start--docs$1)')
    .replace(/\]\(([\w-]+)\.md(#[\w-]+)?\)/g, '](?path=/docs/guides-$1--docs$2)')
    .replace(/\]\(\.\.\/gallery\.stories\.ts\)/g, '](?path=/story/gallery--by-task)')
    // Other files of the repository are not part of Storybook.
    .replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1');

/** A piece of a guide: its text, a tag that can be changed, or all figures. */
interface Part {
  readonly text?: string;
  readonly tag?: string;
  readonly hasFigures?: boolean;
}

/** A guide in pieces. What is not text is marked by a comment: a tag that can be changed, or a table with figures in its place. */
export const partsOf = (markdown: string): Part[] =>
  markdown.split(/^(<!-- (?:try -->\n+```html\n[^]*?^```|figures -->\n+(?:\|.*\n)+))/m).map((part) => {
    if (part.startsWith('<!-- figures')) return {hasFigures: true};
    const [, tag] = /^<!-- try -->\n+```html\n([^]*?)^```$/m.exec(part) ?? [];
    return tag ? {tag: tag.trim()} : {text: linked(part)};
  });
