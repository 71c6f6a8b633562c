// A page that comes in two parts, for the tests of what a browser meets while it parses. The client is half-page.ts.

/** Milliseconds in which a browser has begun with a page. */
const BEGUN = 500;

/** @returns middleware for the test runner's server: `?key` is posted with both parts, then asked for, then its rest is. */
export function halfPages() {
  const pages = new Map();
  return async (context, next) => {
    if (!context.path.startsWith('/half-page/')) return next();
    const key = context.querystring;
    if (context.method === 'POST') {
      pages.set(key, JSON.parse(await bodyOf(context.req)));
      context.status = 204;
      return;
    }
    const page = pages.get(key);
    if (context.path === '/half-page/rest') {
      pages.delete(key);
      page.response.end(page.rest);
      context.status = 204;
      return;
    }
    // Koa would answer with a whole body only.
    context.respond = false;
    page.response = context.res;
    context.res.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'});
    // WebKitGTK may hold back what comes at once: the padding goes before, and the part when the page has begun.
    const start = page.first.indexOf('-->');
    context.res.write(page.first.slice(0, start));
    setTimeout(() => context.res.write(page.first.slice(start)), BEGUN);
  };
}

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
