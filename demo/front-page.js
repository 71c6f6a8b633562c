// The code for developers: the line of the script as it is for the address that this page is served at.

import {loaderLine} from './built/code.js';

document.getElementById('line').textContent = loaderLine(new URL('../dist/', document.baseURI).href);
