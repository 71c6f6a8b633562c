import {expect} from '@open-wc/testing';
import {setInPlace} from '@tip-figures/core/render/set-in-place.js';
import fc from '../support/fast-check.js';

const drawn = (markup: string): HTMLElement => {
  const box = document.createElement('figure');
  box.innerHTML = markup;
  return box;
};
const copyOf = (element: HTMLElement) => element.cloneNode(true) as HTMLElement;

/** A copy of one drawing, made one of another. */
const set = (from: string, to: string) => {
  const [before, after] = [drawn(from), drawn(to)];
  const copy = copyOf(before);
  return {copy, nodes: [...copy.querySelectorAll('*')], isSet: setInPlace(copy, before, after), after};
};

const tree = fc.letrec<{node: string}>((tie) => ({
  node: fc.oneof(
    {depthSize: 'small'},
    fc.constantFrom('text', ' ', '36', '37 people'),
    fc
      .tuple(
        fc.constantFrom('b', 'p', 'i class="dot"', 'i class="dot lit"', 'li style="--n: 5;"', 'li hidden', 'svg'),
        fc.array(tie('node'), {maxLength: 4}),
      )
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`),
  ),
})).node;

describe('a copy of a drawing', () => {
  it('becomes the same as any other drawing, and then as a third one', () => {
    const views = fc.array(tree, {maxLength: 4}).map((nodes) => nodes.join(''));
    fc.assert(
      fc.property(views, views, views, (first, second, third) => {
        const [a, b, c] = [drawn(first), drawn(second), drawn(third)];
        const copy = copyOf(a);
        return setInPlace(copy, a, b) && copy.isEqualNode(b) && setInPlace(copy, b, c) && copy.isEqualNode(c);
      }),
    );
  });

  it('keeps the nodes of what stays when a row, a line above or a tag comes or goes', () => {
    const rows = '<p>Total</p><div part="figure"><ul><li>9</li></ul></div>';
    const more = '<p>Total</p><p part="tag">Example</p><div part="figure"><ul><li>8</li><li>2</li></ul></div>';

    const added = set(rows, more);
    expect(added.copy.innerHTML).to.equal(more);
    expect(added.nodes.every((node) => added.copy.contains(node))).to.equal(true);
    const removed = set(more, rows);
    expect(removed.copy.innerHTML).to.equal(rows);
    expect(removed.nodes.filter((node) => !removed.copy.contains(node))).to.have.length(2);
  });

  it('keeps what a script has added behind the children of an element', () => {
    const [from, to] = [drawn('<div><canvas></canvas>9</div>'), drawn('<div><canvas></canvas>10</div>')];
    const copy = copyOf(from);
    copy.firstElementChild!.append(document.createElement('ul'));

    expect(setInPlace(copy, from, to)).to.equal(true);
    expect(copy.innerHTML).to.equal('<div><canvas></canvas>10<ul></ul></div>');
  });

  it('has styles set by their declaration, which strict policies allow', () => {
    const {setAttribute} = Element.prototype;
    const names: string[] = [];
    Element.prototype.setAttribute = function (name, value) {
      names.push(name);
      setAttribute.call(this, name, value);
    };
    const to = '<i style="--n: 3;" lang="sq"></i><b></b>';
    const {copy} = set('<i style="--n: 5;" lang="en"></i><b style="--h: 1;"></b>', to);
    Element.prototype.setAttribute = setAttribute;

    expect(copy.innerHTML).to.equal(to);
    expect(names).to.deep.equal(['lang']);
  });

  for (const [what, change] of [
    ['a text', (copy: HTMLElement) => (copy.querySelector('li')!.textContent = '7')],
    ['the order of its rows', (copy: HTMLElement) => copy.querySelector('ul')!.prepend(copy.querySelector('#b')!)],
    ['a style', (copy: HTMLElement) => (copy.querySelector('i')!.style.cssText = '--n: 9')],
    ['what is inside, which is gone', (copy: HTMLElement) => copy.querySelector('ul')!.remove()],
  ] as const) {
    it(`is left as it is where a page has changed ${what}`, () => {
      const from = drawn('<i style="--n: 1"></i><ul><li id="a">1</li><li id="b">2</li></ul>');
      const to = drawn('<i style="--n: 2"></i><ul><li id="a">2</li><li id="b">3</li></ul>');
      const copy = copyOf(from);
      change(copy);
      const before = copy.innerHTML;

      expect(setInPlace(copy, from, to)).to.equal(false);
      expect(copy.innerHTML).to.equal(before);
    });
  }
});
