/** Beginnings of stretches that say that something makes no difference; they end at the next punctuation. */
export const INDIFFERENT: readonly string[] = [
  'no matter if',
  'no matter whether',
  'no matter what',
  'no matter which',
  'no matter how',
  'no matter where',
  'no matter when',
  'regardless of whether',
  'regardless of which',
  'regardless of how',
  'whether it be',
  "doesn't matter whether",
  'does not matter whether',
  "doesn't matter if",
  'it does not matter',
  "it doesn't matter",
  'irrespective of',
  'be it',
  'of whatever kind',
  'i do not care whether',
  "i don't care whether",
  "don't care which",
  'egal ob',
  'da igual si',
  'peu importe',
];

/** A sentence that holds one of these and asks for nothing only tells a story. */
export const BACKGROUND =
  /\b(?:last (?:week|month|year|quarter|night|tuesday|monday|friday|wednesday|thursday)|yesterday|recently|a while ago|the other day|we had an? |we've had|there was an? |we (?:were|got|saw|noticed|learned|found)|it turned out|turned out|our auditors?|the auditors?|auditors? (?:asked|want|told)|compliance (?:people|team|folks|department) (?:asked|want)|legal (?:asked|wants)|my boss|background|context|fyi|for context|post-?mortem|lessons learned|in the past we|we already|we currently|right now we|so far we|back then|earlier this|as you know|as discussed|long story|because of that|that's why|this is (?:because|what|how|one)|that is (?:because|what|how)|the (?:idea|reason|thinking|motivation|rationale) (?:is|was|behind)|why:|rationale|old \w+ accounts are|(?:attackers?|intruders?|adversar\w+) (?:often|usually|typically|like|love|tend|would|could|can)|which is (?:how|why|what)|it (?:could|might|may) (?:mean|be)|(?:could|might|may) (?:mean|indicate)|must never happen|no good reason|nobody (?:should|needs)|should never|is meant (?:only )?for|we use (?:it|this|them|that)|(?:he|she|they) (?:never|always|only|doesn't|don't)|this happened|pasted from|happened (?:to us|before|twice)|i was told|i am not sure|i'm not sure|not urgent|no rush|happy to|feel free|sorry|cheers|ps:|p\.s\.|(?:as|if i (?:were|was)) (?:an? )?(?:intruder|attacker|red team\w*|on the red side)|we(?:'re| are) (?:rolling|moving|migrating|planning|super)|we keep|they had|had (?:such|this|the same)|i(?:'d| would) (?:walk|go|hide|sneak|steal|use)|in my country|hence|would (?:breach|suggest|violate|mean)|must not go|four-eyes|please consider|confidential(?:ity)? notice|automated message|do not reply)\b/iu;

/** Words that ask for something to be told. */
export const ASKING =
  /\b(?:alerts?|alarm|notify|flag|detect|detection|rule|let (?:me|us) know|tell (?:me|us)|ping|page (?:me|us)|warn|whenever|i (?:want|need|would like|'d like)|we (?:want|need|would like|'d like)|want to know|should (?:fire|trigger|alert|tell|raise)|raise|trigger|catch|spot|when|if|as soon as|avísame|melde|wenn|cuando|quand|alerte)\b/iu;
