import type { RefusalCode } from '../../intent';
import {
  CONTENT,
  CONTENT_EXCEPTIONS,
  NOT_A_RULE,
  OUT_OF_REACH,
  OWN_WORDS,
  PREDICTION,
  UNMEASURED,
} from '../data/decisions';
import { FOREIGN_SYSTEMS } from '../data/foreign_systems';
import { isOrder } from './find_order';

/** Words that ask for a rule rather than for an action. */
const ALERT_WORDS =
  /\b(?:alerts?|alerted|alerting|alarm|notify|notifies|notification|flag|flags|detect|detects|detection|detections|rule|rules|let (?:me|us) know|tell (?:me|us)|ping|page (?:me|us)|warn|warning|inform|watch|monitor|whenever|when|if|as soon as|once|raise|trigger|catch|spot|report|i want to (?:know|hear|see)|i need to know|want to be told|should be told|look out|heads up|avísame|avisar|alerta|alarm|melde|wenn|cuando|si|alerte|quand|lorsque|prévenez)\b/u;

/** Asks for data, a text or a piece of work; what changes something is read by isOrder. */
const ORDERS =
  /^(?:(?:please|pls|kindly|can you|could you|would you|will you|go ahead and|i need you to|i want you to|i'd like you to|you should|you must|now|just|hey|ok|okay|let's|quickly|immediately|bitte|por favor)[\s,]+)*(?:please\s+)?(verify|escalate|log|create|send|email|e-mail|mail|export|download|run|execute|open|write|translate|summarize|summarise|explain|tell|show|list|print|buy|order|book|play|draft|reply|forward|schedule|import|upload|share|publish|copy|sync|help|get|fetch|bring|search|find|query|count|compute|calculate|draw|build|register|start|stop|sende|lösche|deaktiviere|sperre|erstelle|elimina|borra|desactiva|bloquea|supprime|désactive|bloque|revoca|envía|envoie)\b(.*)$/su;

/** "Sign in where …", "log in from …": what happens, not what should be done. */
const NOUN_FIRST =
  /^(?:sign|log)[- ]?(?:in|on|out)s? (?:where|with|from|by|when|while|whose|at|outside|after|on|during|without|events?|attempts?|failures?|failed|fails|succeed\w*|using|via|that|which|is|was|not)\b/u;

const RULE_OBJECTS =
  /^(?:\s+(?:me|us|up|for|a|an|the|some|new|this|that|my|our|kibana|esql|es\|ql|elastic|security|siem|simple|quick|corresponding|please|by|high|low|medium|critical|severity|additional|another|custom))*\s+(?:rule|rules|alert|alerts|alarm|detection|detections|notification|query|watcher|monitor|note|signal|regel|alerta|règle|regla|erkennung|case)\b/u;
const DETERMINERS =
  /^\s+(?:me|us|all|every|everybody|everyone|my|our|the|this|that|these|those|an?|any|him|her|them|it|new|old|some|bob|user|account|both|each|yourself|inactive|unused|his|their)\b|^\s+(?:\S+@\S+|\d)/u;

const QUESTION =
  /^(?:what|who|how|why|where|when|is|are|do|does|did|can|could|should|would|will|which|was|were|has|have|qué|quién|cómo|was ist|wer|wie|warum|qui|comment|pourquoi|quel)\b[^?]*\?\s*$/su;
/** "Who signs in at night?" asks for a watch, "who signed in yesterday?" for an answer. */
const WHO = /^(?:¿ ?)?(?:who|whoever|wer|quién|quien|qui)\b/u;
const PAST =
  /\b(?:did|was|were|had|yesterday|today|last (?:night|week|month|year|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter)|this (?:week|month|morning)|so far|recently|hat|war|gestern|ayer|hier|\w{3,}ed|made|sent|went|got|took|gave|saw|owns?|has|have|is (?:the|an?|our)|are (?:the|our)|can|could|should|would|will)\b/u;

/** Clouds that are spoken of as the home of a workload, a key or a sign-in of this feed. */
const CLOUD_OF_OURS =
  /\b(?:federat\w*|workload identity|external keys?|cmek|kms|key vaults?|encryption keys?|customer[- ]managed|own keys?|service accounts?|mcp|connectors?|api keys?|oidc|tokens?|claims?|issuers?)\b/u;

const OK_QUESTIONS =
  /\b(?:which|what|any) (?:org|orgs|organi[sz]ations?|accounts?|admin keys?|keys?|users?|people|tenants?|workspaces?)\b/u;

const TELLS =
  /\b(?:alert\w*|alarm|notif\w*|flag|log|let (?:me|us) know|(?:tell|ping|page|warn) (?:me|us)|told|whenever|rule)\b/u;
