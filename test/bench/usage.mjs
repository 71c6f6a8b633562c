// Loaded ahead of a command: tells what the command took, through a third pipe.

import {writeSync} from 'node:fs';

process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  writeSync(3, JSON.stringify({seconds: (userCPUTime + systemCPUTime) / 1e6, bytes: maxRSS * 1024}));
});
