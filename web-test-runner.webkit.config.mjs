import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findMiniBrowser} from './scripts/browsers/other-browsers.mjs';
import {baseConfig} from './scripts/tests/wtr-base.mjs';

// scripts/test-browsers.mjs starts WebKitWebDriver and says on which port.
export default {
  ...baseConfig(),
  browsers: [
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: findMiniBrowser(), args: ['--automation']},
      },
    }),
  ],
};
