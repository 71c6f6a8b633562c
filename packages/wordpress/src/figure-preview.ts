import {__, coreStore, createElement, Disabled, SandBox, useSelect, type Element} from './wp.js';

/** The figure as readers see it, in a page of its own; its sentence until it is there, or where it cannot be had. */
export function FigurePreview({url, sentence}: {readonly url: string; readonly sentence: string}): Element {
  const preview = useSelect((select) => select(coreStore).getEmbedPreview(url), [url]);
  const html = preview ? preview.html : undefined;
  if (html === undefined) return createElement('p', null, sentence);
  const page = createElement(SandBox, {html, title: __('Preview of the figure', 'tip-figures')});
  // A click chooses the block, not what is in it.
  return createElement(Disabled, null, page);
}
