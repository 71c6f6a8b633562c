import {loadSource} from '../load-source.mjs';
import {minifyCss} from './minify-templates.mjs';

/** The style sheet of each figure as a file, for figures that a server draws: what their elements adopt. */
export const figureSheets = () => ({
  name: 'figure-sheets',
  async generateBundle() {
    const {sheets} = await loadSource({'@tip-figures/server/forms/sheets.js': ['sheets']});
    for (const [name, css] of Object.entries(sheets())) {
      this.emitFile({type: 'asset', fileName: `${name}/figure.css`, source: minifyCss(css)});
    }
  },
});
