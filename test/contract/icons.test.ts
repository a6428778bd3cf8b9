import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PUBLIC = join(ROOT, 'public');
const ICON_MAP = '@elastic/eui/lib/components/icon/icon_map.js';

const sources = readdirSync(PUBLIC, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'),
);

/** Names of icons in the attributes that take one: `iconType="bell"`, `<EuiIcon type="lock"`, `iconType={isOpen ? 'arrowUp' : 'arrowDown'}`, `iconType: 'check'`. */
const iconsIn = (source: string): string[] =>
  [...source.matchAll(/(?:\biconType|<EuiIcon type)(?:="(\w+)"|=\{([^}]*)\}|: '(\w+)')/gu)].flatMap(
    ([, plain, chosen = '', entry]) => [
      ...[plain, entry].filter((name): name is string => name !== undefined),
      ...[...chosen.replace(/[!=]== '\w+'/gu, '').matchAll(/'(\w+)'/gu)].flatMap(([, name = '']) => name),
    ],
  );

const used = [...new Set(sources.flatMap((name) => iconsIn(readFileSync(join(PUBLIC, name), 'utf8'))))].sort();

const mapOf = (nodeModules: string): ReadonlySet<string> =>
  new Set(
    [...readFileSync(join(ROOT, nodeModules, ICON_MAP), 'utf8').matchAll(/^ {2}(\w+):/gmu)].map(
      ([, name = '']) => name,
    ),
  );

describe('icons', () => {
  it('are found in the pages', () => {
    expect(used).toEqual(expect.arrayContaining(['bell', 'warning', 'error', 'refresh']));
  });

  it.each(['node_modules', 'host/profiles/kibana_8_12/node_modules'])('exist in the EUI of %s', (nodeModules) => {
    const known = mapOf(nodeModules);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});
