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
const curled = /=\s*[“”„″]([^“”„″"<>]*)[“”″]/g;

/** The start of an element: its name, what stands in it, and where it ends. */
interface Opening {
  readonly name: string;
  readonly within: string;
  readonly end: number;
}

const startOf = /<([a-z][a-z-]*)/iy;

/** The start of an element at a place; `undefined` where there is none, or it has no end. Each letter is looked at once. */
function openingAt(code: string, from: number): Opening | undefined {
  if (from < 0) return undefined;
  startOf.lastIndex = from;
  const [start = '', name = ''] = startOf.exec(code) ?? [];
  if (!start) return undefined;
  let quote = '';
  for (let at = from + start.length; at < code.length; at += 1) {
    const letter = code.charAt(at);
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>')
      return {name: name.toLowerCase(), within: code.slice(from + start.length, at), end: at + 1};
  }
  return undefined;
}

/** What is in an element that has begun: up to its end, or all. */
function contentOf(code: string, {name, end}: Opening): string {
  const close = code.slice(end).search(new RegExp(String.raw`</${name}\s*>`, 'i'));
  return close < 0 ? code.slice(end) : code.slice(end, end + close);
}

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
  const own = openingAt(code, code.search(/<tip-[a-z]/i));
  if (own) {
    const count = code.match(/<tip-[a-z-]+/gi)?.length ?? 1;
    return tagOf(own.name.slice('tip-'.length), attributesIn(own.within), contentOf(code, own), count);
  }
  const marks = [...code.matchAll(/\bdata-tip-figure\b/gi)];
  const around = marks[0] && openingAt(code, code.lastIndexOf('<', marks[0].index));
  if (!around) return undefined;
  const given = [...attributesIn(around.within)].filter(([key]) => key.startsWith('data-tip-'));
  const attributes = new Map(given.map(([key, value]) => [key.slice('data-tip-'.length), value]));
  const figure = attributes.get('figure');
  attributes.delete('figure');
  return figure === undefined ? undefined : tagOf(figure, attributes, contentOf(code, around), marks.length);
}

function tagOf(figure: string, attributes: Tag['attributes'], inside: string, count: number): Tag {
  const start = inside.search(/<script\b/i);
  const script = openingAt(inside, start);
  const json = script && contentOf(inside, script);
  const isEnded = script !== undefined && script.end + (json ?? '').length < inside.length;
  const rest = isEnded ? inside.slice(0, start) + inside.slice(script.end + (json ?? '').length) : inside;
  const element = openingAt(rest, rest.search(/<[a-z]/i));
  return {
    figure,
    attributes,
    count,
    json: isEnded ? json : undefined,
    words: {
      text: plainText(withoutTags(rest)),
      language: attributesIn(element?.within ?? '').get('lang') ?? '',
    },
  };
}

/** What stands between tags; all that follows one without an end. */
function withoutTags(html: string): string {
  let [text, at] = ['', 0];
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', at)) {
    const end = html.indexOf('>', start);
    if (end < 0) break;
    text += html.slice(at, start);
    at = end + 1;
  }
  return text + html.slice(at);
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
