// The front page and the builder, as a person uses them who takes a badge along.

/**
 * Goes from the front page to the builder, chooses a country and a report, and copies for a site that removes tags.
 *
 * @returns what is in the clipboard then
 */
export async function copyBadge(page, origin, {country, report}) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin});
  await page.goto(`${origin}/demo/`);
  await page.locator('.begin').getByRole('link', {name: 'Make a figure'}).click();
  await page.getByRole('button', {name: 'From the reports'}).click();
  await page.getByRole('combobox', {name: 'Report', exact: true}).selectOption(report);
  await page.getByLabel(country, {exact: true}).check();
  // The sentence inside is that of the badge, which is drawn first.
  await page.locator('#code', {hasText: `report="${report}"`}).waitFor({state: 'attached'});
  await page.getByRole('button', {name: 'Other forms'}).click();
  await page
    .locator('#forms')
    .getByRole('button', {name: /^Figure/})
    .click();
  await page.locator('#copy-button', {hasText: 'Copied'}).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
