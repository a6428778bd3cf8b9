#!/usr/bin/env node
'use strict';

// TypeScript runs as it is: the command, the server and the browser share the code of common/.
require('tsx/cjs');
require('./main').main(process.argv);
