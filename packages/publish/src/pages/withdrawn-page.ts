import {escaped} from './html.js';
import {wordsFor} from './words.js';

/** What stands at the address of a figure that was taken back: no number of it, since one of them may be why. */
export function withdrawnPage(day: string, lang: string): string {
  const {allFigures, withdrawn, withdrawnOn} = wordsFor(lang);
  return `<!doctype html>
<html lang="${escaped(lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${withdrawn}</title>
<h1>${withdrawn}</h1>
<p>${withdrawnOn(day)} <a href="../../">${allFigures}</a></p>
</html>
`;
}
