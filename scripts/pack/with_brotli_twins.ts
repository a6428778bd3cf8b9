import { brotliCompressSync, constants } from 'node:zlib';
import type { PluginFile } from './plugin_file';

/** Kibana looks for a twin beside these files only, and for no other compression. */
const SERVED_COMPRESSED = /^target\/public\/.*\.(js|css)$/;

const compress = (content: Buffer): Buffer =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });

/** Adds `<name>.br` beside every script and style sheet of the browser. */
export const withBrotliTwins = (files: readonly PluginFile[]): PluginFile[] =>
  files.flatMap((file) =>
    SERVED_COMPRESSED.test(file.path) ? [file, { path: `${file.path}.br`, content: compress(file.content) }] : [file],
  );
