/** The share of the pixels of two images of one size that a reader could tell apart. */
export async function differenceOf(browser, one, other) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(compare, [one.toString('base64'), other.toString('base64')]);
  } finally {
    await page.close();
  }
}

/** Runs in a page. */
async function compare(images) {
  const [a, b] = await Promise.all(
    images.map(async (image) => {
      const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  if (a.width !== b.width || a.height !== b.height) return 1;
  // Less is an edge that is rounded elsewhere.
  const most = 48;
  let differ = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > most)) differ += 1;
  }
  return differ / (a.width * a.height);
}
