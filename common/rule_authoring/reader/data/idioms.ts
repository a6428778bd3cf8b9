/** What a technique or an odd turn of phrase means. All expressions must be found in the request (lower case). */
export interface Idiom {
  all: readonly RegExp[];
  /** None of these may be found. */
  none?: readonly RegExp[];
  /** Notation of the object tables. */
  effect: string;
}

/** Tried before the words are taken one by one; the first that fits decides which activities are meant. */
export const IDIOMS: readonly Idiom[] = [
  {
    all: [
      /\b(?:add(?:s|ed|ing|itions?)?|put|puts|putting|slip\w*|plac\w+|mov\w+|assign\w*)\b[^.;]{0,40}\b(?:to|into|in) (?:(?:a|an|the|any|another|some|our|one|several|many) )?(?:\w+ )?workspaces?\b/u,
    ],
    none: [
      /\bservice accounts? (?:is|was|are|were|gets?|got|made|created|newly|being|has|put|added)\b|\b(?:of|adds?|puts?|added|a|any|new) (?:\w+ )?service accounts?\b[^.;]*\bworkspace|\b(?:keys?|limits?|federation|rules?|capabilit\w+|grants?|skills?|files?|budget|deploy\w*|agents?|slack|removed|rate|changed|updated)\b/u,
    ],
    effect: 'platform_workspace_member_added',
  },
  {
    all: [
      /\b(?:asks?|asked|requests?|requested|applies|applied|wants?|wanted|begs?)\b[^.;]{0,20}\b(?:let in|let into|join|get into|get in|become (?:a )?member|access)\b/u,
      /\b(?:orgs?|organi[sz]ations?|tenant|company|claude)\b/u,
    ],
    none: [
      /\b(?:approv\w+|instant\w*|dismiss\w*|reject\w*|declin\w*|denied|invit\w+|parent|connector|project|group|workspace|chat|file|through)\b/u,
    ],
    effect: 'org_join_request_created',
  },
  {
    all: [
      /\bkeys?\b/u,
      /\b(?:gets?|got|given|receives?|received|gains?|with)\b[^.;]{0,25}\b(?:other|new|more|additional|different|wider|broader|extra|another) (?:\w+ )?(?:scopes?|permissions?|rights|name)\b/u,
    ],
    none: [/\b(?:creat\w+|minted|issued|new key|roles?)\b/u],
    effect: 'scoped_api_key_updated + admin_api_key_updated + platform_api_key_updated',
  },
  {
    all: [
      /\b(?:someone|somebody|user|users|person|people|account|anyone|employee|member)\b[^.;]{0,30}\b(?:comes?|came|coming) in from\b/u,
    ],
    none: [/\b(?:fail\w*|invit\w+|group|workspace|admin key|keys?)\b/u],
    effect: '@signed_in',
  },
  {
    all: [
      /\bshar(?:es?|ed|ing)\b/u,
      /\b(?:no|without an?|not have an?|has no|have no|lacks? an?) (?:\w+ ){0,2}accounts?\b|\bnon - members?\b|\bnonmembers?\b|\bnot a member\b|\bisn't a member\b|\bnot (?:yet )?(?:part of|in) (?:the|our) org\w*/u,
    ],
    none: [/\b(?:session|accepted|revoked|withdrawn)\b/u],
    effect: 'pending_share_created',
  },
  {
    all: [
      /\b(?:invoices?|billing|bills?)\b/u,
      /\b(?:mailbox|e - ?mails?|e - mail|emails?|mails?|inbox|recipients?)\b/u,
      /\b(?:go|goes|going|sent|sends?|chang\w+|different|new|other|another|redirect\w*|replac\w+|updat\w+|swap\w*|edit\w*|somewhere|altered)\b/u,
    ],
    none: [/\b(?:postal|payment|card|spend|spending|alerts?|budget)\b/u],
    effect: 'billing_emails_updated',
  },
  {
    all: [
      /\btrusted devices?\b/u,
      /\b(?:no longer|not|isn't|aren't|any ?more|any longer|optional|dropped|drop|drops|waived|lifted|without)\b/u,
      /\bclaude code\b/u,
    ],
    none: [/\b(?:enroll\w*|revok\w+|cowork)\b/u],
    effect: 'set:claude_code_trusted_devices_required=false',
  },
  {
    all: [
      /\btrusted devices?\b/u,
      /\b(?:no longer|not|isn't|aren't|any ?more|any longer|optional|dropped|drop|drops|waived|lifted|without)\b/u,
      /\bcowork\b/u,
    ],
    none: [/\b(?:enroll\w*|revok\w+|claude code)\b/u],
    effect: 'set:cowork_trusted_devices_required=false',
  },
  {
    all: [/\bjoin\w*\b/u, /\binstant\w*\b/u, /\b(?:also|including|plus|as well|both)\b/u],
    effect: 'org_join_request_approved + org_join_request_instant_approved',
  },
  {
    all: [
      /\b(?:bulk|mass|large)[ -]?(?:document |file )?(?:delet\w+|removal)|delet\w+ in bulk|delete run/u,
      /truncat\w*|cut (?:off|short)|incomplete|audit limit|not (?:fully|completely) (?:logged|audited|recorded)|too (?:big|large|many)|overflow\w*/u,
    ],
    effect: 'claude_project_document_bulk_deletion_audit_truncated + claude_project_file_bulk_deletion_audit_truncated',
  },
  {
    all: [
      /\b(?:ask|asks|asked|asking|request|requests|requested|requesting|wants?|apply|petition\w*)\b[^.;]{0,30}\binvit/u,
    ],
    none: [/magic link/u, /\binvit\w+ (?:is|was|gets|got) (?:accepted|rejected)/u, /approv/u],
    effect: 'end_user_invite_requested',
  },
  {
    all: [/\b(?:password|credential)s?[ -]?(?:spray\w*|stuffing)\b|\bspraying\b|\bspray (?:attack|attempt)/u],
    effect: '@sign_in_failed',
  },
  {
    all: [/\bbrute[ -]?forc\w*/u],
    none: [/\b(?:succe\w+|works|worked|gets? in|got in|then|followed|afterwards|finally)\b/u],
    effect: '@sign_in_failed',
  },
  {
    all: [
      /\b(?:log|sign)s? (?:them|him|her|people|members?|users?|somebody|someone|everyone|everybody) out everywhere|signed? out everywhere/u,
    ],
    effect: 'org_user_trusted_devices_revoked',
  },
  {
    all: [/\bpersonal accounts?\b/u, /\b(?:claim|captur|tak|absorb|pull)\w*/u, /\bdomain\b/u],
    effect: 'domain_claim_initiated',
  },
  {
    all: [
      /\b(?:anthropic|provider|vendor)(?:'s)? (?:own )?(?:employee|staff|personnel|engineer|support|person|insider|worker|support agent|technician)\w*/u,
      /\b(?:access\w*|view\w*|look\w*|open\w*|read\w*|saw|sees?)\b/u,
    ],
    none: [/\b(?:settings?|sso|keys?|members?|domains?|invit\w+|roles?|changes?|changed|polic\w+)\b/u],
    effect: 'anthropic_access',
  },
  { all: [/\bpreserv\w+/u, /\b(?:content|anthropic|data|chats?|conversations?|cmek)\b/u], effect: 'cmek_preserve' },
  {
    all: [
      /\b(?:accounts?|users?|people|members?|employees?) (?:\w+ )?(?:(?:delet|clos|remov|eras|wip)\w+|leave|left) (?:themselves|themself|themselfs|their own|itself|himself|herself)\b/u,
    ],
    none: [/\bmemory\b/u],
    effect: 'account_deleted + org_user_left',
  },
  { all: [/\b(?:baa|business associate)\b/u], effect: 'org_hipaa_self_serve_enabled' },
  {
    all: [
      /\bprimary owner\w*|\bownership\b|\bkeys to the kingdom\b/u,
      /\b(?:transfer\w*|hand\w* over|changes? hands|chang\w+|new|pass\w*|moves?|moved|taken over|goes to|gives? (?:up|away)|swap\w*|switch\w*|reassign\w*|becomes?)\b/u,
    ],
    none: [/\bproject\b|\bchat_project\b|\bartifact\b|\bgroup\b/u],
    effect: 'primary_owner_transferred',
  },
  {
    all: [
      /\b(?:leaves?|left|leaving|quits?|walks? out|departs?)\b/u,
      /\b(?:org|organi[sz]ation|company|claude)\b/u,
      /\b(?:by themselves|on (?:his|her|their) own|voluntar\w+|themselves|on own accord)\b/u,
    ],
    effect: 'org_user_left',
  },
  {
    all: [
      /\b(?:invite|invitation|join(?:ing)?) link/u,
      /\bmembers? (?:may|can|are (?:allowed|able) to|invit\w+)|member invit\w+|let(?:ting)? members invite/u,
    ],
    effect: 'org_invite_link_generated + org_invite_link_regenerated + org_member_invites_enabled',
  },
  {
    all: [
      /\bspend(?:ing)? (?:limit |cap )?(?:alert|notification|warning)s?\b|\bbudget (?:alert|notification|warning)s?\b|\bcost (?:alert|warning)s?\b/u,
      /\b(?:recipient|address|e-?mail|mailbox|inbox|redirect|goes? to|go to|sent to|sends?|somewhere else|contact)\w*/u,
    ],
    effect: 'platform_spend_limit_alert_emails_updated + workspace_spend_limit_alert_emails_updated',
  },
  {
    all: [
      /\b(?:looked|look|looks|peek\w*|view\w*|read\w*|open\w*|access\w*|see|saw|seen)\b/u,
      /\b(?:our|the|customer|organi[sz]ation'?s?) (?:content|data|chats|conversations|files|stuff)\b/u,
      /\b(?:anthropic|provider|vendor)\b/u,
    ],
    none: [/\bsharing\b|\bexport/u, /compliance api/u],
    effect: 'anthropic_access + cmek_preserve',
  },
  {
    all: [/\bprompt inspection\b/u, /\b(?:off|disabled|removed|stopped|gone|deleted|down|suspended)\b/u],
    effect: '@hook_weakened',
  },
  {
    all: [
      /\bagent(?:s|'s)?(?: prox\w+)?\b/u,
      /\b(?:mint\w*|issu\w*|generat\w*|harvest\w*|hands? out|obtain\w*|exchang\w*)\b/u,
      /\b(?:oidc )?tokens?\b/u,
    ],
    none: [/\btunnel|\benvironment|\brunner|\bgithub|\bmcp\b|\buser agent/u],
    effect: 'ccr_agent_proxy_anthropic_oidc_token_minted + ccr_agent_proxy_anthropic_oidc_token_exchanged',
  },
  {
    all: [/\b(?:mcp|connectors?|servers?)\b/u, /\b(?:publish\w*|listed|offered|listing)\b/u, /\bdirectory\b/u],
    none: [/directory sync|\bscim\b|user directory/u],
    effect: 'mcp_directory_server_published',
  },
  {
    all: [
      /\bjoin\w*\b/u,
      /\b(?:requests?|approv\w*|accept\w*|let in|admitted)\b/u,
      /\b(?:instant\w*|automatic\w*|auto - approv\w*|without (?:a |any )?(?:review|check\w*|anybody looking|approval|human)|unreviewed|unchecked|by itself)\b/u,
    ],
    effect: 'org_join_request_instant_approved',
  },
  {
    all: [
      /^(?:\W|the|their|his|her|its|after|a|an|of|from|user'?s?|person'?s?|member'?s?|somebody'?s?|being|having|been|was|were)*\b(?:removal|offboarding|departure|deprovisioning)\b\W*$/u,
    ],
    effect: 'org_user_deleted + scim_user_deleted',
  },
  {
    all: [
      /\bfail(?:s|ing|ed|ures?)?\b/u,
      /\b(?:one|same|single|an?) (?:source )?(?:ip|address|host)\b/u,
      /\b(?:users?|accounts?|people|persons?|mailboxes)\b/u,
    ],
    none: [
      /\b(?:chats?|files?|projects?|artifacts?|documents?|hooks?|tokens?|step|resync|compliance|federat\w*|workloads?|sso|magic|identity|webhooks?|snapshots?)\b/u,
    ],
    effect: '@sign_in_failed',
  },
  {
    all: [
      /\b(?:add(?:s|ed|ing|itions?)?|put|puts|slip\w*|join\w*)\b[^.;]*\b(?:to|into|in) (?:(?:a|an|the|any|another|some|our|one) )?(?:\w+ )?groups?\b/u,
    ],
    none: [
      /\b(?:projects?|skills?|shares?|roles?|plugins?|mappings?|permissions?|idp|okta|entra|identity provider|new group)\b/u,
    ],
    effect: 'group_member_added',
  },
  {
    all: [/\bgroups?\b/u, /\b(?:visib\w+|discoverab\w+)\b/u],
    none: [/\b(?:project|artifact|snapshot|plugin)\b/u],
    effect: 'group_visibility_updated',
  },
  {
    all: [
      /\b(?:google drive|gdrive|g drive)\b/u,
      /\b(?:files?|documents?|exports?|exported)\b/u,
      /\b(?:land\w*|end\w* up|put|puts|goes|go|went|dropp?\w*|sent|sends?|sending|export\w*|push\w*|cop(?:y|ies|ied|ying)|mov(?:e|es|ed|ing)|transfer\w*|upload\w*|sav(?:e|es|ed|ing)|ship\w*)\b/u,
    ],
    none: [/\b(?:integration|sync|connect\w*)\b/u],
    effect: 'claude_file_exported[export_destination=google_drive]',
  },
  {
    all: [/\b(?:sessions?|transcripts?)\b/u, /\bshar(?:ed|es|ing|e)\b/u],
    none: [
      /\b(?:settings?|skills?|projects?|artifacts?|stop\w*|revok\w*|unshar\w*|chats?|conversations?|cookie|account|switched|enabled|opened|viewed)\b/u,
    ],
    effect: 'session_share_created',
  },
  {
    all: [
      /\bplugins?\b/u,
      /\b(?:mandatory|forced?|forces|compulsory|push(?:ed|es)? (?:to|on|onto|out)|auto - ?install\w*|auto install\w*|required for|installation preference|obligatory)\b/u,
    ],
    none: [/\bscan/u],
    effect: 'plugin_installation_preference_updated',
  },
  {
    all: [/\bseats?\b/u, /\b(?:own|themselves|himself|herself)\b/u],
    none: [/\bbought|purchas/u],
    effect: 'claude_user_seat_tier_updated',
  },
  {
    all: [
      /\bdomains?\b/u,
      /\binvit\w*/u,
      /\b(?:allowed|permitted|list|can be|may be)\b/u,
      /\b(?:chang\w*|edit\w*|modif\w*|updat\w*|alter\w*|widen\w*|extend\w*|add\w*|expand\w*|touch\w*)\b/u,
    ],
    none: [/\b(?:external|outside|not our|off - domain|who)\b/u],
    effect: 'set:allowed_invite_domains',
  },
  {
    all: [/\b(?:claude code|cowork)\b/u, /\bpermissions?\b/u, /\b(?:bypass\w*|skip\w*|off|disabled|ignor\w*)\b/u],
    none: [/\b(?:settings?|allow\w*|desktop|org|organi[sz]ation|switched on|enabled|permitted|rejected)\b/u],
    effect: 'permission_mode_changed[runtime.to_mode=bypassPermissions]',
  },
  {
    all: [
      /\bhooks?\b/u,
      /\b(?:set|sets|switch\w*|chang\w*|configur\w*|put|puts|flip\w*|mov\w*)\b[^.;]{0,25}\bfail(?:s|ing)?(?: -)? open\b/u,
    ],
    effect: 'inference_hooks_config_updated[fail_mode*open]',
  },
  {
    all: [/\banthropic access\b|\baccess transparency\b/u],
    none: [/\bcustomer managed|cmek|preserv/u],
    effect: 'anthropic_access',
  },
  {
    all: [/\bmagic - ?link|\bmagic link/u, /\bas (?:a |the )?second factor\b|\bsecond factor (?:for|of) sso\b/u],
    effect: 'sso_second_factor_magic_link',
  },
  {
    all: [
      /\b(?:sso|saml|single sign - ?on|single sign on|idp login|identity provider login)\b/u,
      /\b(?:no longer|not|isn't|aren't|never|any ?more|any longer|stops? being|ceases? to be|optional|instead of)\b/u,
      /\b(?:mandatory|required?|requirement|enforced?|compulsory|obligatory|needed|forced|must)\b/u,
    ],
    none: [/\b(?:second factor|mfa|keys?|invit\w+|trusted|role)\b/u],
    effect: 'org_sso_toggled[enabled=false]',
  },
  {
    all: [
      /\btrusted devices?\b/u,
      /\b(?:no longer|not|isn't|aren't|any ?more|any longer|optional|dropped|drop|drops|off|disabled|waived|lifted|without|false)\b/u,
      /\b(?:required?|requirement|mandatory|must|need(?:ed)?|enforced?|obligatory|compulsory)\b/u,
    ],
    none: [/\b(?:claude code|cowork)\b/u],
    effect: 'set:claude_code_trusted_devices_required=false + set:cowork_trusted_devices_required=false',
  },
  {
    all: [
      /\btrusted devices?\b/u,
      /\bclaude code\b.*\bcowork\b|\bcowork\b.*\bclaude code\b/u,
      /\b(?:no longer|not|isn't|aren't|any ?more|any longer|optional|dropped|drop|drops|off|disabled|waived|lifted|false)\b/u,
    ],
    effect: 'set:claude_code_trusted_devices_required=false + set:cowork_trusted_devices_required=false',
  },
  {
    all: [
      /\b(?:skills?|plugins?)\b/u,
      /\b(?:no longer|not|aren't|isn't|without being|stops?|stopped|unscanned|never|any ?more)\b/u,
      /\b(?:scann?\w*|malware check\w*|virus check\w*|security check\w*)\b/u,
    ],
    none: [/\b(?:code security|vulnerab\w+|findings?|repositor\w+)\b/u],
    effect: 'set:claude_ai_skill_plugins_scanning_enabled=false',
  },
  {
    all: [
      /\b(?:code execution|code interpreter|analysis tool|code sandbox|sandbox(?:es)?|executed code)\b/u,
      /\b(?:network|internet|web|outside world|online|outbound|egress|external hosts?|outside hosts?)\b/u,
      /\b(?:can|may|allow\w*|get|gets|got|gains?|reach\w*|access\w*|talks?|talk|enabled?|open\w*|switched on|turned on|lets?|granted|permitted|goes|go)\b/u,
    ],
    none: [/\b(?:allow ?- ?list|allowlist|whitelist|domains?|off|disabled|no longer|cannot|can't)\b/u],
    effect: 'set:code_execution_network_egress_enabled=true',
  },
  {
    all: [
      /\bcowork\b/u,
      /\b(?:stops?|stopped|no longer|without|not|doesn't|never|skips?) (?:\w+ ){0,2}(?:ask\w*|approv\w+|confirm\w*|permission|consent|prompt\w*)\b/u,
    ],
    none: [
      /\b(?:telemetry|otlp|endpoint|servers?|mcp|act without|act - without|acting without|acts without|always|desktop|disabled|off|auto mode)\b/u,
    ],
    effect: '@cowork_unattended',
  },
  {
    all: [
      /\bsessions?\b|\blogins?\b/u,
      /\b(?:last|lasts|live|lives|stay|stays|remain|remains|valid|longer|shorter|keep|keeps)\b/u,
      /\b(?:longer|shorter|may|can|allowed|for more than|up to|instead of|time|signed in|logged in)\b/u,
    ],
    none: [
      /\b(?:no longer|claude code session|agent|share\w*|runner|queue|revoked?|ended|killed|start\w*|transcripts?|project)\b/u,
    ],
    effect: 'set:account_session_duration_seconds',
  },
  {
    all: [
      /\b(?:creat\w+|open\w*|found\w*|set(?:ting)? up|start\w*|make|making|new|another|second|further|shadow)\b[^.;]{0,30}\b(?:orgs?|organi[sz]ations?|tenants?)\b/u,
      /\b(?:block\w*|prevent\w*|denied|refused|stopped|rejected|not allowed|turned down)\b/u,
    ],
    none: [/\b(?:keys?|hook|prompt|invit\w+|extension|login|sign|join\w*|request)\b/u],
    effect: 'org_creation_blocked',
  },
  {
    all: [
      /\b(?:propos\w+|suggest\w*|asks?|applies|wants?)\b/u,
      /\bparent (?:org|organi[sz]ation|tenant)?\b|\bjoins? (?:a|another|the) parent\b|\bunder (?:a|another) parent\b/u,
    ],
    none: [/\b(?:approv\w+|declin\w+|reject\w+|decid\w+|search\w*|turn\w* down|refus\w+)\b/u],
    effect: 'org_parent_join_proposal_created',
  },
  {
    all: [
      /\b(?:members?|users?|people|everybody|everyone|anyone|non - admins?|employees?)\b[^.;]{0,25}\b(?:can|may|allowed to|able to|free to|get to|could)\b[^.;]{0,12}\b(?:invite|bring in|add)\b/u,
    ],
    none: [/\b(?:links?|domains?|external|outside|from|approv\w+|not|no longer|off|disabled)\b/u],
    effect: 'org_member_invites_enabled',
  },
  {
    all: [
      /\b(?:bulk|mass|large|huge|wholesale)[ -]*(?:document |file |project )?(?:delet\w+|removal|wipe|clean ?-?up)|(?:delet|remov)\w+ (?:in bulk|en masse|wholesale)|bulk delete/u,
      /\b(?:exceed\w*|overr[ua]n\w*|beyond|larger than|bigger than|more than|can hold|could hold|holds|couldn't|could not|cannot|can't|unable|partial\w*|partly|lost|missing|swallow\w*|not all|without full|limits?|capacity|clipp\w+|gap)\b/u,
      /\b(?:audit|log|logged|logging|recorded|record|trail)\b/u,
    ],
    effect: 'claude_project_document_bulk_deletion_audit_truncated + claude_project_file_bulk_deletion_audit_truncated',
  },
  {
    all: [
      /\bdesign(?: project| system)?s?\b/u,
      /\b(?:links?|url)\b/u,
      /\b(?:open\w*|shar\w+|expos\w+|access\w*|reach\w*|public\w*|permission\w*|edit|view|anyone|anybody|everyone|everybody|world)\b/u,
    ],
    none: [/\b(?:viewed|member|artifact)\b/u],
    effect: 'design_project_sharing_updated',
  },
  {
    all: [
      /\b(?:claude code|cowork|developers?'? machines?|dev machines?)\b/u,
      /\b(?:runs?|ran|running|executes?|executed|launch\w*|invok\w+|calls?|uses?|used)\b/u,
      /\btools?\b/u,
    ],
    none: [/\b(?:mcp|reject\w*|den\w+|refus\w+|accept\w*|policy|permissions?|settings?|decision|approv\w*)\b/u],
    effect: 'tool_result',
  },
  {
    all: [
      /\b(?:claude code|cowork)\b/u,
      /\b(?:runs?|ran|running|executes?|executed|launch\w*|invok\w+|spawns?)\b/u,
      /\b(?:curl|wget|nc|netcat|ssh|scp|sftp|rsync|rclone|chmod|rm - rf|rm|sudo|powershell|nmap|base64|kubectl|terraform|git push|docker)\b/u,
    ],
    none: [/\b(?:scp|rclone|rsync|sftp)\b.*\bor\b/u],
    effect: 'tool_result',
  },
  {
    all: [
      /\b(?:someone|somebody|user|person|people|account|anyone|he|she|they)\b/u,
      /\b(?:someone|somebody|user|person|people|account|anyone|he|she|they) (?:\w+ ){0,2}(?:gets?|got|getting) in\b/u,
    ],
    none: [
      /\b(?:fail\w*|invit\w+|join\w*|project|tunnel|network|workspace|group|request\w*|chat|denied|refused|can't|cannot|link|org)\b/u,
    ],
    effect: '@signed_in',
  },
  {
    all: [
      /\b(?:someone|somebody|user|users|person|people|member|members|account|anyone|admin|newcomer)\b/u,
      /\b(?:lands?|landed|ends? up|ended up|turns? up|appears?|finds? (?:himself|herself|themselves)|shows? up|winds? up) (?:in|inside) (?:the |a |an |our |any |some )?(?:\S+ )?groups?\b/u,
    ],
    effect: 'group_member_added',
  },
  { all: [/\b(?:pubsec|public sector)\b/u], effect: 'claude_pubsec_identity_configured' },
];
