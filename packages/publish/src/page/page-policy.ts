/**
 * The content security policy of a figure's page, as a header and in the page itself: on some hosts no header can be set.
 * Any page may show it in a frame.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'trusted-types lit-html',
  "require-trusted-types-for 'script'",
].join('; ');
