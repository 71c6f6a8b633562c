import {ourPage} from './pages.mjs';

/** The finished victim breakdown as HTML with its styles inside, for a page without our script. */
export async function staticFigure(browser, server, files, manifest) {
  files.set('/whole.html', ourPage({job: 'victims', count: 1, manifest}));
  const page = await browser.newPage();
  try {
    await page.goto(`${server.url}/whole.html`);
    await page.waitForFunction(() => performance.getEntriesByName('seen').length > 0);
    return await page.evaluate(() => {
      const {shadowRoot, localName} = document.querySelector('.figure');
      const styles = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]).map(({cssText}) => cssText);
      // What Lit needs to find its places again.
      const html = shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '');
      return `<${localName}><template shadowrootmode="open"><style>${styles.join('')}</style>${html}</template></${localName}>`;
    });
  } finally {
    await page.close();
  }
}
