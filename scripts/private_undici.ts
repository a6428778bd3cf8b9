import type { Plugin } from 'esbuild';

const GLOBAL_MODULE = /[\\/]undici[\\/]lib[\\/]global\.js$/;

/** The same two functions as in undici's own module, with the dispatcher in a variable of the bundle. */
const PRIVATE_MODULE = `
'use strict';
const Agent = require('./dispatcher/agent');
let dispatcher = new Agent();
module.exports = {
  getGlobalDispatcher: () => dispatcher,
  setGlobalDispatcher: (agent) => { dispatcher = agent; },
};
`;

/**
 * undici, when it is loaded, puts its agent on `globalThis` under a symbol that it shares with Node's own `fetch`. In
 * Kibana's process that would lead every `fetch` of Kibana and of other plugins through the plugin's copy of undici, and
 * only because the plugin is installed. In the bundle that agent stays private.
 */
export const privateUndici: Plugin = {
  name: 'private-undici',
  setup: ({ onLoad }) => {
    onLoad({ filter: GLOBAL_MODULE }, () => ({ contents: PRIVATE_MODULE, loader: 'js' }));
  },
};
