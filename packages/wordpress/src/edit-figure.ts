import type {FigureAttributes} from './figure-attributes.js';
import {FigureSearch} from './figure-search.js';
import {FigurePreview} from './figure-preview.js';
import {
  __,
  BlockControls,
  createElement,
  ToolbarButton,
  ToolbarGroup,
  useBlockProps,
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
