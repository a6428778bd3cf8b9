/** Sizes that proxies and Elasticsearch take without complaint; a document larger than this travels alone. */
const MAX_BULK_CHARACTERS = 8 * 1024 * 1024;

/** Cuts a list of documents into consecutive bulks that are not too large to be sent. */
export const splitBySize = <Document extends { json: string }>(documents: readonly Document[]): Document[][] => {
  const bulks: Document[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    characters += document.json.length;
    if (characters > MAX_BULK_CHARACTERS) {
      bulks.push([]);
      characters = document.json.length;
    }
    bulks[bulks.length - 1]!.push(document);
  }
  return bulks;
};
