import {FigureBuilderElement} from './page/figure-builder.js';
import {BuilderPreviewElement} from './preview/preview.js';
import {ReportsPanelElement} from './reports/reports-panel.js';

if (!customElements.get('builder-preview')) customElements.define('builder-preview', BuilderPreviewElement);
if (!customElements.get('figure-builder')) customElements.define('figure-builder', FigureBuilderElement);
if (!customElements.get('reports-panel')) customElements.define('reports-panel', ReportsPanelElement);
