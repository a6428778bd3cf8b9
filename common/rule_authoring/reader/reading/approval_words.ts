import type { Sheet } from '../text/sheet';

const ADVERBS =
  '(?:of course |obviously |also |certainly |clearly |all |both |just |then |there |anyway |perfectly |totally |absolutely |completely |always |usually |generally |already |quite |entirely |simply |here |equally |however )*';
const FINE =
  '(?:fine|ok|okay|alright|all right|acceptable|accepted|harmless|expected|normal|legit|legitimate|allowed|permitted|tolerated|authori[sz]ed|excluded|exempt|exempted|whitelisted|allowlisted|ignored|skipped|noise|benign|intended|intentional|wanted|business as usual|as designed|no (?:issue|issues|problem|problems|concern|matter|big deal)|out of scope|irrelevant|uninteresting|of no interest|none of (?:my|our) (?:business|concern)|left out|left alone|covered elsewhere|known|known and accepted)';
const NOT_WANTED =
  "(?:not|n't) (?:interesting|relevant|of interest|a problem|a concern|an issue|needed|counted|wanted|suspicious|a finding|in scope|to be (?:counted|alerted on|reported|flagged))";
const DO = '(?:do|does|did|use|uses|make|makes|perform|run|change|handle)';
const THAT = '(?:that|this|so|it|these|those|such|them)';
const NEG = "(?:not|n't|nt)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^(?:is|are|be|was|were|'s|'re|remain|remains|counts as|count as|would be) ${ADVERBS}(?:${FINE}|${NOT_WANTED})(?: (?:with|for|to|by) (?:me|us|everyone))?(?: (?:too|though|as well|anyway))?`,
    'u',
  ),
  new RegExp(
    `^(?:isn't|aren't|isnt|arent|wasn't) ${ADVERBS}(?:interesting|relevant|of interest|a problem|a concern|an issue|needed|counted|wanted|suspicious|in scope)`,
    'u',
  ),
  new RegExp(`^(?:may|can|might) ${ADVERBS}${DO} ${THAT}`, 'u'),
  new RegExp(
    `^(?:is|are|was|were) ${ADVERBS}(?:allowed|permitted|supposed|entitled|free|expected|authori[sz]ed|welcome|known|meant) to(?: ${DO}(?: ${THAT})?)?`,
    'u',
  ),
  new RegExp(
    `^(?:do|does|should|must|need) ${NEG} (?:matter|count|interest us|concern us|bother us|alert|fire|trigger|raise an alert|raise anything|be (?:counted|reported|flagged|alerted on|included))`,
    'u',
  ),
  /^(?:don't|doesn't|dont|doesnt|shouldn't|needn't|mustn't|won't) (?:matter|count|interest us|concern us|bother us|need (?:an )?alerts?|alert|fire|trigger|raise an alert|raise anything|be (?:counted|reported|flagged|alerted on|included))/u,
  /^(?:can|may|should|must|could|to|shall) be (?:ignored|skipped|left out|left alone|excluded|disregarded|filtered out|filtered|suppressed|exempt|exempted|whitelisted|allowlisted|dropped)/u,
  /^(?:has|have) (?:our |my |the )?(?:permission|approval|clearance|consent|blessing)(?: (?:for|to do) (?:that|this|it|so))?/u,
  /^(?:i|we|nobody|no one) (?:really |actually |just )?(?:do not|don't|dont|does not|doesn't|cares?) ?(?:care about|care for|care|mind|need|want to (?:see|hear about|know about)|bother about|worry about|about)/u,
  /^(?:i am|i'm|we are|we're) not (?:interested in|worried about|after|looking for)/u,
  /^(?:zählen nicht|zählt nicht|no cuentan|no cuenta|ne comptent pas|ne compte pas)/u,
].map((pattern) => new RegExp(`${pattern.source}(?= |$)`, 'u'));

/** Words that say of somebody or something that it is fine, at a token; where they end. undefined: none do. */
export const approvalAt = (sheet: Sheet, at: number): number | undefined => {
  const words = sheet.tokens.slice(at, at + 10).map(({ lower }) => lower);
  const text = words.join(' ');
  let best: number | undefined;
  for (const pattern of PATTERNS) {
    const [match] = pattern.exec(text) ?? [];
    if (match === undefined) continue;
    const end = at + match.split(' ').length;
    if (best === undefined || end > best) best = end;
  }
  return best;
};
