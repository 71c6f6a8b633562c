// The front page, as a person uses it who takes a badge along.

/**
 * Opens the front page, chooses a country and a report, and copies for a site that removes tags.
 *
 * @returns what is in the clipboard then
 */
export async function copyBadge(page, origin, {country, report}) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  await page.goto(`${origin}/demo/`);
  await page.getByRole('combobox', {name: 'Country'}).selectOption(country);
  await page.getByRole('combobox', {name: 'Report'}).selectOption(report);
  await page.getByRole('radio', {name: 'removes tags'}).check();
  // The sentence inside is that of the badge, which is drawn first.
  await page.locator('#tag', {hasText: `data-tip-report="${report}"`}).waitFor();
  await page.getByRole('button', {name: 'Copy figure'}).click();
  await page.locator('#said', {hasText: 'Copied'}).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
