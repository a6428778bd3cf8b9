import type { RefusalCode } from '../../intent';
import { CONTENT, CONTENT_EXCEPTIONS, NOT_A_RULE, OUT_OF_REACH, OWN_WORDS } from '../data/decisions';

/** Words that ask for a rule rather than for an action. */
const ALERT_WORDS =
  /\b(?:alerts?|alerted|alerting|alarm|notify|notifies|notification|flag|flags|detect|detects|detection|detections|rule|rules|let (?:me|us) know|tell (?:me|us)|ping|page (?:me|us)|warn|warning|inform|watch|monitor|whenever|when|if|as soon as|once|raise|trigger|catch|spot|report|i want to (?:know|hear|see)|i need to know|want to be told|should be told|look out|heads up|avísame|avisar|alerta|alarm|melde|wenn|cuando|si|alerte|quand|lorsque|prévenez)\b/u;

const ORDERS =
  /^(?:(?:please|pls|kindly|can you|could you|would you|will you|go ahead and|i need you to|i want you to|i'd like you to|you should|you must|now|just|hey|ok|okay|let's|quickly|immediately|bitte|por favor)[\s,]+)*(?:please\s+)?(uninstall|force|reinstall|revert|undo|unlink|kill|reactivate|verify|escalate|(?:log|sign) out|rotate|disable|delete|remove|revoke|block|reset|generate|give|grant|add|invite|send|email|e-mail|mail|lock|suspend|ban|kick|clean|drop|purge|wipe|turn|switch|enable|restart|install|upgrade|update|configure|export|download|unlock|close|archive|set|make|create|deactivate|terminate|unblock|quarantine|isolate|run|execute|open|log|sign|move|transfer|change|assign|promote|demote|approve|deny|offboard|onboard|deploy|shut|stop|start|write|translate|summarize|summarise|explain|tell|show|list|print|erase|destroy|nuke|kill|fix|patch|whitelist|allowlist|reboot|renew|cancel|buy|order|book|play|draft|reply|forward|schedule|import|upload|share|publish|rename|merge|copy|sync|migrate|backup|back|restore|help|get|fetch|put|bring|search|find|query|count|compute|calculate|draw|build|register|sende|lösche|deaktiviere|sperre|erstelle|elimina|borra|desactiva|bloquea|supprime|désactive|bloque|revoca|envía|envoie)\b(.*)$/su;

/** "Sign in where …", "log in from …": what happens, not what should be done. */
const NOUN_FIRST =
  /^(?:sign|log)[- ]?(?:in|on|out)s? (?:where|with|from|by|when|while|whose|at|outside|after|on|during|without|events?|attempts?|failures?|failed|fails|succeed\w*|using|via|that|which|is|was|not)\b/u;

const RULE_OBJECTS =
  /^(?:\s+(?:me|us|up|for|a|an|the|some|new|this|that|my|our|kibana|esql|es\|ql|elastic|security|siem|simple|quick|corresponding|please|by|high|low|medium|critical|severity|additional|another|custom))*\s+(?:rule|rules|alert|alerts|alarm|detection|detections|notification|query|watcher|monitor|note|signal|regel|alerta|règle|regla|erkennung|case)\b/u;
const DETERMINERS =
  /^\s+(?:me|us|all|every|everybody|everyone|my|our|the|this|that|these|those|an?|any|him|her|them|it|up|off|on|out|down|back|in|new|old|some|bob|user|account|both|each|yourself|inactive|unused|his|their)\b|^\s+(?:\S+@\S+|\d)/u;

const QUESTION =
  /^(?:what|who|how|why|where|when|is|are|do|does|did|can|could|should|would|will|which|was|were|has|have|qué|quién|cómo|was ist|wer|wie|warum|qui|comment|pourquoi|quel)\b[^?]*\?\s*$/su;
/** "Who signs in at night?" asks for a watch, "who signed in yesterday?" for an answer. */
const WHO = /^(?:¿ ?)?(?:who|whoever|wer|quién|quien|qui)\b/u;
const PAST =
  /\b(?:did|was|were|had|yesterday|today|last (?:night|week|month|year|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter)|this (?:week|month|morning)|so far|recently|hat|war|gestern|ayer|hier|\w{3,}ed|made|sent|went|got|took|gave|saw|owns?|has|have|is (?:the|an?|our)|are (?:the|our)|can|could|should|would|will)\b/u;

