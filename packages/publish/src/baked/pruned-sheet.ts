import {parse, type ChildNode} from 'postcss';

/** Prints a part of a sheet for a drawing that has these classes; empty where nothing of it can hold there. */
type Print = (classes: ReadonlySet<string>) => string;

/** Whether a selector can hold in a drawing that has these classes. */
type Test = (classes: ReadonlySet<string>) => boolean;

const known = new Map<string, readonly Print[]>();

/**
 * A style sheet without the rules that cannot hold in a drawing, since it has none of the classes that they name.
 *
 * @param classes - of all elements of the drawing.
 */
export function prunedSheet(css: string, classes: ReadonlySet<string>): string {
  const prints = known.get(css) ?? parse(css).nodes.map(printOf);
  known.set(css, prints);
  return prints.map((print) => print(classes)).join('');
}

function printOf(node: ChildNode): Print {
  switch (node.type) {
    case 'comment':
      return () => '';
    case 'decl': {
      const text = `${node.prop}:${oneLine(node.value)}${node.important ? '!important' : ''};`;
      return () => text;
    }
    case 'atrule': {
      const head = `@${node.name} ${oneLine(node.params)}`.trim();
      const inside = node.nodes?.map(printOf);
      return inside ? (classes) => block(head, inside, classes) : () => `${head};`;
    }
    default: {
      const selectors = node.selectors.map((text) => ({text: oneLine(text), canHold: testOf(text)}));
      const inside = node.nodes.map(printOf);
      return (classes) => {
        const kept = selectors.filter(({canHold}) => canHold(classes)).map(({text}) => text);
        return kept.length ? block(kept.join(), inside, classes) : '';
      };
    }
  }
}

function block(head: string, inside: readonly Print[], classes: ReadonlySet<string>): string {
  const text = inside.map((print) => print(classes)).join('');
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
      return '';
    },
  );
  const names = Array.from(bare.matchAll(/\.((?:\\.|[\w-])+)/g), ([, name = '']) => name.replace(/\\/g, ''));
  return (classes) => names.every((name) => classes.has(name)) && choices.every((test) => test(classes));
}

function anyOf(list: string): Test {
  // At commas that are in no bracket.
  const tests = (list.match(/(?:[^(),]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? []).map(testOf);
  return (classes) => tests.some((test) => test(classes));
}
