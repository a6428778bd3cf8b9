/** Headings of what surrounds a request in a ticket. */
const ASIDE =
  /^\W*(?:background|context|motivation|rationale|why|reasons?|justification|history|impact|notes?|comments?|references?|links?|see also|runbooks?|playbook|false positives?|fps?|tuning|acceptance criteria|definition of done|dod|test(?:ing| plan| cases?)?|steps to reproduce|response|actions?|mitigations?|out of scope|attachments?|evidence|timeline|stakeholders?|owners?|audience|dependencies|effort|risks?|business (?:value|justification)|user impact|next steps|hintergrund|kontext|begründung|contexte|contexto|contesto)\s*$/iu;
const REQUEST =
  /^\W*(?:ask|the ask|request|requests?|what we need|what we want|requirements?|detection(?: logic| idea)?|logic|rule|trigger|alert|goal|description|summary|use case|scenario|details?|problem|title|subject|severity|priority|threshold|window|exceptions?|exclusions?|exclude|anfrage|anforderung|demande|petición|solicitud|richiesta)\s*$/iu;
const HEADING = /^\s*(?:[#*_\s-]*)([\p{L}][\p{L} /&'-]{1,40}?)[*_\s]*:\s*[*_]*\s*(.*)$/u;

interface Line {
  text: string;
  heading?: string;
  rest: string;
}

const toLine = (text: string): Line => {
  const [, heading, rest = ''] = HEADING.exec(text) ?? [];
  return heading === undefined ? { text, rest: text } : { text, heading, rest };
};

/**
 * Leaves out the sections of a ticket that hold no request ("Background:", "Acceptance criteria:"), if one that does is
 * left.
 */
export const dropSections = (lines: readonly string[]): string[] => {
  const kept: string[] = [];
  let inAside = false;
  for (const line of lines.map(toLine)) {
    const { heading } = line;
    if (heading !== undefined && ASIDE.test(heading)) {
      // With its text behind it, the heading stands for that line alone.
      inAside = line.rest.trim() === '';
      continue;
    }
    if (heading !== undefined && (REQUEST.test(heading) || line.rest.trim() === '')) inAside = false;
    if (!inAside) kept.push(line.text);
  }
  const says = kept.some((text) => toLine(text).rest.trim().split(/\s+/u).length >= 3);
  return says ? kept : [...lines];
};