/** Clouds that are spoken of as the home of a workload, a key or a sign-in of this feed. */
const CLOUD_OF_OURS =
  /\b(?:federat\w*|workload identity|external keys?|cmek|encryption keys?|service accounts?|mcp|connectors?|api keys?)\b/u;

const OK_QUESTIONS =
  /\b(?:which|what|any) (?:org|orgs|organi[sz]ations?|accounts?|admin keys?|keys?|users?|people|tenants?|workspaces?)\b/u;

/** Why a request can't become a rule. */
export interface Refusal {
  code: RefusalCode;
  reason: string;
}

/**
 * Why a request can't become a rule, judged by its words alone; undefined if nothing speaks against it.
 *
 * @param text - what asks, without the stories around it
 * @param whole - all that was typed: what tries to change the rules of the game counts wherever it stands
 */
export const refuseEarly = (text: string, whole = text): Refusal | undefined => {
  const lower = text.toLowerCase();
  for (const [expression, reason] of NOT_A_RULE)
    if (expression.test(whole.toLowerCase())) return { code: 'secrets', reason };
  const asksForRule = ALERT_WORDS.test(lower);
  const order = NOUN_FIRST.test(lower.trim()) ? null : ORDERS.exec(lower.trim());
  if (order !== null) {
    const [, verb = '', rest = ''] = order;
    const makesRule =
      RULE_OBJECTS.test(rest) &&
      /^(?:create|make|write|build|add|set|give|generate|draft|get|show|run|deploy|configure|raise|send|schedule|put|register|enable|erstelle|crea|turn|open|find|start|import)$/u.test(
        verb,
      );
    const tells =
      /^(?:tell|show|send|email|e-mail|mail|ping|give|get|list|find|report|help|log|count|page|write|print|query|search)$/u.test(
        verb,
      ) &&
      (asksForRule || /\b(?:who|whoever|any|every|all|users?|people|admins?|logins?|sign-?ins?|keys?)\b/u.test(rest)) &&
      !/\b(?:list|report|copy|password|secret|key value|invoice|every (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|morning))\b/u.test(
        rest,
      );
    const conditional = /\b(?:when|whenever|if|as soon as|once|wenn|cuando|quand|si)\b/u.test(rest) && asksForRule;
    const watches =
      /\b(?:alert|alarm|notify|flag|let me know|tell me)\b/u.test(rest) && !/\baccount\b.*\bnotify\b/u.test(rest);
    if (!makesRule && !tells && !conditional && !watches && DETERMINERS.test(rest)) {
      return {
        code: 'order',
        reason:
          'This orders something to be done. A rule only watches and reports; describe what should raise an alert.',
      };
    }
  }
  const watches = WHO.test(lower.trim()) && !PAST.test(lower);
  if (QUESTION.test(lower.trim()) && !asksForRule && !watches && !OK_QUESTIONS.test(lower)) {
    return {
      code: 'question',
      reason:
        'This is a question about the data or the product. Describe what should raise an alert, and a rule can be drafted.',
    };
  }
  // What is quoted is a value of a field, not what the request is about.
  const unquoted = lower
    .replace(
      /\b(?:pasted|copied|forwarded|taken|quoted) from (?:an? |the |our |my )?(?:chat|slack|teams|mail|e-?mail|ticket|thread)\b/gu,
      '',
    )
    .replace(/"[^"\n]{1,300}"|`[^`\n]{1,300}`/gu, '"…"');
  for (const [at, [expression, reason]] of OUT_OF_REACH.entries()) {
    // Other systems may be named as connectors; machines and clouds may not.
    if (
      expression.test(unquoted) &&
      !(at >= 4 && OWN_WORDS.test(unquoted)) &&
      !(at === 1 && CLOUD_OF_OURS.test(unquoted))
    )
      return { code: 'out_of_reach', reason };
  }
  const content = CONTENT.some((expression) => expression.test(unquoted));
  if (content && !CONTENT_EXCEPTIONS.test(unquoted)) {
    return {
      code: 'content',
      reason:
        'The feed says that something happened in a chat, never what was written: prompts, messages and files are not in the data.',
    };
  }
  return undefined;
};
