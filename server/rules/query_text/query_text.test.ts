import fc from 'fast-check';
import { InvalidRequestError } from '../../errors/invalid_request_error';
import { assignedNames } from './assigned_names';
import { fieldNames } from './field_names';
import { columnName, groupAlsoBy, groupKeys } from './group_keys';
import { readSources } from './read_sources';
import { replaceColumn, replaceNow, usesNow } from './rewrite';
import { splitCommands, textOf } from './split_commands';
import { tokenize } from './tokenize';

const piece = fc.constantFrom(
  '"',
  '`',
  '\\',
  '|',
  '(',
  ')',
  '[',
  ']',
  '//',
  '/*',
  '*/',
  '\n',
  'NOW()',
  'a.b',
  ' ',
  '=',
  'é',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
);

describe('tokenize', () => {
  it('loses nothing of any text', () => {
    fc.assert(fc.property(anyText, (text) => textOf(tokenize(text)) === text));
  });

  it.each([
    ['"a | b"', 'string'],
    ['"a \\" | b"', 'string'],
    ['"""a " | b"""', 'string'],
    ['`a | b`` c`', 'quoted_name'],
    ['// a | b', 'comment'],
    ['/* a /* b */ | c */', 'comment'],
    ['@timestamp', 'word'],
    ['event.action', 'word'],
  ])('takes %s as one', (text, kind) => {
    expect(tokenize(text)).toEqual([{ kind, text }]);
  });
});

describe('splitCommands', () => {
  it('cuts at pipes that are no part of strings, names, comments or brackets', () => {
    const query = 'FROM a // b | c\n| WHERE x == "|" AND `|` == 1 /* | */\n| STATS n = COUNT(*) BY z ';
    expect(splitCommands(query).map(({ name, tokens }) => [name, textOf(tokens)])).toEqual([
      ['FROM', 'FROM a'],
      ['WHERE', 'WHERE x == "|" AND `|` == 1'],
      ['STATS', 'STATS n = COUNT(*) BY z'],
    ]);
  });

  it('ends for any text', () => {
    fc.assert(fc.property(anyText, (text) => splitCommands(text).length > 0));
  });
});

describe('readSources', () => {
  it.each([
    ['FROM logs-a-*', ['logs-a-*']],
    ['from logs-a-*, logs-b* METADATA _id, _index | WHERE a.b == 1', ['logs-a-*', 'logs-b*']],
    ['FROM logs-a-* [METADATA _id]', ['logs-a-*']],
    ['FROM "logs-a-*,-logs-a-b", """logs-c"""', ['logs-a-*', '-logs-a-b', 'logs-c']],
    ['FROM cluster:logs-a-* // here\n | WHERE x == "FROM y"', ['cluster:logs-a-*']],
  ])('reads %s', (query, sources) => {
    expect(readSources(query)).toEqual(sources);
  });

  it.each([
    [''],
    ['ROW a = 1'],
    ['SHOW INFO'],
    ['TS metrics'],
    ['SET x = 1; FROM a'],
    ['FROM a | LOOKUP JOIN b ON c'],
    ['FROM a | ENRICH p'],
    ['FROM a | WHERE b IN (FROM c)'],
    ['FROM a, (FROM b)'],
    ['FROM a b'],
    ['FROM a,'],
    ['FROM a | COMPLETION x = y WITH z'],
  ])('refuses "%s"', (query) => {
    expect(() => readSources(query)).toThrow(InvalidRequestError);
  });
});

describe('rewriting', () => {
  it('replaces NOW() where it is the function', () => {
    const tokens = tokenize('WHERE a >= now( ) - 1 hour AND b == "NOW()" AND now == `NOW()`');
    expect(textOf(replaceNow(tokens, 'x'))).toBe('WHERE a >= x - 1 hour AND b == "NOW()" AND now == `NOW()`');
    expect(usesNow(tokens)).toBe(true);
    expect(usesNow(tokenize('WHERE now == "NOW()"'))).toBe(false);
  });

  it('replaces a column, quoted or not, and nothing that only begins like it', () => {
    const tokens = tokenize('COALESCE(event.ingested, `event.ingested`, event.ingested_at, "event.ingested")');
    expect(textOf(replaceColumn(tokens, 'event.ingested', '@timestamp'))).toBe(
      'COALESCE(@timestamp, @timestamp, event.ingested_at, "event.ingested")',
    );
  });
});

describe('groups', () => {
  it.each<[string, string[] | undefined, string]>([
    ['STATS n = COUNT(*)', [], 'STATS n = COUNT(*) BY run'],
    [
      'STATS n = COUNT(*) BY user.email, `a b`',
      ['user.email', '`a b`'],
      'STATS n = COUNT(*) BY user.email, `a b`, run',
    ],
    [
      'STATS n = MAX(CASE(x, "BY", y)) by k = TO_LOWER(z), w',
      ['k', 'w'],
      'STATS n = MAX(CASE(x, "BY", y)) by k = TO_LOWER(z), w, run',
    ],
    ['STATS COUNT(*) BY DATE_TRUNC(1 hour, t)', undefined, 'STATS COUNT(*) BY DATE_TRUNC(1 hour, t), run'],
  ])('of %s', (stats, keys, grouped) => {
    expect(groupKeys(tokenize(stats))).toEqual(keys);
    expect(groupAlsoBy(tokenize(stats), 'run')).toBe(grouped);
  });

  it('have the names that an answer gives them', () => {
    expect(columnName('`a b`')).toBe('a b');
    expect(columnName('a.`b``c`')).toBe('a.b`c');
  });
});

describe('names', () => {
  const commands = splitCommands(
    'FROM logs-a.b METADATA _id | WHERE event.action == "x.y" AND `user.email` IS NOT NULL | EVAL user.target.email = CASE(a.b == 1, c.d), Esql.n = 1.5 | STATS q.r = COUNT(*) BY user.id',
  );

  it('of fields are those with a dot', () => {
    expect(fieldNames(commands)).toEqual([
      'event.action',
      'user.email',
      'user.target.email',
      'a.b',
      'c.d',
      'q.r',
      'user.id',
    ]);
  });

  it('that the query sets are told apart', () => {
    expect([...assignedNames(commands)]).toEqual(['user.target.email', 'Esql.n', 'q.r']);
  });
});
