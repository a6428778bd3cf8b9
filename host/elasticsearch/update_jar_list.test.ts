import { updateJarList } from './update_jar_list';

describe('updateJarList', () => {
  const listed = [
    { sha256: '1', fileName: 'netty-buffer-4.1.1.Final.jar', path: 'modules/a/netty-buffer-4.1.1.Final.jar' },
    { sha256: '1', fileName: 'netty-buffer-4.1.1.Final.jar', path: 'modules/b/netty-buffer-4.1.1.Final.jar' },
    { sha256: '2', fileName: 'gone-1.jar', path: 'lib/gone-1.jar' },
  ];
  const updated = updateJarList({
    listed,
    downloaded: new Map([
      ['netty-buffer-4.1.2.Final.jar', '3'],
      ['new-1.jar', '4'],
    ]),
  });

  it('keeps a new version in all folders of its artifact', () => {
    expect(updated.jars).toEqual([
      { sha256: '3', fileName: 'netty-buffer-4.1.2.Final.jar', path: 'modules/a/netty-buffer-4.1.2.Final.jar' },
      { sha256: '3', fileName: 'netty-buffer-4.1.2.Final.jar', path: 'modules/b/netty-buffer-4.1.2.Final.jar' },
    ]);
  });

  it('names what has no folder yet and what is gone', () => {
    expect(updated.unplaced).toEqual([{ fileName: 'new-1.jar', sha256: '4' }]);
    expect(updated.dropped).toEqual(['lib/gone-1.jar']);
  });
});
