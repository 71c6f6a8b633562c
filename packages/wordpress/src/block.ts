// The block of the editor. Its name and attributes are declared in plugin/block/block.json.

import {editFigure} from './edit-figure.js';
import type {FigureAttributes} from './figure-attributes.js';
import {createElement, registerBlockType, useBlockProps} from './wp.js';

registerBlockType<FigureAttributes>('tip-figures/figure', {
  edit: editFigure,
  // Markup that needs no plugin: the script of the site makes a figure of it, and others read the sentence.
  save({attributes: {url, sentence}}) {
    if (url === undefined) return null;
    const link = createElement('a', {href: url}, sentence);
    return createElement('figure', useBlockProps.save({className: 'tip-embed'}), link);
  },
});
