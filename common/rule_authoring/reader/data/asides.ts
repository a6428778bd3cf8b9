/** What a sentence says that tells what is not to be alerted on. */
export const UNWANTED: readonly RegExp[] = [
  /\b(?:is|are|was|were|would be|'s|'re)(?: all| just| totally| perfectly| absolutely| completely| also| usually)? (?:fine|okay|ok|acceptable|harmless|no (?:problem|issue|concern|big deal|matter)|not (?:a problem|a concern|an issue|a loss|of interest|interesting|relevant|needed|necessary|required|in scope|part of (?:this|it)|what (?:i|we) (?:mean|want))|irrelevant|uninteresting|out of scope|covered elsewhere|handled elsewhere|already covered|none of (?:our|my) business|business as usual|great)\b/iu,
  /\b(?:no need (?:to (?:tell|alert|know|report|flag|page|notify|hear|cover)|for)|no (?:alerts?|alarms?|notifications?) (?:for|on|when|needed|please)|(?:is|are) not required to be|need not be|(?:do|does|did)(?: not|n't| n't|nt) (?:care|need (?:an?|to|any|alerts?)|want|bother|worry|count|matter|interest|alert|flag|page|tell|fire|trigger)|not interested in|(?:should|must|need)(?: not|n't) (?:alert|fire|trigger|count|be (?:reported|flagged|counted|covered))|(?:other|another|separate) rules? (?:for|covers?|handles?)|nothing (?:should|to) (?:fire|alert)|leave (?:those|them|that|it) (?:out|alone)|others? (?:\w+ )?no need|could(?: not|n't) care less|(?:we|i) already (?:have|get|cover))\b/iu,
  /= ?noise\b|\bnoise\b.{0,20}$/iu,
];

/** Starts of a remark that says why, or what it reminds of; it goes on to the end of its sentence. */
export const REMARKS: readonly string[] = [
  'smell like',
  'smells like',
  'look like a',
  'looks like a',
  'look like an',
  'looks like an',
  'looks like somebody',
  'looks like someone',
  'which would',
  'which could',
  'which might',
  'this would',
  'that would',
  'this could',
  'that could',
  'such behaviour',
  'such behavior',
  'that be how',
  "that's how",
  "that's what",
  "that's why",
  'this is how',
  'this be how',
  'hence the',
  'hence our',
  'so we can',
  'so that',
  'in order to',
  'given that',
  'since we',
  'since they',
  'since it be',
  'as we be',
  'as they be',
  'in my country',
  'think of',
  'think :',
  'classic',
  'typical',
  'you know',
];

/** Asks for the alert; what stands in front of it in its sentence leads up to it. */
export const LEAD =
  /\b(?:(?:want|need|like|love|wish|glad|happy|expect|ask|asking)\b.{0,30}\b(?:told|notified|alerted|informed|know|hear|see|heads[ -]?up|alerts?|alarm|rule|detection|notification|ping|warning)|(?:be|get|being) (?:told|notified|alerted|informed|warned|pinged|paged)|alert(?: me| us)?|notify(?: me| us)?|tell (?:me|us)|let (?:me|us) know|ping (?:me|us)|page (?:me|us)|warn (?:me|us)|inform (?:me|us)|heads[ -]?up|detection|rule|flag|alarm|report|notice|evidence)\b[^.!?\n]{0,25}?\b(?:when(?:ever)?|if|as soon as|every time|each time|any ?time|once|the moment|in case|that (?:fires|goes off|triggers|alerts) (?:when|if|whenever))\b/iu;

/** Beginnings that are conditions themselves: nothing in front of the asking may be left out. */
export const CONDITION_FIRST =
  /\b(?:if|when|whenever|once|as soon as|should|more than|at least|over|any(?:one|body)?|some(?:one|body)|\d+|every|each|user|users|admin|deleted|created|within|then|followed|same)\b/iu;
