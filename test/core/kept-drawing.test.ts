import {expect} from '@open-wc/testing';
import '@tip-figures/accountability-record/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {heardIn} from '../support/counts.js';
import {draw} from '../support/draw.js';
import {inside, textIn, textsIn} from '../support/reading.js';
import {until} from '../support/until.js';

const breakdown = (total: number, more = '') =>
  draw(`<tip-victim-breakdown lang="en" total="${total}" sex="female: 9; male: 1" ${more}></tip-victim-breakdown>`);

const body = (figure: Element) => inside(figure, '[part=figure]')!;
const rows = (figure: Element) => heardIn(figure).slice(1);

describe('what a figure draws', () => {
  it('stays as it is when the menu opens', async () => {
    const figure = await breakdown(10);
    const nodes = [body(figure), inside(figure, 'table')];
    inside(figure, '.more')!.click();
    await until(() => inside(figure, '#m'), 'the menu is open');

    expect([body(figure), inside(figure, 'table')]).to.deep.equal(nodes);
  });

  it('is drawn anew when the data change', async () => {
    const figure = await breakdown(10);
    figure.setAttribute('sex', 'female: 8; male: 2');
    await figure.settled;

    expect(rows(figure)).to.deep.equal(['Sex: female 8', 'male 2']);
    expect(textsIn(figure, 'tbody td:nth-child(2)')).to.deep.equal(['10', '8', '2']);
  });

  it('comes back after a refusal', async () => {
    const figure = await breakdown(10);
    const before = rows(figure);
    figure.setAttribute('total', 'ten');
    await figure.settled;
    expect(inside(figure, '[part=figure]')).to.equal(null);
    figure.setAttribute('total', '10');
    await figure.settled;

    expect(rows(figure)).to.deep.equal(before);
  });

  it('has the same nodes of their own in three equal figures', async () => {
    const [one, ...others] = [await breakdown(10), await breakdown(10), await breakdown(10)] as const;

    for (const other of others) {
      expect(body(other)).not.to.equal(body(one));
      expect(body(other).outerHTML).to.equal(body(one).outerHTML);
      expect(inside(other, 'table')!.outerHTML).to.equal(inside(one, 'table')!.outerHTML);
    }
  });

  it('does not follow a page that has changed the nodes of an equal figure', async () => {
    const one = await breakdown(11);
    body(one).textContent = 'changed';

    expect([rows(await breakdown(11)), rows(await breakdown(11))]).to.deep.equal([
      ['Sex: female 9', 'male 1'],
      ['Sex: female 9', 'male 1'],
    ]);
  });

  it('is in the language of each of two figures with the same data', async () => {
    const english = await breakdown(12);
    const albanian = await draw(
      '<tip-victim-breakdown lang="sq" total="12" sex="female: 9; male: 1"></tip-victim-breakdown>',
    );

    expect(textIn(english, 'figcaption')).not.to.equal(textIn(albanian, 'figcaption'));
    expect(rows(english)).not.to.deep.equal(rows(albanian));
  });

  it('follows what the page chooses beside the data', async () => {
    const data = {cases: [{office: 'Minister', steps: [{stage: 'indicted'}], name: {text: 'A. B.', source: 'Court'}}]};
    const figure = await draw(
      `<tip-accountability-record example data='${JSON.stringify(data)}'></tip-accountability-record>`,
    );
    expect(textIn(figure, '[part=figure]')).not.to.contain('A. B.');
    figure.setAttribute('names', 'on');
    await figure.settled;

    expect(textIn(figure, '[part=figure]')).to.contain('A. B.');
  });
});
