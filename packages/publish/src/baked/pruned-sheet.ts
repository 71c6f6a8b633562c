import {apart} from '@tip-figures/baked/apart.js';
import {parse, type ChildNode} from 'postcss';

/** Names of elements of a drawing, of their classes after a dot, and of the custom properties that are used. */
export type Names = ReadonlySet<string>;

/** Prints a part of a sheet for a drawing; empty where nothing of it can hold there. */
type Print = (names: Names) => string;

/** Whether a selector can hold in a drawing. */
type Test = (names: Names) => boolean;

const known = new Map<string, readonly Print[]>();

/** A style sheet without the rules that cannot hold in a drawing, since it has none of the elements or classes that they name. */
export function prunedSheet(css: string, names: Names): string {
  const prints = known.get(css) ?? parse(css).nodes.map(printOf);
  known.set(css, prints);
  return prints.map((print) => print(names)).join('');
}

function printOf(node: ChildNode): Print {
  switch (node.type) {
    case 'comment':
      return () => '';
    case 'decl': {
      const {prop} = node;
      const text = `${prop}:${oneLine(node.value)}${node.important ? '!important' : ''};`;
      return prop.startsWith('--') ? (names) => (names.has(prop) ? text : '') : () => text;
    }
    case 'atrule': {
      const head = `@${node.name} ${oneLine(node.params)}`.trim();
      const inside = node.nodes?.map(printOf);
      if (node.name === 'keyframes') return () => oneLine(node.toString());
      return inside ? (names) => block(head, inside, names) : () => `${head};`;
    }
    default: {
      const selectors = node.selectors.map((text) => ({text: oneLine(text), canHold: testOf(text)}));
      const inside = node.nodes.map(printOf);
      return (names) => {
        const kept = selectors.filter(({canHold}) => canHold(names)).map(({text}) => text);
        return kept.length ? block(kept.join(), inside, names) : '';
      };
    }
  }
}

function block(head: string, inside: readonly Print[], names: Names): string {
  const text = inside.map((print) => print(names)).join('');
  return text && `${head}{${text.replace(/;$/, '')}}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Of what stands in brackets only choices are looked at: the rest may be a ban, or is of the page. */
function testOf(selector: string): Test {
  const choices: Test[] = [];
  const bare = selector.replace(
    /:([\w-]+)(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/g,
    (_, name: string, list: string) => {
      if (/^(is|where|has)$/.test(name)) choices.push(anyOf(list.slice(1, -1)));
      // A tag with other attributes is left to the element.
      if (name === 'host' && !attributesIn(list).every((one) => apart.test(one))) choices.push(() => false);
      return '';
    },
  );
  const needed = Array.from(
    bare.replace(/\[[^\]]*\]|(?<!\\)::?[\w-]+/g, '').matchAll(/\.?(?:\\.|[\w-])+|#[\w-]+/g),
    ([name]) => name.replace(/\\/g, ''),
  ).filter((name) => !name.startsWith('#'));
  return (names) => needed.every((name) => names.has(name)) && choices.every((test) => test(names));
}

const attributesIn = (selector: string): string[] =>
  Array.from(selector.matchAll(/\[([\w-]+)/g), ([, name = '']) => name);

/** The custom properties that style sheets or styles in HTML refer to. */
export const variablesIn = (css: string): Set<string> =>
  new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name));

function anyOf(list: string): Test {
  // At commas that are in no bracket.
  const tests = (list.match(/(?:[^(),]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? []).map(testOf);
  return (names) => tests.some((test) => test(names));
}
