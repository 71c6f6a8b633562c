import {readFile} from 'node:fs/promises';
import {renderFigure} from 'tip-figures/server';

export default function (config) {
  config.addPassthroughCopy({public: '/', 'node_modules/tip-figures/dist': 'tip-figures'});
  config.addAsyncShortcode('figure', async (figure, src) => {
    const record = JSON.parse(await readFile(`public${src}`, 'utf8'));
    const {html} = await renderFigure({figure, record, attributes: {src}, assets: '/tip-figures'});
    return html;
  });
  return {dir: {input: 'src'}};
}
