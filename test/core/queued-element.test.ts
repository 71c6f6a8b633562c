import {expect} from '@open-wc/testing';
import {QueuedElement} from '@tip-figures/core/element/queued-element.js';
import {html} from 'lit';

const started: string[] = [];

class NamedElement extends QueuedElement {
  protected override render() {
    started.push(this.id);
    return html`<slot></slot>`;
  }
}
customElements.define('test-queued', NamedElement);

describe('an element in the queue of all figures', () => {
  let box: HTMLElement;

  beforeEach(() => {
    started.length = 0;
    box = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => box.remove());

  const elementOf = (id: string, style = ''): NamedElement =>
    Object.assign(new NamedElement(), {id, textContent: id, style: `display: block; block-size: 20px; ${style}`});

  it('starts before all that are out of view, wherever it stands', async () => {
    const above = elementOf('above', 'margin-block-start: -9000px; position: absolute');
    const below = elementOf('below', 'inset-block-start: 9000px; position: absolute');
    const first = elementOf('first');
    const second = elementOf('second');
    box.append(above, below, first, second);
    await Promise.all([above, below, first, second].map((element) => element.updateComplete));

    // Those near the view render once more when the observer has told.
    expect([...new Set(started)]).to.deep.equal(['first', 'second', 'above', 'below']);
  });

  it('leaves what is in it until its turn', async () => {
    const [one, other] = [elementOf('one'), elementOf('other', 'inset-block-start: 9000px; position: absolute')];
    box.append(one, other);
    await one.updateComplete;

    expect([one, other].map(({shadowRoot}) => shadowRoot !== null)).to.deep.equal([true, false]);
    await other.updateComplete;
  });

  it('keeps nobody waiting who waits for one that was taken out, and starts when it is put back', async () => {
    const element = elementOf('one');
    box.append(element);
    element.remove();
    await element.updateComplete;
    box.append(element);
    element.requestUpdate();
    await element.updateComplete;

    expect(started.at(-1)).to.equal('one');
    expect(element.shadowRoot).to.not.equal(null);
  });
});
