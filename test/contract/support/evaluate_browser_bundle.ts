import { createContext, runInContext } from 'node:vm';

/** What a bundle must not reach for while it is evaluated: the page belongs to somebody else then. */
const TRAPS = [
  ...['document', 'navigator', 'location', 'history', 'screen', 'parent', 'top', 'opener', 'frames', 'visualViewport'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'MessageChannel', 'postMessage'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'Worker', 'SharedWorker', 'Blob', 'URL'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['addEventListener', 'dispatchEvent', 'matchMedia', 'getComputedStyle', 'CSSStyleSheet', 'customElements'],
  ...['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver', 'performance', 'crypto'],
  ...['alert', 'open', 'console', 'importScripts'],
];

/** Stands for anything that a library exports: callable, constructible, every property again the same. */
const anything: object = new Proxy(class Anything {}, {
  get: (target, key) => {
    if (key === 'prototype') return target.prototype;
    return key === Symbol.toPrimitive ? () => '' : anything;
  },
  apply: () => anything,
  construct: () => anything,
});

export interface EvaluatedBundle {
  /** Forbidden globals that were reached for. */
  touched: string[];
  /** Keys taken from `__kbnSharedDeps__`. */
  shared: string[];
  /** Globals that were not there before. */
  left: string[];
  /** Keys under which the bundle registered itself, and what it exports under each. */
  defined: Record<string, Record<string, unknown>>;
  /** How many modules were evaluated. */
  modules: number;
}

type Require = ((id: string) => unknown) & { m: Record<string, unknown> };

/**
 * Evaluates a plugin's script and then every module of its chunks, in a context where code can't be made of text and the
 * page is a trap.
 *
 * @param scripts - the text of `<id>.plugin.js` first, then of the chunks
 */
export const evaluateBrowserBundle = ({
  pluginId,
  scripts: [entry = '', ...chunks],
}: {
  pluginId: string;
  scripts: readonly string[];
}): EvaluatedBundle => {
  const touched = new Set<string>();
  const shared = new Set<string>();
  const defined: EvaluatedBundle['defined'] = {};
  const page: Record<string, unknown> = {
    __kbnPublicPath__: { [pluginId]: `/1/bundles/plugin/${pluginId}/1.0.0/` },
    __kbnSharedDeps__: new Proxy({}, { get: (_target, key) => (shared.add(String(key)), anything) }),
    __kbnBundles__: {
      define: (key: string, bundleRequire: (moduleKey: string) => Record<string, unknown>, moduleKey: string) => {
        if (key in defined) throw new Error(`${key} is defined twice`);
        defined[key] = bundleRequire(moduleKey);
      },
    },
  };
  for (const name of TRAPS) {
    Object.defineProperty(page, name, { configurable: true, get: () => (touched.add(name), anything) });
  }
  const context = createContext(page, { codeGeneration: { strings: false, wasm: false } });
  runInContext('globalThis.window = globalThis.self = globalThis;', context);
  const before = new Set(Object.getOwnPropertyNames(page));

  runInContext(entry, context, { filename: `${pluginId}.plugin.js` });
  chunks.forEach((chunk, position) => runInContext(chunk, context, { filename: `chunk ${position}` }));
  const jsonp = page[Object.keys(page).find((name) => name.endsWith(`Chunk${pluginId}`)) ?? ''] as unknown[];
  let bundleRequire: Require | undefined;
  // The bundler's run time hands its require to whoever arrives as a chunk.
  jsonp.push([['probe'], {}, (given: Require) => (bundleRequire = given)]);
  const ids = Object.keys(bundleRequire?.m ?? {});
  for (const id of ids) bundleRequire?.(id);

  const left = Object.getOwnPropertyNames(page).filter((name) => !before.has(name));
  return { touched: [...touched].sort(), shared: [...shared].sort(), left, defined, modules: ids.length };
};
