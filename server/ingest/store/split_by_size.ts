/** Sizes that proxies and Elasticsearch take without complaint; a document larger than this travels alone. */
const MAX_BULK_BYTES = 8 * 1024 * 1024;

/** Cuts a list of documents into consecutive bulks that are not too large to be sent. */
export const splitBySize = <Document extends { lines: Buffer }>(documents: readonly Document[]): Document[][] => {
  const bulks: Document[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    bytes += document.lines.length;
    if (bytes > MAX_BULK_BYTES) {
      bulks.push([]);
      bytes = document.lines.length;
    }
    bulks[bulks.length - 1]!.push(document);
  }
  return bulks;
};
