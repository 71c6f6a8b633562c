import {createHash} from 'node:crypto';
import {rollup} from 'rollup';
import {forWordPress} from '../../rollup.config.mjs';

/** The script of the block, and what WordPress has to know of it: which of its own scripts come first, and a version. */
export async function blockFiles() {
  const {output, ...input} = forWordPress;
  const build = await rollup(input);
  const {
    output: [{code}],
  } = await build.generate(output);
  await build.close();
  const used = [...code.matchAll(/\bwp\.([a-zA-Z0-9]+)/g)].map(([, name]) => `wp-${dashed(name)}`);
  const dependencies = [...new Set(used)].sort().map((name) => `'${name}'`);
  const version = createHash('sha256').update(code).digest('hex').slice(0, 12);
  return {
    'block/block.js': code,
    'block/block.asset.php': `<?php\nreturn array(\n\t'dependencies' => array( ${dependencies.join(', ')} ),\n\t'version'      => '${version}',\n);\n`,
  };
}

/** WordPress calls `wp.blockEditor` `wp-block-editor`, and `wp.i18n` `wp-i18n`. */
const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
