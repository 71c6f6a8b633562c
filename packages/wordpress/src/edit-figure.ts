import type {FigureAttributes} from './figure-attributes.js';
import {FigureSearch} from './figure-search.js';
import {
  __,
  BlockControls,
  coreStore,
  createElement,
  Disabled,
  SandBox,
  ToolbarButton,
  ToolbarGroup,
  useBlockProps,
  useSelect,
  useState,
  type BlockProps,
  type Element,
} from './wp.js';

/** The block in the editor: a search until a figure is chosen, then that figure. */
export function editFigure({attributes: {url, sentence}, setAttributes}: BlockProps<FigureAttributes>): Element {
  const [isReplacing, setReplacing] = useState(false);
  const blockProps = useBlockProps();
  if (url === undefined || isReplacing) {
    const onChoose = (chosen: FigureAttributes) => {
      setAttributes(chosen);
      setReplacing(false);
    };
    return createElement('div', blockProps, createElement(FigureSearch, {onChoose}));
  }
  const replace = createElement(ToolbarButton, {onClick: () => setReplacing(true)}, __('Replace', 'tip-figures'));
  return createElement(
    'div',
    blockProps,
    createElement(BlockControls, null, createElement(ToolbarGroup, null, replace)),
    createElement(FigurePreview, {url, sentence}),
  );
}

/** The figure as readers see it, in a page of its own; its sentence until it is there, or where it cannot be had. */
function FigurePreview({url, sentence}: {readonly url: string; readonly sentence: string}): Element {
  const preview = useSelect((select) => select(coreStore).getEmbedPreview(url), [url]);
  const html = preview ? preview.html : undefined;
  if (html === undefined) return createElement('p', null, sentence);
  const page = createElement(SandBox, {html, title: __('Preview of the figure', 'tip-figures')});
  // A click chooses the block, not what is in it.
  return createElement(Disabled, null, page);
}
