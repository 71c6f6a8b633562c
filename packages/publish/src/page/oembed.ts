import {iframeCode, linkCode} from '@tip-figures/core/menu/code.js';
import {creditOf, pictureOf, sentenceOf, type PublishedFigure} from './published-figure.js';

/** Width for which the height holds that an answer names. */
const WIDTH = 600;
/** How long an answer may be kept, in seconds: a correction changes its sentence. */
const HOUR = 3600;

/**
 * The answer of an oEmbed provider for a figure, as a file beside its page.
 *
 * A file cannot follow `maxwidth`, so that the frame in it is as wide as its place is. The sentence before it is what
 * WordPress shows until the frame has told its height, and what is left where frames are taken out.
 */
export function oEmbed(of: PublishedFigure): object {
  const {drawn, site, picture, address, frameHeight} = of;
  return {
    version: '1.0',
    type: 'rich',
    title: drawn.title,
    provider_name: site.name,
    provider_url: site.address,
    cache_age: HOUR,
    width: WIDTH,
    height: frameHeight,
    html:
      `<blockquote>${linkCode(address, sentenceOf(of))}${creditOf(of)}</blockquote>` +
      iframeCode(address, drawn.title, frameHeight),
    ...(picture && {
      thumbnail_url: pictureOf(of),
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}
