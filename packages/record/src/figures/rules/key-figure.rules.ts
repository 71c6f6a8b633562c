import {oneOf} from '../../schema/entries.js';
import type {Rules} from '../../schema/json-schema.js';

export const keyFigureRules: Rules = {
  'key-figure': {
    if: {required: ['counts'], properties: {counts: oneOf(['money'])}},
    then: {required: ['unit'], properties: {unit: {enum: Intl.supportedValuesOf('currency')}}},
  },
};
