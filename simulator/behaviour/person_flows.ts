import type { Draft } from '../activities/draft';
import type { DraftInput } from '../activities/draft_maker';
import { makeId } from '../random/make_id';
import type { Persona } from '../organization/fictional_organization';
import type { Flow, FlowContext } from './flow';

/** A step by the person of the flow. */
const step = (
  { maker, actor, person, random }: FlowContext,
  type: string,
  given: DraftInput['given'] = {},
  seconds: [number, number] = [4, 90],
): Draft => maker.draft({ type, actor, person, given, gapSeconds: random.between(...seconds) });

const projectFor = ({ random, projectIds }: FlowContext): string | null =>
  projectIds.length > 0 && random.chance(0.45) ? random.pick(projectIds) : null;

const filename = '';

/** A new chat: often with a file, sometimes with an artifact, now and then shared or thrown away. */
const newChat: Flow = (context) => {
  const { random, chats } = context;
  const chat = { id: makeId('claude_chat', random), projectId: projectFor(context) };
  chats.push(chat);
  const about = { claude_chat_id: chat.id, claude_project_id: chat.projectId };
  const drafts = [step(context, 'claude_chat_created', about)];
  if (random.chance(0.3)) {
    const file = { claude_file_id: makeId('claude_file', random), filename };
    drafts.push(step(context, 'claude_file_uploaded', { ...about, ...file }));
    drafts.push(
      step(
        context,
        'claude_file_viewed',
        { ...file, claude_project_id: chat.projectId, claude_artifact_id: null },
        [1, 5],
      ),
    );
  }
  for (let views = random.integer(0, 3); views > 0; views -= 1)
    drafts.push(step(context, 'claude_chat_viewed', about, [30, 400]));
  if (random.chance(0.25)) drafts.push(step(context, 'claude_chat_updated', about));
  if (random.chance(0.25)) {
    const artifact = { claude_artifact_id: makeId('claude_artifact', random) };
    drafts.push(step(context, 'claude_artifact_created', artifact));
    drafts.push(step(context, 'claude_artifact_viewed', artifact, [1, 8]));
  }
  if (random.chance(0.06)) drafts.push(step(context, 'claude_chat_snapshot_created', { claude_chat_id: chat.id }));
  if (random.chance(0.07)) drafts.push(step(context, 'claude_chat_deleted', about));
  return drafts;
};

/** Coming back to chats, and what the app loads along with them. */
const oldChats: Flow = (context) => {
  const { random, chats } = context;
  if (chats.length === 0) return newChat(context);
  return Array.from({ length: random.integer(1, 4) }, () => {
    const chat = random.pick(chats);
    return step(
      context,
      'claude_chat_viewed',
      { claude_chat_id: chat.id, claude_project_id: chat.projectId },
      [2, 120],
    );
  });
};

const projectWork: Flow = (context) => {
  const { random, projectIds } = context;
  const [first] = projectIds;
  if (first === undefined) return newChat(context);
  const about = { claude_project_id: random.pick(projectIds) };
  const drafts = [step(context, 'claude_project_viewed', { ...about, preview_only: false })];
  for (let documents = random.chance(0.4) ? random.integer(1, 3) : 0; documents > 0; documents -= 1) {
    const type = random.pick([
      'claude_project_document_uploaded',
      'claude_project_document_viewed',
      'claude_project_file_uploaded',
    ]);
    drafts.push(step(context, type, { ...about, filename }));
  }
  if (random.chance(0.05)) drafts.push(step(context, 'claude_project_sharing_updated', about));
  return drafts;
};

/** MCP servers in use. The feed has no tool calls; the exchange of a managed token is what shows that a server is used. */
const mcpWork: Flow = (context) => {
  const { random } = context;
  if (random.chance(0.18)) {
    const type = random.chance(0.85) ? 'integration_user_connected' : 'integration_user_disconnected';
    return [step(context, type)];
  }
  const exchange = step(context, 'mcp_server_managed_auth_token_exchanged');
  const { mcp_server_id: id, mcp_server_name: name } = exchange.fields;
  const isFailure = exchange.fields.outcome === 'failure';
  const repeats = Array.from({ length: random.integer(0, 3) }, () =>
    step(
      context,
      'mcp_server_managed_auth_token_exchanged',
      { mcp_server_id: id, mcp_server_name: name, outcome: exchange.fields.outcome },
      [20, 600],
    ),
  );
  // Only a failed exchange has an error to tell.
  return [exchange, ...repeats].map((draft) => ({
    ...draft,
    fields: isFailure ? draft.fields : { ...draft.fields, error_type: null, error_subtype: null },
  }));
};

const skillWork: Flow = (context) => {
  const type = context.random.weighted([
    { type: 'claude_skill_enabled', weight: 10 },
    { type: 'claude_skill_replaced', weight: 3 },
    { type: 'claude_skill_disabled', weight: 3 },
    { type: 'claude_skill_created', weight: 2 },
    { type: 'claude_skill_deleted', weight: 0.6 },
  ]).type;
  return [step(context, type)];
};

const claudeCode: Flow = (context) => {
  const { random } = context;
  const drafts = [step(context, 'ccr_session_created')];
  for (let updates = random.integer(0, 3); updates > 0; updates -= 1)
    drafts.push(step(context, 'ccr_session_updated', {}, [30, 900]));
  if (random.chance(0.2)) drafts.push(step(context, 'claude_code_user_memory_updated'));
  if (random.chance(0.08)) drafts.push(step(context, 'github_token_import'));
  return drafts;
};

const single: Flow = (context) => [step(context, context.random.weighted(context.singleTypes).type)];

const FLOWS: { flow: Flow; weight: Record<Persona, number> }[] = [
  { flow: newChat, weight: { member: 34, engineer: 20, designer: 26, finance: 30, administrator: 16 } },
  { flow: oldChats, weight: { member: 28, engineer: 16, designer: 22, finance: 30, administrator: 14 } },
  { flow: projectWork, weight: { member: 14, engineer: 8, designer: 12, finance: 10, administrator: 6 } },
  { flow: mcpWork, weight: { member: 12, engineer: 18, designer: 10, finance: 6, administrator: 8 } },
  { flow: skillWork, weight: { member: 4, engineer: 4, designer: 4, finance: 2, administrator: 2 } },
  { flow: claudeCode, weight: { member: 0, engineer: 18, designer: 0, finance: 0, administrator: 2 } },
  { flow: single, weight: { member: 9, engineer: 14, designer: 14, finance: 12, administrator: 42 } },
];

/** The next piece of work of a person, chosen by what they do for a living. Never empty. */
export const nextFlow = (context: FlowContext): Draft[] => {
  const choices = FLOWS.map(({ flow, weight }) => ({ flow, weight: weight[context.person.persona] }));
  return context.random.weighted(choices).flow(context);
};
