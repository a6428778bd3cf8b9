import fc from 'fast-check';
import { ACTIVITY_TYPES } from '../../../catalogue';
import { Sheet } from '../text/sheet';
import { tokenise } from '../text/tokenise';
import { featuresOf } from './features';
import { rankTypes } from './rank_types';

const rankText = (text: string): ReturnType<typeof rankTypes> => {
  const sheet = new Sheet(tokenise(text));
  return rankTypes(featuresOf(sheet, 0, sheet.tokens.length));
};

const known = new Set(ACTIVITY_TYPES.map(({ type }) => type));

describe('the ranking of activities', () => {
  it.each([
    ['a colleague slips out of the permission group', 'group_member_removed'],
    ['getting rid of a conversation did not work', 'claude_chat_deletion_failed'],
  ])('puts what is meant among the first: %s', (text, type) => {
    const first = rankText(text)
      .slice(0, 3)
      .map((entry) => entry.type);
    expect(first).toContain(type);
  });

  it('says nothing where it knows no word', () => {
    expect(rankText('zzyzx qwrtp 12')).toEqual([]);
  });

  it('gives probabilities of types of the catalogue for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const ranking = rankText(`${text} deleted the chat`);
        expect(ranking.every(({ type }) => known.has(type))).toBe(true);
        expect(ranking.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6);
      }),
      { numRuns: 50 },
    );
  });
});
