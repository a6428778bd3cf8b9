import { train } from './train';
import { numbered, partsOf } from './type_groups';

/** Words: 0 chat, 1 file, 2 delete, 3 erase, 4 create. Types: 0 chat_deleted, 1 chat_created, 2 file_deleted, 3 file_created. */
const TYPES = ['chat_deleted', 'chat_created', 'file_deleted', 'file_created'];
const example = (words: number[], type: number): { features: [number, number][]; types: number[] } => ({
  features: words.map((word): [number, number] => [word, 1 / Math.sqrt(words.length)]),
  types: [type],
});

const likeliest = (weights: readonly Float32Array[], words: readonly number[]): string => {
  const scores = TYPES.map((_, type) => words.reduce((sum, word) => sum + (weights[word]?.[type] ?? 0), 0));
  return TYPES[scores.indexOf(Math.max(...scores))] ?? '';
};

describe('training', () => {
  const weights = train({
    examples: [
      example([0, 2], 0),
      // "Erase" was only ever said of a chat.
      example([0, 3], 0),
      example([0, 4], 1),
      example([1, 2], 2),
      example([1, 4], 3),
    ],
    featureCount: 5,
    typeCount: 4,
    sharing: [numbered(TYPES.map((type) => partsOf(type).thing)), numbered(TYPES.map((type) => partsOf(type).action))],
  });

  it('learns what it is shown', () => {
    expect(likeliest(weights, [0, 2])).toBe('chat_deleted');
    expect(likeliest(weights, [1, 4])).toBe('file_created');
  });

  it('carries a word for an action over to other things', () => {
    expect(likeliest(weights, [1, 3])).toBe('file_deleted');
  });

  it('takes names apart', () => {
    expect(partsOf('claude_chat_deletion_failed')).toEqual({ thing: 'claude_chat', action: 'deletion_failed' });
    expect(partsOf('group_member_added')).toEqual({ thing: 'group_member', action: 'added' });
  });
});
