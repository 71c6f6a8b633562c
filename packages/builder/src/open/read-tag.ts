/** A tag as it stands in the code of a page. */
export interface Tag {
  /** The figure, without `tip-`. */
  readonly figure: string;
  /** By their names; without those of the element around a figure that a script finds. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The JSON inside of it. */
  readonly json: string | undefined;
  /** The words inside of it, with the language of the first element that names one. */
  readonly words: {readonly text: string; readonly language: string};
  /** How many figures the code has. */
  readonly count: number;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const opening = /<tip-[a-z-]+(?=[\s>/])/gi;
const curled = /=\s*[“”„″]([^“”„″"<>]*)[“”″]/g;
const inQuotes = String.raw`(?:"[^"]*"|'[^']*'|[^"'>])*`;
const element = new RegExp(String.raw`<tip-([a-z-]+)(${inQuotes})>([^]*?)(?:</tip-\1\s*>|$)`, 'i');
const embedded = new RegExp(
  String.raw`<([a-z]+)(${inQuotes}\bdata-tip-figure\b${inQuotes})>([^]*?)(?:</\1\s*>|$)`,
  'i',
);

/**
 * The first figure in the code of a page: a tag, or an element that `embed.js` makes one of. The code is read as text and
 * never becomes part of this page.
 */
export function readTag(code: string): Tag | undefined {
  // Editors show code as text, and curl its quotation marks.
  const plain = (code.includes('<') ? code : plainText(code, false)).replace(curled, '="$1"');
  return readCode(plain);
}

function readCode(code: string): Tag | undefined {
  const [, name, within = '', inside = ''] = element.exec(code) ?? [];
  if (name !== undefined)
    return tagOf(name.toLowerCase(), attributesIn(within), inside, code.match(opening)?.length ?? 1);
  const [, , others = '', content = ''] = embedded.exec(code) ?? [];
  const given = [...attributesIn(others)].filter(([key]) => key.startsWith('data-tip-'));
  const attributes = new Map(given.map(([key, value]) => [key.slice('data-tip-'.length), value]));
  const figure = attributes.get('figure');
  attributes.delete('figure');
  return figure === undefined
    ? undefined
    : tagOf(figure, attributes, content, code.match(/\bdata-tip-figure\b/gi)?.length ?? 1);
}

function tagOf(figure: string, attributes: Tag['attributes'], inside: string, count: number): Tag {
  const script = /<script\b[^>]*>([^]*?)<\/script\s*>/i.exec(inside);
  const rest = inside.replace(script?.[0] ?? '', '');
  const [, opening = ''] = /<[a-z]+\b((?:"[^"]*"|[^">])*)>/i.exec(rest) ?? [];
  const text = plainText(rest.replace(/<[^>]*>/g, ''));
  return {
    figure,
    attributes,
    count,
    json: script?.[1],
    words: {text, language: attributesIn(opening).get('lang') ?? ''},
  };
}

const attributesIn = (text: string): Map<string, string> =>
  new Map(
    Array.from(text.matchAll(attribute), ([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      plainText(double ?? single ?? bare ?? '', false),
    ]),
  );

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0'};

/** Text of HTML without its entities, and between elements without white space that shows nothing. */
function plainText(html: string, isContent = true): string {
  const text = html.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (all, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(Math.min(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal), 0x10ffff))
        : (named[name.toLowerCase()] ?? all),
  );
  return isContent ? text.replace(/\s+/g, ' ').trim() : text;
}
