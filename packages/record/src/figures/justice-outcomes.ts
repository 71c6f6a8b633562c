import {duration} from '../fields/sentences/duration.js';
import {optional} from '../fields/kind.js';
import {section} from '../section/declaration.js';
import {ownStage, stage} from '../fields/stage/stage.js';

/**
 * How far people or cases came, from an investigation to a sentence of the legal minimum or more.
 *
 * @title "Justice outcomes"
 */
export const justiceOutcomes = section(
  'justice-outcomes',
  {
    /**
     * People investigated, cases, offences or incidents: what the source does not say is left out.
     * @example "146 cases; 24 people"
     * @attribute People investigated, or cases, offences or incidents, or a share: `24`, `54 cases; about 8 people`, `1204 offences`, `53%`.
     */
    investigated: optional(stage()),
    /** People arrested, or cases with arrests. @example 38 */
    arrested: optional(stage()),
    /** People indicted, or cases. @example 40 */
    indicted: optional(stage()),
    /** People prosecuted, or cases. @example 31 */
    prosecuted: optional(stage({endsIn: ['convicted']})),
    /** People tried, or cases. @example 41 */
    tried: optional(stage({endsIn: ['acquitted', 'convicted']})),
    /** People whose charges were withdrawn, or cases that ended so. @example 2 @title "Charges dropped" */
    dropped: optional(stage()),
    /** People acquitted, or cases that ended so. @example 29 */
    acquitted: optional(stage()),
    /**
     * People convicted, or cases that ended so, or a share of a stage. @example 24
     * @attribute People convicted, or cases that ended so.
     */
    convicted: optional(stage({of: 'convicted', endsIn: ['sentenced']})),
    /** People sentenced, or cases that ended in a sentence. @example 22 */
    sentenced: optional(stage()),
    /**
     * Those of the convicted sentenced to the legal minimum or more.
     * @example 1
     * @title "Sentenced to the minimum or more"
     */
    atMinimum: optional(stage({of: 'at-minimum', addUpTo: 'convicted', minimum: 'minimum'})),
    /**
     * The shortest imprisonment that the law allows, such as P5Y. @title "Legal minimum"
     * @attribute The shortest imprisonment that the law allows, such as `P5Y`.
     */
    minimum: optional(duration('P5Y')),
  },
  {
    appeal: optional(stage()),
  },
  ownStage,
);

const fields = Object.keys(justiceOutcomes.own);

/** The stages at which nothing is decided. */
export const earlyStages: readonly string[] = fields.slice(0, fields.indexOf('dropped'));
