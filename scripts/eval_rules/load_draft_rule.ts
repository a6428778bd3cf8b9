import { join } from 'node:path';
import type { DraftRule } from './product_drafts';

/** The product's function from request to draft. */
export const loadDraftRule = async (): Promise<DraftRule> => {
  const path = join(__dirname, '../../common/rule_authoring/draft_rule');
  return ((await import(path)) as { draftRule: DraftRule }).draftRule;
};
