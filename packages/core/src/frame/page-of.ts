import {addressOf} from '@tip-figures/record/address.js';

/** An element with the address of its document. */
export type Sourced = Pick<Element, 'baseURI'> & {readonly src?: string | null | undefined};

/** The page of a published figure: the folder of its document. */
export const pageOf = ({src, baseURI}: Sourced): string | undefined =>
  addressOf('.', addressOf(src ?? '', baseURI)?.href)?.href;
