// A published site, by hand: what a plugin reads of it, and what a page shows.

export const ANY_ORIGIN = {'access-control-allow-origin': '*'};

/** A test can take the site down, or withdraw figures by their slugs; it runs in the process of the server. */
export const publishedSite = {isDown: false, withdrawn: []};

const THAILAND = {
  entry: {
    slug: 'thailand-2014-tier-badge',
    figure: 'tier-badge',
    title: 'Thailand: Tier 3 in 2014',
    summary: 'Thailand was on Tier 3 in the 2014 report.',
    source: 'Source: U.S. Department of State.',
    country: 'TH',
    place: 'Thailand',
    updated: '2026-11-20',
  },
  record: {version: 1, country: 'TH', report: 2014, source: 'U.S. Department of State', 'tier-badge': {tier: '3'}},
};
const KOSOVO = {
  entry: {
    slug: 'kosovo-2017-victim-breakdown',
    figure: 'victim-breakdown',
    title: 'Kosovo: 36 identified victims',
    summary: '36 victims were identified in Kosovo in 2016.',
    source: 'Source: Kosovo 2.0.',
    country: 'XK',
    place: 'Kosovo',
    updated: '2026-11-19',
  },
  record: {version: 1, country: 'XK', period: '2016', source: 'Kosovo 2.0', 'victim-breakdown': {total: 36}},
};

/** Answers for the list of figures and for each document of a figure; false where something else is asked. */
export function answerAsPublished({url, headers}, response) {
  const {pathname, origin} = new URL(url, `http://${headers.host}`);
  const document = documents(origin)[pathname];
  if (document === undefined) return false;
  if (publishedSite.isDown) {
    response.writeHead(503).end();
    return true;
  }
  const type = typeof document === 'string' ? 'text/html' : 'application/json';
  response.writeHead(200, {'content-type': `${type}; charset=utf-8`, ...ANY_ORIGIN});
  response.end(typeof document === 'string' ? document : JSON.stringify(document));
  return true;
}

const documents = (origin) =>
  Object.assign(
    {'/figures.json': published().map(({entry}) => entry)},
    ...published().map((figure) => ofFigure(figure, origin)),
  );

const published = () => [THAILAND, KOSOVO].filter(({entry}) => !publishedSite.withdrawn.includes(entry.slug));

function ofFigure({entry: {slug, title, summary}, record}, origin) {
  const folder = `/f/${slug}/`;
  const link = `<a href="${origin}${folder}">${summary}</a>`;
  const frame = `<iframe src="${origin}${folder}" width="600" height="400" title="${title}"></iframe>`;
  const html = `<blockquote>${link}</blockquote>${frame}`;
  return {
    [folder]: `<!doctype html><title>${title}</title><p>${summary}</p>`,
    [`${folder}figure.json`]: record,
    [`${folder}oembed.json`]: {version: '1.0', type: 'rich', title, width: 600, height: 400, html},
  };
}
