import {expect} from '@open-wc/testing';
import '@tip-figures/quote/define.js';
import {embedCodeOf} from '../support/embed-code.js';
import {draw} from '../support/draw.js';
import {allText, has, inside, isSeen, textIn, textsIn} from '../support/reading.js';

const who = 'speaker="A director" speaker-role="Shelter" date="2017-06-29"';
const quote = (attributes: string, children: string, lang = 'en') =>
  draw(`<tip-quote lang="${lang}" ${attributes}>${children}</tip-quote>`);
const json = (section: unknown) => `<script type="application/json">${JSON.stringify(section)}</script>`;

describe('<tip-quote>', () => {
  it('quotes the words of its children, with who said them', async () => {
    const figure = await quote(who, '<p>We need money.</p>');

    expect(textIn(figure, 'blockquote')).to.equal('“We need money.”');
    expect(textsIn(figure, '.quote > p')).to.deep.equal(['A director', 'Shelter', '29 June 2017']);
    expect(allText(figure).match(/A director/g)).to.have.length(1);
    expect(has(figure, 'figcaption, [part~=title]')).to.equal(false);
    expect(textIn(figure, `#${inside(figure, 'figure')!.getAttribute('aria-labelledby')!}`)).to.equal('A director');
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('has all of it in its fallback', async () => {
    const figure = await quote(who, '<p>We owed 1.1 million yen. Nobody came.</p>');

    expect(figure.summary).to.match(/^A director\. Words: “We owed 1\.1 million yen\. Nobody came”\. Role: Shelter\./);
    expect(await figure.toHtml()).to.contain(`<p>${figure.summary}</p>`);
  });

  it('stands below a heading of the page', async () => {
    const figure = await quote(`${who} heading="What shelters need"`, '<p>We need money.</p>');

    expect([textIn(figure, '[part~=title]'), textIn(figure, '.speaker')]).to.deep.equal([
      'What shelters need',
      'A director',
    ]);
    expect(has(figure, '[part=label]')).to.equal(false);
  });

  it('leaves out the office where there is little room', async () => {
    const figure = await quote(`${who} paraphrase size="compact"`, '<p>They need money.</p>');

    expect(textsIn(figure, '.quote > p')).to.deep.equal([
      'They need money.',
      'A director',
      '29 June 2017',
      'Paraphrase, not a quotation',
    ]);
  });

  it('is loud up to thirty words', async () => {
    const sizes = [30, 31].map(async (count) => {
      const figure = await quote(who, `<p>${'word '.repeat(count)}</p>`);
      const {fontSize, fontWeight} = getComputedStyle(inside(figure, '.said')!);
      return [parseFloat(fontSize) / parseFloat(getComputedStyle(inside(figure, '.speaker')!).fontSize), fontWeight];
    });

    expect(await Promise.all(sizes)).to.deep.equal([
      [1.5, '400'],
      [1.2, '400'],
    ]);
  });

  it('says it in Albanian, around words in English', async () => {
    const figure = await quote(who, '<p lang="en">We need money.</p>', 'sq');

    expect(inside(figure, 'blockquote')!.lang).to.equal('en');
    expect(textsIn(figure, '.quote > p')).to.deep.equal(['A director', 'Shelter', '29 qershor 2017']);
    inside(figure, '.tools button')!.click();
    await figure.updateComplete;
    expect(textIn(figure, '#d')).to.contain('Gjuha: anglisht.');
  });

  for (const [name, children] of [
    ['bare text', 'We need money.'],
    ['a paragraph and a remark', '<p>We need money.</p><!-- a remark --><style>p { color: red }</style>'],
    ['a quotation that stands alone', '<p><q>We need money.</q> — <cite>K2.0</cite></p>'],
    ['several lines', '<p>We<br>need</p><ul><li>money.</li></ul>'],
    ['two quotations', '<blockquote>We need</blockquote><p>and</p><blockquote><p>money.</p></blockquote>'],
    ['words with their source', '<p>We need money.</p><cite>Ana, Minister</cite><footer>K2.0</footer>'],
    ['a quotation that names its source', '<blockquote>We need money. <footer><cite>Ana</cite></footer></blockquote>'],
    ['a quotation with its source', '<blockquote><p>We need\n money.</p></blockquote><p>K2.0</p>'],
    ['words beside a JSON child', `${json({role: 'Shelter'})} <p>We need money.</p>`],
  ] as const) {
    it(`finds the words in ${name}`, async () => {
      expect(textIn(await quote('speaker="A director"', children), 'blockquote')).to.equal('“We need money.”');
    });
  }

  it('never takes a quotation out of a sentence that may deny it', async () => {
    const figure = await quote(who, '<p>It is not the case that <q>all victims lie</q>.</p>');

    expect(textIn(figure, 'blockquote')).to.equal('“It is not the case that ‘all victims lie’.”');
  });

  it('keeps a title that the speaker names', async () => {
    const figure = await quote(who, '<p>I read <cite>K2.0</cite> every day.</p>');

    expect(textIn(figure, 'blockquote')).to.equal('“I read K2.0 every day.”');
  });

  it('takes the language that all quotations have', async () => {
    const figure = await quote(who, '<blockquote lang="sq">Po.</blockquote><blockquote lang="sq">Jo.</blockquote>');

    expect([textIn(figure, 'blockquote'), inside(figure, 'blockquote')!.lang]).to.deep.equal(['“Po. Jo.”', 'sq']);
  });

  it('prefers words that any other way in brings', async () => {
    const section = {text: 'Others.', speaker: 'A minister'};

    expect(textIn(await quote('', `${json(section)}<p>A fallback.</p>`), 'blockquote')).to.equal('“Others.”');
  });

  it('takes no children for words beside a document', async () => {
    const src = `data:application/json,${encodeURIComponent(JSON.stringify({speaker: 'A minister'}))}`;
    const figure = await quote(`src="${src}"`, '<p>She asked for money.</p>');

    expect([figure.state, has(figure, 'blockquote')]).to.deep.equal(['error', false]);
    expect(isSeen(figure.querySelector('p'))).to.equal(true);
  });

  it('follows its children, and waits for a speaker', async () => {
    const figure = await quote('', '<p>We need money.</p>');
    expect(figure.state).to.equal('initial');
    figure.setAttribute('speaker', 'A director');
    figure.querySelector('p')!.textContent = 'We need time.';
    // The observer reports before the next task.
    await new Promise((resolve) => setTimeout(resolve));
    await figure.settled;

    expect(textIn(figure, 'blockquote')).to.equal('“We need time.”');
    figure.querySelector('p')!.lang = 'sq';
    await new Promise((resolve) => setTimeout(resolve));
    await figure.settled;

    expect(inside(figure, 'blockquote')!.lang).to.equal('sq');
  });

  it('moves an office out of role, which would tell screen readers what the element is', async () => {
    const figure = await quote('speaker="A man" role="search officer"', 'We need money.');

    expect(textsIn(figure, '.quote > p')).to.deep.equal(['A man', 'search officer']);
    expect([figure.hasAttribute('role'), figure.getAttribute('speaker-role')]).to.deep.equal([false, 'search officer']);
  });

  it('shows a paraphrase without marks, in no blockquote, and says so', async () => {
    const figure = await quote(`${who} paraphrase`, '<p>They need money.</p>');

    expect(has(figure, 'blockquote')).to.equal(false);
    expect(textIn(figure, '.substance .said')).to.equal('They need money.');
    expect(textIn(figure, '.substance > :last-child')).to.equal('Paraphrase, not a quotation');
    expect(getComputedStyle(inside(figure, '.substance')!).borderInlineStartStyle).to.equal('dashed');
    expect(allText(figure)).not.to.match(/[“”]/);
  });

  it('never draws a number of the words', async () => {
    const figure = await quote(who, '<p>It is 99 percent.</p>');

    expect(has(figure, '.units, .bar, canvas')).to.equal(false);
    expect(has(figure, 'table')).to.equal(false);
    expect(figure.toCsv()).to.contain('Words,“It is 99 percent.”,,,');
  });

  for (const [lang, dir, words, way] of [
    ['en', 'ltr', '<p>We need money.</p>', 'ltr'],
    ['en', 'rtl', '<p>We need money.</p>', 'rtl'],
    ['ar', 'rtl', '<p>لا يكفي</p>', 'rtl'],
    ['ar', 'ltr', '<p>لا يكفي</p>', 'rtl'],
  ] as const) {
    it(`has rule and words at one edge, in ${lang} on a page from ${dir}`, async () => {
      const figure = await quote(`${who} dir="${dir}"`, words, lang);
      const box = inside(figure, '.quote')!.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(inside(figure, '.said')!);
      const text = range.getBoundingClientRect();
      const {borderLeftWidth, borderRightWidth} = getComputedStyle(inside(figure, '.quote')!);

      expect([borderLeftWidth, borderRightWidth]).to.deep.equal(way === 'ltr' ? ['3px', '0px'] : ['0px', '3px']);
      expect(way === 'ltr' ? text.left - box.left : box.right - text.right).to.be.within(15, 25);
    });
  }

  it('takes its words along in the code that embeds it', async () => {
    const figure = await quote(who, '<p>We need money.</p>');
    const code = await embedCodeOf(figure);

    expect(code).to.contain('><q lang="en">We need money.</q><').and.to.contain('speaker-role="Shelter"');
  });

  for (const [name, attributes, words] of [
    ['a quotation', who, '<p>We need money.</p>'],
    ['a paraphrase', `${who} paraphrase`, '<p>They need money.</p>'],
    ['a dark quotation with role', 'speaker="A man" role="Interior Minister" theme="dark"', '<p>99 percent.</p>'],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await quote(attributes, words, lang)).to.be.accessible();
      });
    }
  }
});
