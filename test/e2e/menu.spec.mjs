// The code of the menu comes when it is first opened; a reader hears where it does not. Whether a second click may bring it
// is for the browser: some remember a script that they could not fetch.

import {expect} from '@playwright/test';
import {BADGE_PAGE, test} from './demo.mjs';

const MENU_CODE = '**/chunks/figure-menu-*.js';

test('a menu that cannot be fetched', async ({page, site}) => {
  await page.route(MENU_CODE, (route) => route.abort());
  await page.goto(`${site.url}${BADGE_PAGE}`);
  const button = page.getByRole('button', {name: 'Share and download'});

  await test.step('says so, and stays closed', async () => {
    await button.click();
    await expect(page.locator('[aria-live=polite]')).toHaveText(
      'This did not work. Check your connection and try again.',
    );
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  });
});
