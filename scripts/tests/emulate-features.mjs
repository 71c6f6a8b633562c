// A command for tests: media features that @web/test-runner-commands cannot set, such as forced colours.
// The helper for tests is test/support/emulate.ts.

/**
 * `emulate-features` with `{media?: 'screen' | 'print', features?: {[name]: value}}`; each call replaces the last one.
 * Answers true in Chromium and false in other browsers, which have no such protocol.
 */
export function emulateFeatures() {
  const sessions = new WeakMap();
  return {
    name: 'emulate-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate-features') return undefined;
      if (session.browser.type !== 'puppeteer' || session.browser.name === 'Firefox') return false;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await openSession(page));
      await sessions.get(page).send('Emulation.setEmulatedMedia', mediaOf(payload));
      return true;
    },
  };
}

/** The runner uses a page again for the next test file, by way of about:blank; what was set must not go along. */
async function openSession(page) {
  const session = await page.createCDPSession();
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() !== 'about:blank') return;
    session.send('Emulation.setEmulatedMedia', mediaOf({})).catch(() => {});
  });
  return session;
}

function mediaOf({media = '', features = {}}) {
  return {media, features: Object.entries(features).map(([name, value]) => ({name, value}))};
}
