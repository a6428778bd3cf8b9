import { Client } from '@elastic/elasticsearch';
import { startAuditCluster } from './test/integration/support/audit_cluster';
import { installAuditTemplate } from './test/integration/support/install_audit_template';
import { DraftService } from './server/rules/draft/draft_service';
import { PreviewService } from './server/rules/preview/preview_service';
import { QueryClient } from './server/rules/query_client';
import { draftRule } from './common/rule_authoring/draft_rule';
import { draftFromIntent } from './common/rule_authoring/draft_from_intent';
import { EMPTY_SETTINGS } from './common/api/settings';
import { systemClock } from './server/ingest/clock';
import { readFileSync } from 'node:fs';

const N = Number(process.argv[2] ?? 200000);
const DAYS = 28;
const main = async () => {
  const cluster = await startAuditCluster();
  try {
    await installAuditTemplate(cluster.client as Client);
    const now = Date.now();
    const types = ['magic_link_login_failed','magic_link_login_succeeded','sso_login_succeeded','claude_chat_created','claude_chat_viewed','claude_file_uploaded','mcp_server_created','org_data_export_started','claude_project_created','compliance_api_accessed'];
    for (let i = 0; i < N; i += 20000) {
      const batch = Array.from({ length: Math.min(20000, N - i) }, (_, k) => {
        const n = i + k; const p = (n * 7919) % 300;
        const r = (n * 104729) % 1000;
        const type = r < 20 ? 'magic_link_login_failed' : r < 60 ? 'magic_link_login_succeeded' : r < 120 ? 'sso_login_succeeded' : r < 122 ? 'mcp_server_created' : r < 124 ? 'org_data_export_started' : r < 400 ? 'claude_chat_created' : r < 700 ? 'claude_chat_viewed' : r< 900 ? 'compliance_api_accessed' : 'claude_file_uploaded';
        return { id: `a${n}`, created_at: new Date(now - DAYS * 86400000 + Math.floor((n / N) * DAYS * 86400000)).toISOString(), type, organization_id: 'org_1', actor: { type: 'user_actor', user_id: `u${p}`, email_address: `p${p}@acme.example`, ip_address: `198.51.${p % 20}.${n % 250}` } };
      });
      await cluster.index(batch as never, 'default');
    }
    console.log('indexed', N);
    const client = new QueryClient({ elasticsearch: cluster.client as never });
    const stack = { major: 8, minor: 19, patch: 0 };
    const settings = { ...EMPTY_SETTINGS, approved_mcp_servers: ['a'], approved_domains: ['acme.example'], trusted_networks: ['10.0.0.0/8'], approved_countries: ['DE'], approved_skills: ['a'], break_glass_users: ['a@acme.example'], known_collectors: ['apikey_1'], approved_plugins: ['a'], approved_otlp_endpoints: ['https://a.example'] };
    const drafts = new DraftService({ client, stackVersion: stack, kibanaVersion: '8.19.0', settings: async () => settings, isSuppressionLicensed: () => false, deterministicReader: draftRule, clock: systemClock });
    const prompts = readFileSync('./test/prompts/public.jsonl', 'utf8').trim().split('\n').map((l) => JSON.parse(l).prompt);
    for (let i = 0; i < 10; i++) await drafts.draft({ prompt: prompts[i] });
    const ms: number[] = []; const st: Record<string, number> = {};
    for (const prompt of prompts) { const t = performance.now(); const a = await drafts.draft({ prompt }); ms.push(performance.now() - t); const k = a.draft.status + ' ' + a.checks.map((c) => c.outcome[0]).join(''); st[k] = (st[k] ?? 0) + 1; if (a.checks.some((c) => c.outcome === 'failed')) console.log(prompt.slice(0, 80), a.draft.reason); }
    ms.sort((a, b) => a - b);
    console.log('draft ms p50', ms[Math.floor(ms.length * 0.5)], 'p95', ms[Math.floor(ms.length * 0.95)], 'max', ms[ms.length - 1], st);
    const preview = new PreviewService({ client, stackVersion: stack, settings: async () => ({}), clock: systemClock });
    for (const prompt of ['Flag a spike in magic_link_login_failed for a single user', 'more than 5 failed sign-ins by one user within 15 minutes', 'a user signs in from an ip address they have not used in the last 14 days', 'at least 3 failed sign-ins followed by a success for the same user within 30 minutes', 'more than 50 chats viewed by one user in an hour', 'any data export started', 'If an organization that usually sends us audit events goes silent for an hour I want to hear about it', 'over 60 percent of sign-ins fail in 30 minutes, at least 10 attempts, across the whole org']) {
      const d = await drafts.draft({ prompt });
      if (d.draft.status !== 'rule') { console.log(prompt, d.draft.status, d.draft.reason, d.draft.questions); continue; }
      try {
        const p = await preview.preview({ rule: d.draft.rule as never });
        console.log(prompt.slice(0, 50), (d.draft.rule as any).interval, (d.draft.rule as any).from, '→', p.tookMs, 'ms', p.alerts, 'alerts', p.runs, 'runs', p.covered.isComplete, p.covered.from, p.notes, p.noise.level);
      } catch (e) { console.log(prompt, 'FAILED', (e as Error).message); }
    }
  } finally { await cluster.stop(); }
};
void main();
