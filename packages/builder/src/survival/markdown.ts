import MarkdownIt from 'markdown-it';

/** Markdown as most static sites have it, with HTML in it or without. */
export const throughMarkdown = (html: string, withHtml: boolean): string =>
  new MarkdownIt({html: withHtml}).render(withHtml ? html : linked(html));

/** Where no HTML may be written, a link alone is written as Markdown has it. */
const linked = (html: string): string =>
  html.replace(
    /^<p><a href="([^"]*)">([^<]*)<\/a><\/p>$/,
    (_, address: string, text: string) => `[${text}](${address})`,
  );
