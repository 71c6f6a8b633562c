import {figureNames} from '../figures.mjs';
import {loadSource} from '../load-source.mjs';
import {minifyCss} from '../rollup/minify-templates.mjs';

/** The style sheet of each figure as a file, for figures that a server draws: what their elements adopt. */
export async function figureSheets() {
  const {figureClass, parsedStyles, sheetsOf} = await loadSource({
    '@tip-figures/server/read/figure-class.js': ['figureClass'],
    '@tip-figures/server/forms/sheets.js': ['sheetsOf'],
    '@tip-figures/server/print/switches.js': ['parsedStyles'],
  });
  return figureNames().map((name) => {
    const type = figureClass(name);
    const source = minifyCss([...sheetsOf(type), parsedStyles].join('\n'));
    return {fileName: `${name}/figure.css`, source};
  });
}
