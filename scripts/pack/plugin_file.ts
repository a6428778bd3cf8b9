/** A file of the plugin in the zip. */
export interface PluginFile {
  /** Below the plugin's folder, with `/`, e.g. `server/index.js`. */
  path: string;
  content: Buffer;
}
