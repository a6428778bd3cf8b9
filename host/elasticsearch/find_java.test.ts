import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava, readMajorVersion, requireJavaCompiler, requireMaven } from './find_java';

describe('readMajorVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_292"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25-ea"', 25],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ])('reads %j as %j', (output, expected) => {
    expect(readMajorVersion(output)).toBe(expected);
  });
});

describe('what has to be installed', () => {
  let javaHome: string;
  beforeEach(async () => {
    javaHome = await mkdtemp(join(tmpdir(), 'find-java-test-'));
    await mkdir(join(javaHome, 'bin'));
  });
  afterEach(() => rm(javaHome, { recursive: true }));

  const installJava = async (version: string): Promise<void> => {
    const java = join(javaHome, 'bin', 'java');
    await writeFile(java, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
    await chmod(java, 0o755);
  };

  it('is Java, where there is none', async () => {
    await expect(findJava({ env: { JAVA_HOME: javaHome } })).rejects.toMatchObject({
      code: 'missing_java',
      message: expect.stringContaining('apt-get install openjdk-17-jdk-headless maven'),
    });
  });

  it('is a newer Java, where it is older than 17', async () => {
    await installJava('11.0.20');
    await expect(findJava({ env: { JAVA_HOME: javaHome } })).rejects.toMatchObject({
      code: 'missing_java',
      message: expect.stringMatching(/found Java 11: .*brew install openjdk@17 maven/),
    });
  });

  it('is the JDK, where only the run time is there', async () => {
    await installJava('17.0.15');
    const java = await findJava({ env: { JAVA_HOME: javaHome } });
    expect(java.majorVersion).toBe(17);
    await expect(requireJavaCompiler(java)).rejects.toMatchObject({ code: 'missing_java' });
  });

  it('is Maven, where there is none', async () => {
    await expect(requireMaven({ mvn: join(javaHome, 'bin', 'mvn') })).rejects.toMatchObject({
      code: 'missing_maven',
      message: expect.stringContaining('apt-get install openjdk-17-jdk-headless maven'),
    });
  });
});
