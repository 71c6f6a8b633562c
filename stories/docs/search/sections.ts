import {storyNameFromExport, toId} from 'storybook/internal/csf';

/** A piece of a page that a search can lead to. */
export interface Section {
  readonly page: string;
  /** The same as `page` where the piece is its beginning. */
  readonly heading: string;
  readonly text: string;
  readonly href: string;
}

/** The sections of a guide, each from one heading to the next. */
export function sectionsOfGuide(file: string, markdown: string): Section[] {
  const name = file.replace(/\.md$/, '');
  const address = `./?path=/docs/${name === 'start' ? 'start' : `guides-${name}`}--docs`;
  // In code a # begins a comment.
  const prose = markdown.replace(/^```[^]*?^```$/gm, (code) => code.replace(/^#/gm, ' #'));
  const [page = name, ...parts] = prose.split(/^#{1,4} /m).slice(1);
  const title = headingOf(page);
  return [
    {page: title, heading: title, text: textOf(page), href: address},
    ...parts.map((part) => {
      const heading = headingOf(part);
      return {page: title, heading, text: textOf(part), href: `${address}#${anchorOf(heading)}`};
    }),
  ];
}

/** The stories of a file, each with the comment above it. */
export function sectionsOfStories(source: string): Section[] {
  const [, title = ''] = /\btitle: '(.+?)'/.exec(source) ?? [];
  const [, id = title] = /^ {2}id: '(.+)',$/m.exec(source) ?? [];
  const page = title.replace(/^.*\//, '');
  return [...source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const (\w+): \w*Story/g)].map(
    ([, comment = '', name = '']) => {
      const heading = storyNameFromExport(name);
      return {
        page,
        heading,
        text: plain(comment.replace(/^\s*\*/gm, ' ')),
        href: `./?path=/story/${toId(id, heading)}`,
      };
    },
  );
}

const headingOf = (part: string): string => plain(part.slice(0, part.indexOf('\n')));

const textOf = (part: string): string => plain(part.slice(part.indexOf('\n')));

/** As the pages of Storybook make it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/[^a-z0-9- ]/gi, '')
    .replaceAll(' ', '-')
    .toLowerCase();

/** Markdown as it is read: without its marks, on one line. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^```.*$|^\|[ :|-]+\|$|<!--.*?-->|^ *(?:[-*]|\d+\.) |[─-╿]/gm, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/(?<!\\)\||[`*]|\\(?=\|)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:)])/g, '')
    .trim();
