// npm run build-site: the product's page, the builder, the story, Storybook, data and schemas, in the folder `site`.

import {npm, prepare, root} from './install.mjs';

prepare();

const {spawnSync} = await import('node:child_process');
const {join} = await import('node:path');
const {build} = await import('./build/run-build.mjs');
const {writeSite} = await import('./site/write-site.mjs');

const folder = join(root, 'site');

build();
await writeSite(root, folder);
succeed(
  'Storybook',
  npm(['run', '--silent', 'build-storybook', '--', '--quiet', '-o', join(folder, 'storybook')], root, 'pipe'),
);
succeed('The source code', archive());
console.log('The site is in site/. Copy it to any host, at any path.');

/** What git has of the last commit. */
function archive() {
  const file = join(folder, 'source.tar.gz');
  const args = ['archive', '--format=tar.gz', '--prefix=tip-figures/', `--output=${file}`, 'HEAD'];
  return spawnSync('git', args, {cwd: root, encoding: 'utf8'});
}

function succeed(what, {status, stdout, stderr, error}) {
  if (status === 0) return;
  console.error(`${what} could not be made: ${error?.message ?? ''}\n${stdout ?? ''}\n${stderr ?? ''}`);
  process.exit(1);
}
