// Part of npm run check: the pictures of the README and the documentation show the figures as the build draws them.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './install.mjs';
import {drawnNow, filesNow, FOLDER, LIST, pictureProblems} from './site/picture-list.mjs';

const list = JSON.parse(await readFile(join(root, FOLDER, LIST), 'utf8').catch(() => '{}'));
const files = await filesNow(root);
const problems = pictureProblems(list, await drawnNow(root), files);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(files).length} pictures are of the figures as they are drawn`);
