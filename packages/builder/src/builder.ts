import {FigureBuilderElement} from './page/figure-builder.js';
import {BuilderPreviewElement} from './preview/preview.js';
import {SurvivalPanelElement} from './survival/survival-panel.js';

if (!customElements.get('builder-preview')) customElements.define('builder-preview', BuilderPreviewElement);
if (!customElements.get('figure-builder')) customElements.define('figure-builder', FigureBuilderElement);
if (!customElements.get('survival-panel')) customElements.define('survival-panel', SurvivalPanelElement);
