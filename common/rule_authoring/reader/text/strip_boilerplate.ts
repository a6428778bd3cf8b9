import { dropChatter } from './drop_chatter';
import { dropSections } from './drop_sections';

const DROPPED =
  /^\s*(?:ticket ?#|queue|ext|caller|callback|call back|impact|sla|change|urgency|contact|phone|asset|affected (?:user|system|service)s?|links?|related(?: to)?|blocks|blocked by|ticket opened by|opened by|escalated (?:by|to)|importance|x-[\w-]+|content-type|mime-version|return-path|received|from|to|cc|bcc|date|sent|reporter|assignee|created|updated|labels?|components?|sprint|status|epic|due|due date|environment|attachments?|watchers|requester|requested by|reported by|owner|team|ticket(?: id| no\.?)?|issue|id|ref|reference|project|story points|issue type|ticket type|fix version|customer|channel|department|queue|estimate|author|logsource|references?|message-id|reply-to|resolution|parent|security level|approver|approved by|opened by|opened|submitted by|sla|category)\s*[:=]\s/iu;
const UNWRAPPED =
  /^\s*(?:subject|title|summary|description|desc|request|details?|what|ask|use case|usecase|goal|requirement|detection|detection idea|logic|acceptance criteria|ac|body|text|message|problem|wish|scenario|trigger|alert when|user story|story|betreff|beschreibung|asunto|descripción|objet)\s*[:=]\s*/iu;
const GREETING =
  /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|greetings|hallo|moin|guten (?:tag|morgen)|hola|buenos días|buenas|bonjour|salut|to whom it may concern)\b[^.!?\n:]{0,40}[,!.:\n–-]+\s*/iu;
const CLOSING =
  /^\s*(?:many thanks|thanks(?: a lot| in advance| so much| again)?|thank you(?: very much| in advance)?|thx|ty|tia|cheers|regards|best regards|kind regards|best|br|sincerely|yours|mfg|danke(?: und grüße)?|viele grüße|grüße|lg|gracias|saludos|merci|cordialement|sent from my \w+|--+)\s*[,.!]?\s*(?:[\p{L}.' -]{0,40})?$/iu;
/** "Requester .......:" */
const LEADERS = /[ \t]*\.{2,}[ \t]*(?=[:=])/gu;
/** Several of a ticket's fields in one line: "Ref: CHG0091822 | Category: Security | Impact: 3". */
const ONE_FIELD = /^\s*[\p{L}#][\p{L}\p{N} #/-]{1,24}\s*:\s/u;
const isFieldRow = (line: string): boolean => {
  const parts = line.split('|');
  return parts.length > 1 && parts.filter((part) => ONE_FIELD.test(part)).length >= 2;
};
const TICKET_ROW =
  /^\s*\[?(?:ticket|case|incident|inc|req|chg|change|issue|tkt|task)\s*#?\s*[:-]?\s*#?\d+\b[^.!?]{0,80}$/iu;
const FOOTER =
  /^[\s>*_=-]*(?:(?:this|the) (?:e-?mail|mail|message|ticket) (?:was|is|has|and|may)|do not reply|please (?:consider the environment|do not reply)|confidential(?:ity)?\b|disclaimer|unsubscribe|view (?:this|ticket|in)|sent via|get outlook|automated message|join (?:zoom|meeting))/iu;
const RULER = /^[\s\-=*_#~.+|]+$/u;
/** "pasted from chat:" says where the words come from, not what they are about. */
const PASTED =
  /(?:^|(?<=[\n/|(-]\s?))\s*(?:pasted|copied|copy-?pasted?|forwarded|fwd|screenshot|quote[ds]?|taken|from)\s+(?:from|of|in|via)?\s*(?:the |our |my )?(?:\w+ )?(?:chat|slack|teams|e-?mail|mail|whatsapp|discord|jira|servicenow|phone|voicemail|meeting|notes?)\s*:\s*/giu;
const TICKET_KEY = /(?:^|(?<=[\s([]))\[?[A-Z][A-Z0-9]{1,9}-\d{1,6}\]?:?(?=[\s)\]:,.]|$)/gu;

const KEPT_KEYS = /^(?:T\d|UTF|SHA|MD|ISO|RFC|CVE|IPV|EC|P-|OAUTH)/iu;

const WRAPPED_FROM = 40;

/** Mails break lines in the middle of sentences. */
const joinWrapped = (text: string, line: string): string => {
  if (text === '') return line;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const goesOn = last.length >= WRAPPED_FROM && !/[.!?:;]$/u.test(last) && /^[\p{Ll}(]/u.test(line);
  return `${text}${goesOn ? ' ' : '\n'}${line}`;
};

const unwrap = (lines: readonly string[]): string => {
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    const isRow = isFieldRow(line) || TICKET_ROW.test(line);
    if (lines.length > 1 && (DROPPED.test(line) || isRow || RULER.test(line) || FOOTER.test(line))) continue;
    // A signature: a closing word, and what follows in the last lines.
    if (index > 0 && index >= lines.length - 4 && CLOSING.test(line)) break;
    kept.push(line.replace(UNWRAPPED, '').replace(GREETING, ''));
  }
  const joined = (kept.length > 0 ? kept : lines)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce(joinWrapped, '');
  return joined
    .replace(TICKET_KEY, (key) => (KEPT_KEYS.test(key.replace(/[[\]]/gu, '')) ? key : ' '))
    .replace(
      /\s*\b(?:thanks(?: a lot| in advance)?|thank you|thx|cheers|merci|danke|gracias|cordialement|bien à vous|saludos|un saludo|cordiali saluti|saluti|atenciosamente|obrigad[oa]|pozdrawiam|groet(?:en|jes)?|(?:viele|beste|liebe|freundliche) grüße)\s*[!.,]*\s*(?:[\p{Lu}][\p{L}]+\s*)?$/iu,
      '',
    )
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
};

/**
 * Takes what surrounds a request in tickets and mails away: headers, greetings, signatures, ticket keys, bullets, quote
 * marks. What could be part of the request stays.
 */
export const stripBoilerplate = (text: string): string => {
  const lines = text
    .replace(LEADERS, '')
    .replace(PASTED, ' ')
    .replace(GREETING, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:>+(?!=)\s?(?!\d)|[*•·]\s+|-\s+(?=\S)|\d+[.)]\s+(?=[A-Za-z]))/u, ''))
    .filter((line) => line.trim() !== '');
  return unwrap(dropSections(dropChatter(lines)));
};
