import {createHash} from 'node:crypto';
import type {InPages} from './published-figure.js';

/** @param styles - which may stand in a page itself. */
const policyOf = (styles: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles}`,
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'trusted-types lit-html',
    "require-trusted-types-for 'script'",
  ].join('; ');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of a page, which stands in it: it allows no script and no other style in itself. Any page may
 * show it in a frame.
 *
 * @param styles - of its figure.
 */
export const pagePolicy = ({style}: InPages, styles: readonly string[] = []): string =>
  policyOf([style, ...styles].map(hashOf).join(' '));

/** The policy of a whole site, as a header. It cannot name the styles of each page; those hold to both. */
export const sitePolicy = policyOf("'unsafe-inline'");
