// A profile is made of other figures: it fetches the code of those that its record has, when it has read it.

import {expect} from '@playwright/test';
import {PROFILE_PAGE, always, healthy, test, testPage} from './demo.mjs';

/** The code of a figure, or of its part of a profile. */
const codeOf = (name) => new RegExp(`/chunks/${name}-[^/]*\\.js$`);
const shown = ['tier-badge', 'victim-breakdown', 'justice-outcomes'];
const others = ['sentence-distribution', 'case-backlog', 'funding-gap', 'shelter-timeline', 'plot'];

testPage({path: PROFILE_PAGE, width: 680, scheme: 'light'}, (seen) => [
  ...healthy(seen),
  ['the code of its sections is fetched', shown.filter((name) => !seen.requests.some((url) => codeOf(name).test(url)))],
  ['no other code is', seen.requests.filter((url) => others.some((name) => codeOf(name).test(url)))],
  ...always(seen),
]);

test('a profile of which the code of one section cannot be fetched', async ({page, site}) => {
  await page.route(codeOf('justice-outcomes'), (route) => route.abort());
  await page.goto(`${site.url}${PROFILE_PAGE}`);
  const profile = page.locator('tip-country-profile');

  await test.step('says so, and shows no number but the ones of the page', async () => {
    await expect(profile).toContainText('Not loaded: no connection.');
    await expect(profile.getByText('36 victims were identified')).toBeVisible();
    await expect(profile.locator('.tiles')).toHaveCount(0);
    const {code, message} = await profile.evaluate(({error}) => ({code: error.code, message: error.message}));
    expect([code, message]).toEqual(['network', 'the code for justice-outcomes could not be loaded']);
  });
});
