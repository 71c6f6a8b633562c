// Pages that show a figure in a frame, each with the script of the system that such pages come from.

import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const DEBIAN = '/usr/share/wordpress/wp-includes/js/wp-embed.js';
/** What the script of WordPress does, for a machine that has no WordPress. */
const LIKE_WORDPRESS = `addEventListener('message', ({data, source}) => {
  for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
      top.location.href = data.value;
  }
});
document.addEventListener('DOMContentLoaded', () => {
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
    frame.contentWindow.postMessage({message: 'ready', secret: frame.dataset.secret}, '*');
});`;
/** As Datawrapper gives it with the code of a chart. */
const DATAWRAPPER = `window.addEventListener("message",(function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r=0;r<e.length;r++)if(e[r].contentWindow===a.source){var i=a.data["datawrapper-height"][t]+"px";e[r].style.height=i}}}));`;
/** As amp-iframe takes it. */
const AMP = `addEventListener('message', ({data, source}) => {
  const frame = document.querySelector('#amp');
  if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;
});`;
/** As Embedly describes it. */
const EMBEDLY = `addEventListener('message', ({data, source}) => {
  const frame = document.querySelector('#embedly');
  if (source !== frame.contentWindow || typeof data !== 'string' || !data.startsWith('{')) return;
  const {context, height, src} = JSON.parse(data);
  if (context === 'iframe.resize' && src === frame.src) frame.height = height;
});`;

const fileOf = (address) => readFileSync(fileURLToPath(address), 'utf8');

/** Scripts of the hosts, by path. */
export const scripts = {
  '/wp-embed.js': existsSync(DEBIAN) ? readFileSync(DEBIAN, 'utf8') : LIKE_WORDPRESS,
  '/pym.js': fileOf(import.meta.resolve('pym.js/dist/pym.v1.min.js')),
  '/pym-start.js': "new pym.Parent('pym', document.getElementById('pym').dataset.figure);",
  '/iframe-resizer.js': fileOf(import.meta.resolve('iframe-resizer/js/iframeResizer.min.js')),
  '/iframe-resizer-start.js': "iFrameResize({}, '#resizer');",
  '/datawrapper.js': DATAWRAPPER,
  '/amp.js': AMP,
  '/embedly.js': EMBEDLY,
};

const scriptsOf = (...names) => names.map((name) => `<script src="/${name}.js"></script>`).join('');

/** What stands in a page for each system, by its name. */
export const hostsOf = (figure, grow) => ({
  wordpress: `<blockquote class="wp-embedded-content" data-secret="aB3dE6gH9j"><a href="${figure}">36 victims</a></blockquote>
    <iframe id="wordpress" class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" title="Figure" src="${figure}#?secret=aB3dE6gH9j" data-secret="aB3dE6gH9j" width="100%" height="200"></iframe>
    ${scriptsOf('wp-embed')}`,
  datawrapper: `${scriptsOf('datawrapper')}<iframe id="datawrapper" src="${figure}" title="Figure" scrolling="no" frameborder="0"></iframe>`,
  pym: `<div id="pym" data-figure="${figure}?ref=site"></div>${scriptsOf('pym', 'pym-start')}`,
  'iframe-resizer': `${scriptsOf('iframe-resizer')}<iframe id="resizer" src="${figure}" title="Figure"></iframe>${scriptsOf('iframe-resizer-start')}`,
  amp: `${scriptsOf('amp')}<iframe id="amp" src="${figure}" title="Figure" sandbox="allow-scripts" width="100%"></iframe>`,
  embedly: `${scriptsOf('embedly')}<iframe id="embedly" src="${figure}" title="Figure"></iframe>`,
  own: `${grow}<iframe id="own" src="${figure}?theme=light" title="Figure" loading="lazy"></iframe>`,
});

export const hostPage = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
  <style>body { margin: 0 } iframe { display: block; inline-size: 100%; border: 0 }</style>${body}</html>`;
