/** Links between the pages as Storybook has them; in the repository they lead from file to file. */
export const linked = (text: string): string =>
  text
    .replace(/\]\(start\.md(#[\w-]+)?\)/g, '](?path=/docs/start--docs$1)')
    .replace(/\]\(([\w-]+)\.md(#[\w-]+)?\)/g, '](?path=/docs/guides-$1--docs$2)')
    .replace(/\]\(\.\.\/gallery\.stories\.ts\)/g, '](?path=/story/gallery--gallery)')
    // Other files of the repository are not part of Storybook.
    .replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1');

/** A guide in pieces: its text, and the tags that can be changed where they stand. They are marked by a comment. */
export const partsOf = (markdown: string): {readonly text?: string; readonly tag?: string}[] =>
  markdown
    .split(/^<!-- try -->\n+```html\n([^]*?)^```$/m)
    .map((part, index) => (index % 2 ? {tag: part.trim()} : {text: linked(part)}));