/** Questions about what was, or about the product, with or without their question mark. */
const ASKING_BACK =
  /^(?:(?:please|can you|could you|do you know|any idea|i wonder|tell me|just curious)[\s,:]+)*(?:how (?:many|much|often|long|do|does|can|should|to)\b|why\b|what (?:is|are|does|do|did|was|were)\b|what['’]s\b|explain\b|(?:who|which \w+|what \w+)\b.{0,60}\b(?:the most|the least|yesterday|last (?:night|week|month|year|quarter)|this (?:morning|week|month|year|quarter)|so far|in 20\d\d|most likely)\b)/u;

const FOREIGN: readonly { words: RegExp; reason: string }[] = FOREIGN_SYSTEMS.map(({ words, reason }) => ({
  words: new RegExp(`\\b(?:${words.join('|')})(?!\\w|@|\\.\\w)`, 'gu'),
  reason,
}));
/** "Logs in to GitHub" speaks of the sign-in to another product. */
const INTO_FOREIGN =
  /\b(?:log|sign|sign\w+|logg\w+)s? ?-?(?:in|on)(?:s)? ?(?:to|into|at|on) (?:the |our |his |her |their |an? )?(?:…|github\b(?! enterprise))/u;

const ORDER: Refusal = {
  code: 'order',
  reason: 'This orders something to be done. A rule only watches and reports; describe what should raise an alert.',
};

const QUESTION_REFUSAL: Refusal = {
  code: 'question',
  reason:
    'This is a question about the data or the product. Describe what should raise an alert, and a rule can be drafted.',
};

const AGENT_COMMANDS =
  /\b(?:claude code|cowork|tool_result|runtime telemetry)\b[^.;]{0,80}\b(?:commands?|command lines?|runs?|ran|running|executes?|executed|shell|bash|tools?)\b|\b(?:commands?|runs?|ran|running|executes?|executed|shell|bash|tools?)\b[^.;]{0,80}\b(?:claude code|cowork|tool_result|runtime telemetry)\b/u;

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
      !/\b(?:list|report|charts?|graphs?|diagram|dashboards?|tables?|breakdown|overview|statistics|stats|copy|password|secret|key value|invoice|every (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|morning))\b/u.test(
        rest,
      );
    const conditional = /\b(?:when|whenever|if|as soon as|once|wenn|cuando|quand|si)\b/u.test(rest) && asksForRule;
    const watches =
      /\b(?:alert|alarm|notify|flag|let me know|tell me)\b/u.test(rest) && !/\baccount\b.*\bnotify\b/u.test(rest);
    if (!makesRule && !tells && !conditional && !watches && DETERMINERS.test(rest)) return ORDER;
  }
  if (isOrder(text)) return ORDER;
  if (PREDICTION.test(lower) && !/\b(?:alert|notify|let me know|when(?:ever)?|if)\b/u.test(lower))
    return QUESTION_REFUSAL;
  const watches = WHO.test(lower.trim()) && !PAST.test(lower);
  const asksBack = QUESTION.test(lower.trim()) && !asksForRule && !watches && !OK_QUESTIONS.test(lower);
  if (asksBack || (ASKING_BACK.test(lower.trim()) && !TELLS.test(lower))) return QUESTION_REFUSAL;
  // What is quoted is a value of a field, not what the request is about.
  const unquoted = lower
    .replace(
      /\b(?:pasted|copied|forwarded|taken|quoted) from (?:an? |the |our |my )?(?:chat|slack|teams|mail|e-?mail|ticket|thread)\b/gu,
      '',
    )
    // The machine of a sign-in is told by its user agent.
    .replace(
      /\b(?:with|from|using) (?:an? |the |any |some )?(?:windows|linux|mac(?:os)?|android|iphones?|ipads?)\b(?: (?:machines?|computers?|laptops?|pcs?|phones?|devices?|user agents?|browsers?))?/gu,
      (device) =>
        /\b(?:sign|log)[- ]?(?:s|ged|ning|ging)?[- ]?ins?\b|\blogins?\b/u.test(lower) &&
        !/\b(?:ssh|rdp|domain)\b/u.test(lower)
          ? ''
          : device,
    )
    .replace(/"[^"\n]{1,300}"|`[^`\n]{1,300}`/gu, '"…"');
  // What agents run on machines is told by their telemetry.
  const reachable = AGENT_COMMANDS.test(unquoted) ? unquoted.replace(/\b(?:ssh|sudo)\b/gu, 'command') : unquoted;
  for (const [at, [expression, reason]] of OUT_OF_REACH.entries()) {
    // Other systems may be named as connectors; machines and clouds may not.
    if (
      expression.test(reachable) &&
      !(at >= 4 && OWN_WORDS.test(unquoted)) &&
      !(at === 1 && CLOUD_OF_OURS.test(unquoted))
    )
      return { code: 'out_of_reach', reason };
  }
  for (const { words, reason } of FOREIGN) {
    // "New admin in Google Workspace" speaks of no workspace of ours.
    const rest = unquoted.replace(words, '…');
    if (
      (rest !== unquoted || INTO_FOREIGN.test(rest)) &&
      (!(OWN_WORDS.test(rest) || CLOUD_OF_OURS.test(rest)) || INTO_FOREIGN.test(rest))
    )
      return { code: 'out_of_reach', reason };
  }
  // Telemetry measures prompts and requests.
  const measured = /\b(?:claude code|cowork|runtime) telemetry\b|\b(?:user_prompt|api_request)\b/u.test(unquoted);
  if (!measured && UNMEASURED.some((expression) => expression.test(unquoted)))
    return { code: 'out_of_reach', reason: 'The feed holds no sizes, lengths, tokens or passwords.' };
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
