import {createHash} from 'node:crypto';
import type {InPages} from './published-figure.js';

/** What may stand in a page itself. */
interface Allowed {
  readonly script: string;
  readonly styles: string;
}

const policyOf = ({script, styles}: Allowed): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${script}`,
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
 * The content security policy of a page, which stands in it: it allows no other script and style in itself. Any page may show
 * it in a frame.
 *
 * @param styles - of its figure.
 */
export const pagePolicy = ({script, style}: InPages, styles: readonly string[] = []): string =>
  policyOf({script: hashOf(script), styles: [style, ...styles].map(hashOf).join(' ')});

/** The policy of a whole site, as a header. It cannot name the styles of each page; those hold to both. */
export const sitePolicy = ({script}: InPages): string => policyOf({script: hashOf(script), styles: "'unsafe-inline'"});
