/** What differs between a node of two drawings, and in the nodes inside it. */
interface Difference {
  /** The place of the node among its siblings. */
  readonly index: number;
  readonly changes: Change[];
  /** In the order of the children. */
  readonly inside: Difference[];
}

interface Change {
  /** Whether a node of a copy is as it was drawn: a page can have moved or changed it. */
  isDue(node: ChildNode): boolean;
  make(node: ChildNode): void;
}

const known = new WeakMap<Element, WeakMap<Element, Difference>>();

/**
 * Makes a copy of the drawing `from` one of `to`: texts and attributes that differ are set, and what stays keeps its
 * nodes, with a reader's focus and selection in them. What scripts add behind the children of an element stays too.
 *
 * @returns `false`, with nothing done, where the copy is not as it was drawn.
 */
export function setInPlace(copy: Element, from: Element, to: Element): boolean {
  const due: (readonly [Change, ChildNode])[] = [];
  if (!collect(copy, differenceOf(from, to), due)) return false;
  for (const [change, node] of due) change.make(node);
  return true;
}

/** Collects the changes with their nodes, before the first one is made. */
function collect(node: ChildNode, {changes, inside}: Difference, due: (readonly [Change, ChildNode])[]): boolean {
  for (const change of changes) {
    if (!change.isDue(node)) return false;
    due.push([change, node]);
  }
  let [child, at] = [node.firstChild, 0];
  return inside.every((difference) => {
    for (; child && at < difference.index; at += 1) child = child.nextSibling;
    return child !== null && collect(child, difference, due);
  });
}

/** Equal figures get newer data together: their drawings are compared once. */
function differenceOf(from: Element, to: Element): Difference {
  const before = known.get(from) ?? new WeakMap<Element, Difference>();
  known.set(from, before);
  const difference = before.get(to) ?? compare(from, to, 0);
  before.set(to, difference);
  return difference;
}

function compare(from: Node, to: Node, index: number): Difference {
  const changes: Change[] = [];
  const inside: Difference[] = [];
  if (from instanceof Element && to instanceof Element) {
    for (const name of new Set([...from.getAttributeNames(), ...to.getAttributeNames()])) {
      const [old, value] = [from.getAttribute(name), to.getAttribute(name)];
      if (old !== value) changes.push(attributeChange(name, old, value));
    }
  } else if (from.nodeValue !== to.nodeValue) changes.push(textChange(from.nodeValue ?? '', to.nodeValue ?? ''));
  const old = [...from.childNodes];
  let next = 0;
  let added: Node[] | undefined;
  const removeUntil = (end: number) => {
    for (; next < end; next += 1) inside.push({index: next, changes: [removal(old[next])], inside: []});
  };
  for (const node of to.childNodes) {
    const found = old.findIndex((one, at) => at >= next && isAlike(one, node));
    const same = old[found];
    // White space may be anywhere, so it is no reason to remove what is before it.
    if (same && (found === next || node instanceof Element)) {
      removeUntil(found);
      inside.push(compare(same, node, found));
      next = found + 1;
      added = undefined;
    } else if (added) added.push(node);
    else {
      added = [node];
      const before = inside.at(-1);
      (before?.changes ?? changes).push(insertion(old[before?.index ?? -1], added));
    }
  }
  removeUntil(old.length);
  return {index, changes, inside: inside.filter((one) => one.changes.length + one.inside.length > 0)};
}

const isAlike = (one: Node, other: Node): boolean => kindOf(one) === kindOf(other);

/** What stays the same in an element of a list or of a frame when its data change. */
const kindOf = (node: Node): string =>
  node instanceof Element ? `${node.nodeName} ${node.getAttribute('part')} ${node.classList[0]}` : node.nodeName;

/** Sets only the letters that differ, so that the ends of a selection stay at theirs. */
function textChange(old: string, text: string): Change {
  let start = 0;
  while (old[start] === text[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, text.length) - start;
  while (end < most && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  const added = text.slice(start, text.length - end);
  return {
    isDue: (node) => node.nodeValue === old,
    make: (node) => (node as Text).replaceData(start, old.length - start - end, added),
  };
}

const attributeChange = (name: string, old: string | null, value: string | null): Change => ({
  isDue: (node) => node instanceof Element && node.getAttribute(name) === old,
  make(node) {
    const element = node as HTMLElement;
    if (value === null) element.removeAttribute(name);
    // A strict policy refuses a style attribute, but no declaration.
    else if (name === 'style') element.style.cssText = value;
    else element.setAttribute(name, value);
  },
});

const removal = (old: Node | undefined): Change => ({
  isDue: (node) => node.textContent === old?.textContent,
  make: (node) => node.remove(),
});

/** @param before - the node behind which others are added; they come first in the parent where there is none. */
const insertion = (before: Node | undefined, added: readonly Node[]): Change => ({
  isDue: (node) => !before || isAlike(node, before),
  make(node) {
    const copies = added.map((one) => one.cloneNode(true));
    if (before) node.after(...copies);
    else (node as Element).prepend(...copies);
  },
});
