/** Ways of asking, and of thinking aloud, and what is left of them in plain words. */
const FRAMES: readonly (readonly [RegExp, string])[] = [
  // "A … no wait, other way: B": only what was said last counts.
  [
    /^[^\n]*?\b(?:no,? wait|scratch that|strike that|forget that|actually,? no|sorry,? i meant?|correction:)[,:.]?\s*(?:(?:the )?other way(?: a?round)?[,:.]?\s*)?(?=(?:[^\s]+\s+){5})/giu,
    '',
  ],
  // "Ticket 88213 - reporter: K. Olsen - …" and "-> please build"
  [
    /^\s*(?:tkt|ticket|case|incident|inc|req|request)\s*#?\s*\d+\s*[-–—:]\s*(?:(?:reporter|requester|caller|from|by|owner)\s*:\s*[^"\n–—-]{1,40}[-–—]\s*)?/iu,
    '',
  ],
  [/\s*(?:->|=>|→)\s*(?:please|pls|kindly)\s+(?:build|create|do|implement|add|set up)\b[^\n]{0,20}$/giu, ''],
  // Thinking aloud
  [
    /(?<![\p{L}-])(?:u+m+|u+h+|e+r+m+|h+m+|yeah|y'know|i mean|i guess|or something(?: like that)?|or whatever|and stuff|and so on|pretty much|lol|haha|tbh|imho|imo|afaik|btw)(?![\p{L}-]),?\s*/giu,
    '',
  ],
  [/(?:^|(?<=[,.;]\s?))\s*(?:so|well|okay|ok|right|look|listen|anyway)\s*,\s*(?=\p{L})/giu, ' '],
  // "Why do we have no alert for …?"
  [
    /\b(?:why|how come)\b[^.?!\n]{0,40}?\b(?:no|not (?:an?|any)|without an?) (?:alert|rule|detection|alarm|monitoring|visibility)s? (?:for|on|about|of|into|when|if)\b/giu,
    'alert on',
  ],
  [
    /\b(?:we|i)(?: currently| still)? (?:have|got|lack|miss|are missing|are lacking)(?: no| any)? (?:alert|rule|detection|alarm)s? (?:for|on|about|when|if)\b/giu,
    'alert on',
  ],
  // "It isn't about roles and not about invites, it's …"
  [
    /\b(?:it|this)(?:'s| is)(?: not|n't)(?: really)? about [^.;,\n]{2,60}(?:,? (?:and|or|nor)(?: not)?(?: about)? [^.;,\n]{2,40})?[,.;]\s*(?:(?:but|instead|rather)\s+)?(?:it|this)?(?:'s| is)?\s*(?:just|only|about|simply)?\s*(?:that\s+)?/giu,
    '',
  ],
  // "If …, then I'd want to know about it right away"
  [
    /(?<=\p{L}[^\n.!?]{15,60}),?\s+(?:then\s+)?(?:i|we)(?:'d| would)?(?: really| also)? (?:want|like|need|love) to (?:know|hear|be (?:told|notified|alerted|informed))(?: (?:about|of) (?:it|that|this))?(?: (?:right away|immediately|asap|at once|straight away|as soon as possible|please|quickly|soon))?(?=\s*(?:[.!?\n]|$))/giu,
    ', alert',
  ],
  // "No more required", "not anymore needed"
  [
    /\bno more (?=(?:required|enforced|needed|mandatory|allowed|active|enabled|possible|on|restricted|limited|public|private)\b)/giu,
    'no longer ',
  ],
];

/** Puts thinking aloud, rhetorical questions and roundabout ways of asking into plain words. */
export const plainAsk = (text: string): string =>
  FRAMES.reduce((left, [expression, plain]) => left.replace(expression, plain), text)
    .replace(/[^\S\n]{2,}/gu, ' ')
    .trim();
