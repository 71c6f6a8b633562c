import {readFileSync} from 'node:fs';
import {sizeChecks} from './scripts/build/size-checks.mjs';

export default sizeChecks(JSON.parse(readFileSync('dist/manifest.json', 'utf8')));
