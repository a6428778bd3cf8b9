import { bootstrap } from './bootstrap';

interface Bundles {
  define(key: string, bundleRequire: (key: string) => object, bundleModuleKey: string): void;
}

const KEY = 'entry/core/public';
const { __kbnBundles__: bundles } = window as unknown as { __kbnBundles__: Bundles };
bundles.define(KEY, () => ({ __kbnBootstrap__: bootstrap }), KEY);
