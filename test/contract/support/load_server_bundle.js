'use strict';

/**
 * Loads a plugin's server bundle in a process of its own and prints, as JSON, what it asked Node for and what it left
 * behind. Plain JavaScript, since whatever runs TypeScript here would change the process that is looked at.
 */
const Module = require('node:module');

/** Stands for anything a Kibana package exports: callable, constructible, every property again the same. */
const anything = new Proxy(function anything() {}, {
  get: (target, key) => (key === Symbol.toPrimitive ? () => '' : key === 'prototype' ? target.prototype : anything),
  apply: () => anything,
  construct: () => anything,
});

const requested = new Set();
const load = Module._load;
Module._load = function (request, parent, isMain) {
  if (parent?.filename !== process.argv[2]) return load.call(this, request, parent, isMain);
  requested.add(request);
  return request.startsWith('@kbn/') ? anything : load.call(this, request, parent, isMain);
};

/** What a module could change in the process by being loaded, each as one text. */
const look = () => [
  ...Reflect.ownKeys(globalThis).map((key) => `global ${String(key)}`),
  ...process.eventNames().map((name) => `${process.listenerCount(name)} listeners of ${String(name)}`),
  // Timers, sockets, workers; not the pipes by which this process tells what it has seen.
  ...process.getActiveResourcesInfo().filter((name) => !/^(TTYWrap|PipeWrap|FSReqCallback)$/.test(name)),
];

const before = new Set(look());
const exported = require(process.argv[2]);
const left = look().filter((seen) => !before.has(seen));
const plugin = exported.plugin({
  env: { packageInfo: { version: '8.12.2' } },
  logger: { get: () => anything },
  config: { get: () => ({}) },
});
process.stdout.write(
  JSON.stringify({
    requested: [...requested].sort(),
    left,
    exports: Object.keys(exported).sort(),
    hasSchema: exported.config.schema !== undefined,
    lifecycle: ['setup', 'start', 'stop'].map((name) => typeof plugin[name]),
  }),
);
