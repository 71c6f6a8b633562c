// The same page with another record: story.html?record=kosovo-2022.

const RECORDS = {'kosovo-2022': 'Kosovo in the Trafficking in Persons Report 2022'};

const wanted = new URLSearchParams(location.search).get('record') ?? '';

if (Object.hasOwn(RECORDS, wanted)) await show(wanted);

async function show(name) {
  const src = `data/${name}.json`;
  const figures = [...document.querySelectorAll('[src^="data/"]')].filter(({localName}) =>
    localName.startsWith('tip-'),
  );
  // At once, before the figures' own scripts ask for the story's record.
  document.body.style.visibility = 'hidden';
  document.documentElement.dataset.record = name;
  document.title = `${RECORDS[name]} | The Sample Gazette`;
  document.querySelector('h1').textContent = RECORDS[name];
  for (const figure of figures) {
    figure.removeAttribute('src');
    figure.removeAttribute('heading');
    // The words for readers without script are those of the story.
    figure.replaceChildren();
  }
  const record = await fetch(src).then((answer) => answer.json());
  for (const figure of figures) {
    const section = figure.localName.replace('tip-', '');
    // A profile is made of all that the record speaks of; what it does not speak of has no figure.
    if (section in record || section === 'country-profile') figure.setAttribute('src', src);
    else figure.remove();
  }
  for (const heading of document.querySelectorAll('article h2')) if (isEmpty(heading)) heading.remove();
  // Shown whole, since the places that the page keeps are those of the story.
  await Promise.all(figures.filter(({isConnected}) => isConnected).map(drawn));
  document.body.style.visibility = '';
}

async function drawn(figure) {
  await customElements.whenDefined(figure.localName);
  await figure.settled;
}

/** Whether nothing but words of the story stands below a heading. */
function isEmpty(heading) {
  let next = heading.nextElementSibling;
  while (next?.matches('.prose')) next = next.nextElementSibling;
  return !next || next.localName === 'h2';
}
