/**
 * The first script of the page: makes the registry of bundles, then loads all scripts in order and starts core. One
 * script that can't be loaded ends the whole page, not only its plugin.
 *
 * @param publicPaths - plugin id → where its files are, with a slash at the end
 * @param scripts - shared dependencies, core, plugins, in this order
 */
export const renderBootstrap = ({
  publicPaths,
  scripts,
  themeTag,
}: {
  publicPaths: Readonly<Record<string, string>>;
  scripts: readonly string[];
  themeTag: string;
}): string => `(function () {
  'use strict';
  var bundles = new Map();
  window.__kbnStrictCsp__ = JSON.parse(document.querySelector('kbn-csp').getAttribute('data')).strictCsp;
  window.__kbnThemeTag__ = ${JSON.stringify(themeTag)};
  window.__kbnPublicPath__ = ${JSON.stringify(publicPaths)};
  window.__kbnBundles__ = {
    has: function (key) { return bundles.has(key); },
    define: function (key, bundleRequire, bundleModuleKey) {
      if (bundles.has(key)) throw new Error('__kbnBundles__ already has a module defined for "' + key + '"');
      bundles.set(key, function () { return bundleRequire(bundleModuleKey); });
    },
    get: function (key) {
      if (!bundles.has(key)) throw new Error('__kbnBundles__ does not have a module defined for "' + key + '"');
      return bundles.get(key)();
    }
  };
  var failed = false;
  function fail() {
    if (failed) return;
    failed = true;
    var heading = document.createElement('h1');
    heading.innerText = document.querySelector('[data-error-message]').dataset.errorMessage;
    document.body.replaceChildren(heading);
  }
  window.addEventListener('load', function () {
    var pending = ${JSON.stringify(scripts)}.map(function (url) {
      return new Promise(function (resolve) {
        var script = document.createElement('script');
        script.async = false;
        script.src = url;
        script.addEventListener('error', fail);
        script.addEventListener('load', resolve);
        document.head.insertBefore(script, document.querySelector('meta[name="add-scripts-here"]'));
      });
    });
    Promise.all(pending).then(function () { window.__kbnBundles__.get('entry/core/public').__kbnBootstrap__(); });
  });
})();
`;
