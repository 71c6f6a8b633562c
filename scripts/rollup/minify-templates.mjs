import {transformSync} from 'esbuild';
import {minifyHTMLLiterals, minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

// Stands for one binding while a template is minified: a plain identifier, so that it is
// legal in a selector, a value (`${n}px`), an attribute and a text alike.
const PLACEHOLDER = 'TEMPLATE_EXPRESSION_';

const TEMPLATE = /\b(?:html|svg|css)`/;

/**
 * Minifies html`` and css`` without changing what they mean.
 *
 * The plugin's own strategy is not used: html-minifier trims the space at the ends of a template
 * (which glues words), and clean-css drops the unit after a binding and newer CSS.
 */
export const minifyTemplates = () =>
  minifyTemplateLiterals({
    include: ['packages/**'],
    failOnError: true,
    // A file that names `unsafeCSS` is warned of, also where it holds no template that would be passed over for it.
    minifyHTMLLiterals: (code, options) => (TEMPLATE.test(code) ? minifyHTMLLiterals(code, options) : null),
    options: {
      generateSourceMap: false,
      strategy: {
        getPlaceholder: placeholderFor,
        combineHTMLStrings: (parts, placeholder) => parts.map(({text}) => text).join(placeholder),
        minifyHTML: async (html) => minifyHtml(html),
        minifyCSS: async (css) => minifyCss(css),
        splitHTMLByPlaceholder: (text, placeholder) => text.split(placeholder),
      },
    },
  });

/** Runs of white space become one space; comments go. Text in `pre` and `textarea` stays. */
export function minifyHtml(html) {
  if (/<(pre|textarea)\b/i.test(html)) return html;
  return html.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
}

/** A stylesheet, or a part of one, in fewer bytes. */
export function minifyCss(css) {
  const {code, warnings} = transformSync(css, {loader: 'css', minify: true});
  if (warnings.length > 0) throw new Error(`${warnings[0].text} in css\`${css}\``);
  return code.trim();
}

function placeholderFor(parts) {
  if (parts.some(({text}) => text.includes(PLACEHOLDER))) {
    throw new Error(`A template must not hold the text ${PLACEHOLDER}`);
  }
  return PLACEHOLDER;
}
