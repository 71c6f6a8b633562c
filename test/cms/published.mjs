// A published site, by hand: what a plugin reads of it, and what a page shows.

export const ANY_ORIGIN = {'access-control-allow-origin': '*'};

/**
 * A test can take the site down, withdraw figures by their slugs, or leave them out of the list, give another answer in the
 * place of the list, and send who asks for it elsewhere. `asked` has the paths of documents that were asked for. It runs in
 * the process of the server.
 */
export const publishedSite = {
  isDown: false,
  withdrawn: [],
  unlisted: [],
  list: undefined,
  movedTo: undefined,
  asked: [],
};

/** The day on which figures were withdrawn. */
const WITHDRAWN = '2026-11-30';

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
  publishedSite.asked.push(pathname);
  const document = documents(origin)[pathname];
  if (document === undefined) return false;
  if (publishedSite.isDown) {
    response.writeHead(503).end();
    return true;
  }
  if (publishedSite.movedTo && pathname === '/figures.json') {
    response.writeHead(302, {location: publishedSite.movedTo}).end();
    return true;
  }
  const isText = typeof document === 'string';
  response.writeHead(200, {
    'content-type': `${isText ? 'text/html' : 'application/json'}; charset=utf-8`,
    ...ANY_ORIGIN,
  });
  response.end(isText ? document : JSON.stringify(document));
  return true;
}

const documents = (origin) =>
  Object.assign(
    {'/figures.json': publishedSite.list ?? listed(), '/elsewhere/figures.json': listed()},
    ...[THAILAND, KOSOVO].map((figure) => ofFigure(figure, origin)),
  );

const isWithdrawn = ({slug}) => publishedSite.withdrawn.includes(slug);

const listed = () =>
  [THAILAND, KOSOVO]
    .filter(({entry: {slug}}) => !publishedSite.unlisted.includes(slug))
    .map(({entry}) => (isWithdrawn(entry) ? {slug: entry.slug, figure: entry.figure, withdrawn: WITHDRAWN} : entry));

function ofFigure({entry, record}, origin) {
  const {slug, figure, title, summary} = entry;
  const folder = `/f/${slug}/`;
  const said = isWithdrawn(entry) ? `Withdrawn ${WITHDRAWN}` : summary;
  const link = `<a href="${origin}${folder}">${said}</a>`;
  const frame = `<iframe src="${origin}${folder}" width="600" height="400" title="${title}"></iframe>`;
  const html = `<blockquote>${link}</blockquote>${frame}`;
  return {
    [folder]: `<!doctype html><title>${title}</title><p>${said}</p>`,
    [`${folder}figure.json`]: isWithdrawn(entry)
      ? {version: 1, [figure]: {withdrawn: WITHDRAWN, reason: 'error'}}
      : record,
    [`${folder}oembed.json`]: {version: '1.0', type: 'rich', title, width: 600, height: 400, html},
  };
}
