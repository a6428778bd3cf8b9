const DROPPED =
  /^\s*(?:from|to|cc|bcc|date|sent|reporter|assignee|created|updated|labels?|components?|sprint|status|epic|due|due date|environment|attachments?|watchers|requester|requested by|reported by|owner|team|ticket(?: id| no\.?)?|issue|id|ref|reference|project|story points|issue type|ticket type|fix version|customer|channel|department|queue|estimate|author|logsource|references?|message-id|reply-to|resolution|parent|security level|approver|approved by|opened by|opened|submitted by|sla|category)\s*[:=]\s/iu;
const UNWRAPPED =
  /^\s*(?:subject|title|summary|description|desc|request|details?|what|ask|use case|usecase|goal|requirement|detection|detection idea|logic|acceptance criteria|ac|body|text|message|problem|wish|scenario|trigger|alert when|user story|story|betreff|beschreibung|asunto|descripción|objet)\s*[:=]\s*/iu;
const GREETING =
  /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|greetings|hallo|moin|guten (?:tag|morgen)|hola|buenos días|buenas|bonjour|salut|to whom it may concern)\b[^.!?\n:]{0,40}[,!.:\n–-]+\s*/iu;
const CLOSING =
  /^\s*(?:many thanks|thanks(?: a lot| in advance| so much| again)?|thank you(?: very much| in advance)?|thx|ty|tia|cheers|regards|best regards|kind regards|best|br|sincerely|yours|mfg|danke(?: und grüße)?|viele grüße|grüße|lg|gracias|saludos|merci|cordialement|sent from my \w+|--+)\s*[,.!]?\s*(?:[\p{L}.' -]{0,40})?$/iu;
const TICKET_KEY = /(?:^|(?<=[\s([]))\[?[A-Z][A-Z0-9]{1,9}-\d{1,6}\]?:?(?=[\s)\]:,.]|$)/gu;

const KEPT_KEYS = /^(?:T\d|UTF|SHA|MD|ISO|RFC|CVE|IPV|EC|P-|OAUTH)/iu;

/**
 * Takes what surrounds a request in tickets and mails away: headers, greetings, signatures, ticket keys, bullets, quote
 * marks. What could be part of the request stays.
 */
export const stripBoilerplate = (text: string): string => {
  const lines = text
    .replace(GREETING, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:>+(?!=)\s?(?!\d)|[*•·]\s+|-\s+(?=\S)|\d+[.)]\s+(?=[A-Za-z]))/u, ''))
    .filter((line) => line.trim() !== '');
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (lines.length > 1 && DROPPED.test(line)) continue;
    // A signature: a closing word, and what follows in the last lines.
    if (index > 0 && index >= lines.length - 4 && CLOSING.test(line)) break;
    kept.push(line.replace(UNWRAPPED, '').replace(GREETING, ''));
  }
  const joined = (kept.length > 0 ? kept : lines)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  return joined
    .replace(TICKET_KEY, (key) => (KEPT_KEYS.test(key.replace(/[[\]]/gu, '')) ? key : ' '))
    .replace(
      /\s*\b(?:thanks(?: a lot| in advance)?|thank you|thx|cheers|merci|danke|gracias)\s*[!.,]*\s*(?:[\p{Lu}][\p{L}]+\s*)?$/iu,
      '',
    )
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
};
