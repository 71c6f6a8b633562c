import {allTiers} from '../../sections/tier-badge.placement.js';
import {choiceControl} from '../choice/choice.facets.js';
import {text} from '../common.js';
import {line, namesOfObject, type Facet, type Facets} from '../facet.js';
import type {Kind} from '../kind.js';

const byReport: Facet['control'] = ({each = text}) => ({type: 'entries', each, keyName: 'Report'});
const tierOrUnknown: Facet['control'] = () => ({type: 'choice', keys: [...allTiers, 'unknown']});

const placed = (kind: Kind | undefined): readonly string[] => Object.keys(kind?.each?.fields ?? {});

/** What is known of these kinds beside how they are read. */
export const tierFacets = {
  tier: {...line, control: choiceControl},
  'tier-or-unknown': {...line, control: tierOrUnknown},
  placement: {...line, control: tierOrUnknown, names: namesOfObject},
  entry: {...line, names: namesOfObject},
  'previous-tier': {...line, control: () => ({type: 'choice', keys: allTiers}), names: namesOfObject},
  history: {
    ...line,
    control: byReport,
    names: (kind) => ({items: {known: ['report', ...placed(kind)]}, each: {known: placed(kind)}}),
  },
  'tiers-of-report': {
    ...line,
    control: ({each = text}) => ({type: 'entries', each, keys: [], ofCountries: true, keyName: 'Country'}),
    names: (kind) => ({each: {known: placed(kind)}}),
  },
  tiers: {
    control: byReport,
    names: ({each}, {ofKind}) => (each ? {each: ofKind(each)} : {}),
    people: 'never',
  },
} satisfies Facets;
