// Loaded before a command: lets one call of the file system fail. FAULTS is {"call": "renameSync", "at": 3, "kill": true}, or
// has a code such as ENOSPC in the place of kill. Only calls inside the folder `.publish` are counted: the lock,
// then the drafts. As on a full disk, a file that cannot be written is there, and empty.

import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const {call, at, kill, code} = JSON.parse(process.env.FAULTS);
const real = fs[call];
let count = 0;

fs[call] = (...args) => {
  if (String(args[0]).includes('/.publish/') && ++count === at) {
    if (kill) process.kill(process.pid, 'SIGKILL');
    if (call === 'writeFileSync') real(args[0], '');
    throw Object.assign(new Error(code), {code, path: args[0]});
  }
  return real(...args);
};
syncBuiltinESMExports();
