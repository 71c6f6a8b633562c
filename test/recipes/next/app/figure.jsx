import {renderFigure} from 'tip-figures/server';

/** Draws a figure on the server. The browser moves the template away before React looks, so React must not compare. */
export async function Figure({figure, record, attributes}) {
  const {html} = await renderFigure({figure, record, attributes});
  return <div dangerouslySetInnerHTML={{__html: html}} suppressHydrationWarning />;
}
