import {figureNames} from '../figures.mjs';
import {loadSource} from '../load-source.mjs';
import {minifyCss} from './minify-templates.mjs';

/** The style sheet of each figure as a file, for figures that a server draws: what their elements adopt. */
export const figureSheets = () => ({
  name: 'figure-sheets',
  async generateBundle() {
    const {figureClass, sheetOf} = await loadSource({
      '@tip-figures/server/read/figure-class.js': ['figureClass'],
      '@tip-figures/server/forms/sheets.js': ['sheetOf'],
    });
    for (const name of figureNames()) {
      const type = figureClass(name);
      const source = minifyCss(sheetOf(type, type.figure.loadView !== undefined));
      this.emitFile({type: 'asset', fileName: `${name}/figure.css`, source});
    }
  },
});
