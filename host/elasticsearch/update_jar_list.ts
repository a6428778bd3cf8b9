import type { ListedJar } from './jar_list';

export interface UpdatedJarList {
  jars: ListedJar[];
  /** Downloaded, but of an artifact that had no folder so far: a person says where it goes. */
  unplaced: { fileName: string; sha256: string }[];
  /** Listed so far and not downloaded any more. */
  dropped: string[];
}

/** @returns `lucene-core` for `lucene-core-9.12.2.jar` */
const artifactOf = (fileName: string): string => fileName.replace(/-\d[\w.-]*\.jar$/, '');

/** The list for jars that were downloaded after a change of `pom.xml`: each stays in the folders of its artifact. */
export const updateJarList = ({
  listed,
  downloaded,
}: {
  listed: readonly ListedJar[];
  /** Hash by file name. */
  downloaded: ReadonlyMap<string, string>;
}): UpdatedJarList => {
  const foldersOf = new Map<string, string[]>();
  for (const { fileName, path } of listed) {
    const artifact = artifactOf(fileName);
    foldersOf.set(artifact, [...(foldersOf.get(artifact) ?? []), path.slice(0, -fileName.length)]);
  }
  const jars: ListedJar[] = [];
  const unplaced: UpdatedJarList['unplaced'] = [];
  for (const [fileName, sha256] of downloaded) {
    const folders = foldersOf.get(artifactOf(fileName));
    if (folders === undefined) unplaced.push({ fileName, sha256 });
    else jars.push(...folders.map((folder) => ({ fileName, sha256, path: `${folder}${fileName}` })));
  }
  const kept = new Set([...downloaded.keys()].map(artifactOf));
  return {
    jars: jars.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unplaced,
    dropped: listed.filter(({ fileName }) => !kept.has(artifactOf(fileName))).map(({ path }) => path),
  };
};
