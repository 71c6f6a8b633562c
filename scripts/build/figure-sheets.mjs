import {figureNames} from '../figures.mjs';
import {loadSource} from '../load-source.mjs';
import {minifyCss} from '../rollup/minify-templates.mjs';

/** The style sheet of each figure as a file, for figures that a server draws: what their elements adopt. */
export async function figureSheets() {
  const {figureClass, sheetsOf} = await loadSource({
    '@tip-figures/server/read/figure-class.js': ['figureClass'],
    '@tip-figures/server/forms/sheets.js': ['sheetsOf'],
  });
  return figureNames().map((name) => {
    const type = figureClass(name);
    const source = minifyCss(sheetsOf(type, type.figure.loadView !== undefined).join('\n'));
    return {fileName: `${name}/figure.css`, source};
  });
}
