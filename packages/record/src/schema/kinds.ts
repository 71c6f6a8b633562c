import {choiceSchemas} from '../fields/choice/choice.schema.js';
import {editorWordsSchemas} from '../fields/editor-words/editor-words.schema.js';
import type {KindName} from '../fields/kind.js';
import {objectSchemas} from '../fields/object/object.schema.js';
import {partsSchemas} from '../fields/parts/parts.schema.js';
import {quantitySchemas} from '../fields/quantity/quantity.schema.js';
import {sentencesSchemas} from '../fields/sentences/sentences.schema.js';
import {stageSchemas} from '../fields/stage/stage.schema.js';
import {textSchemas} from '../fields/text/text.schema.js';
import {tierSchemas} from '../fields/tier/tier.schema.js';
import {timeSchemas} from '../fields/time/time.schema.js';
import type {SchemaOfKind} from './json-schema.js';

/** What each kind of field takes. */
export const kinds: Readonly<Record<KindName, SchemaOfKind>> = {
  ...textSchemas,
  ...editorWordsSchemas,
  ...timeSchemas,
  ...choiceSchemas,
  ...quantitySchemas,
  ...partsSchemas,
  ...stageSchemas,
  ...sentencesSchemas,
  ...tierSchemas,
  ...objectSchemas,
};
