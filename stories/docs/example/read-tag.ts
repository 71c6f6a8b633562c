/** What is drawn of a tag that somebody wrote. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The words inside it. */
  readonly text: string;
  /** Its JSON child. */
  readonly json: string | undefined;
  /** Attributes that are no figure's, and addresses of other sites. */
  readonly left: readonly string[];
}

const OF_HTML = ['lang', 'dir'];

/**
 * Reads one tag of a figure. Nothing of the code is put into the page: what is no attribute of this figure is left out,
 * and of its children only the words and the JSON are taken.
 *
 * @param attributesOf  the attributes of a tag; undefined for one that is no figure.
 * @returns undefined where the code is not one figure.
 */
export function readTag(code: string, attributesOf: (tag: string) => readonly string[] | undefined): Tag | undefined {
  const {head, body} = new DOMParser().parseFromString(code, 'text/html');
  const [figure] = body.children;
  const known = figure && attributesOf(figure.localName);
  const isAlone = body.children.length === 1 && head.children.length === 0 && wordsOf(body) === '';
  if (!known || !isAlone) return undefined;
  const isTaken = ({name, value}: Attr) =>
    [...known, ...OF_HTML].includes(name) && (name !== 'src' || isOfThisSite(value));
  const all = [...figure.attributes];
  return {
    name: figure.localName,
    attributes: all.filter(isTaken).map(({name, value}) => [name, value] as const),
    text: [...figure.childNodes]
      .filter((node) => node.nodeName !== 'SCRIPT')
      .map(({textContent}) => textContent)
      .join(''),
    json: figure.querySelector(':scope > script[type="application/json"]')?.textContent,
    left: all.filter((one) => !isTaken(one)).map(({name}) => name),
  };
}

/** What stands beside the elements. */
const wordsOf = ({childNodes}: Element): string =>
  [...childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join('')
    .trim();

function isOfThisSite(address: string): boolean {
  return URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).origin === location.origin;
}
