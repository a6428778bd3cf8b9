/** What the feed never holds: words (as regular expressions over the cleaned request in lower case) and the reason. */
export const OUT_OF_REACH: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:power ?shell|cmd\.exe|registry key|windows event|event ?id \d|eventid|4625|4624|4688|sysmon|lsass|mimikatz|kerberos|ntlm|active directory (?:logon|log on|replication)|group polic(?:y|ies)|gpo|rdp|remote desktop|winlogon|windows (?:logon|log on|login|servers?|security|defender|services?|hosts?|machines?|laptops?|desktops?)|scheduled tasks?|ssh|linux (?:servers?|hosts?|machines?)|sudo|logs-endpoint|auditd|bash history|domain controller|local admin)\b/u,
    'Windows and endpoint events are not in the Claude audit feed or in Claude telemetry.',
  ],
  [
    /\b(?:s3 bucket|aws (?:account|iam|console|root)|iam (?:user|role|policy)|ec2|cloudtrail|security group|azure (?:vm|subscription|resource|storage)|gcp project|google cloud (?:storage|project)|kubernetes|k8s|docker|container image|pod|terraform state|lambda function|vpc)\b/u,
    'Events of cloud platforms and of their accounts are not in the audit feed.',
  ],
  [
    /\b(?:firewall|pare[- ]?feu|(?:règle|rule|regla|regel)\b[^.]{0,30}\bazure|cortafuegos|brandmauer|port scan|portscan|dns (?:quer|request|tunnel|lookup)|netflow|ids alert|packet|arp|dhcp|proxy log|vpn (?:login|logon|gateway|session|concentrator)|syn flood|ddos|snmp|switch port|router|wifi|wi-fi (?:access|network) log)/u,
    'Network traffic is not in the audit feed; it knows the address of each activity and nothing more.',
  ],
  [
    /\b(?:usb (?:sticks?|drives?|devices?|storage|keys?)|laptop (?:is )?(?:stolen|encrypted|lost)|bitlocker|filevault|secure boot|tpm\b|disk encryption|antivirus (?:off|disabled)|cpu usage|memory usage|disk (?:space|usage|full)|process (?:injection|creation)|ransomware|keylogger|bios|printers?|printouts?|prints? (?:an?|the|out)|printing)\b/u,
    'What happens on machines is not in the audit feed.',
  ],
  [
    /\b(?:phishing (?:mail|e-?mail)|e-?mails? (?:sent|received|forwarded|that (?:are|were) sent)|e-?mail (?:body|content|text|attachment|subject)|body of (?:an?|the|any) e-?mail|mails? (?:that )?(?:mention|contain)|inbox|outlook(?!\.com)|exchange (?:online|server)|gmail message|sharepoint|slack message|teams message|content of (?:slack|e-?mails?))\b/u,
    'E-mails and messages of other products are not in the data.',
  ],
  [
    /\b(?:github (?:commit|pull request|push|repository made public)|git push|commits?\b.*\bsecret|pull request|jira ticket|salesforce|workday|servicenow|badge|door access|physical access|cctv|phone call|payroll|database quer|sql injection|web server|nginx|apache log)/u,
    'Events of other systems are not in the audit feed.',
  ],
];

/** Requests about what people write in chats. The feed holds that something happened, never what was said. */
/** Words of this product; with them another system may only be the connector or the place that is spoken of. */
export const OWN_WORDS =
  /\b(?:mcp|connectors?|integrations?|plugins?|skills?|sync sources?|claude|cowork|trusted devices?|enrol\w*|marketplaces?|webhooks?|runners?|code review\w*|reviewer|agents?|billing|spend\w*|seats?|magic links?|otlp|telemetry|ip (?:restrictions?|allow ?lists?)|extensions? (?:allow|block)|desktop extensions?|artifacts?|lti|(?:to|from) (?:google )?drive|config\w*|trusted|plug-ins?|domains?|organi[sz]ations?|our org|the org'?s?|join requests?|artifacts?|workspaces?|invit\w+|scim|sso|api keys?|admin keys?|compliance|signs? in|sign-?ins?|logins?|logs? in|servidor mcp)\b/u;

export const CONTENT: readonly RegExp[] = [
  // What is told to Claude or said by it
  /\b(?:in|into|within|to) (?:an? |the |his |her |their |any )?(?:chats?|prompts?|conversations?|claude)\b[^.;]{0,40}\b(?:writes?|types?|asks?|says?|enters?|mentions?)\b/u,
  /\b(?:tells?|told|telling|feeds?|feeding)\s+(?:\w+\s+){0,2}?(?:claude(?! code| design| security| enterprise| team| audit| api)|the (?:model|assistant|ai|bot|chatbot))\b/u,
  /\b(?:confid\w+|reveals?|revealing|leaks?|leaking|submits?|submitting|complain\w*|gossip\w*|shar(?:es?|ing)|gives?|giving|using|puts?|putting)\b[^.;]{0,40}\b(?:to|with|into|in) (?:claude(?! code| design| security| enterprise| team| audit| api| account| organi[sz]ation)|the (?:model|assistant|ai|bot|chatbot)|an? (?:chat|conversation|prompt)|(?:his|her|their) (?:chats?|conversations?|prompts?))\b(?!['’]| (?:with|to|via|by) )/u,
  /\b(?:speaks?|speaking|talks?|talking|chats?|chatting) (?:to|with) (?:claude|the (?:model|assistant|ai|bot|chatbot))\b[^.;]{0,10}\b(?:about|on|regarding|of)\b/u,
  /\b(?:claude|model|assistant|ai|bot)['’]?s?\b[^.;]{0,20}\b(?:reply|replies|answers?|responses?|outputs?|says|said|tells|reveals|discloses|leaks|explains|generates|produces|writes|wrote|advises|recommends|suggests|refuses to answer)\b/u,
  /\b(?:what|everything|anything|whatever|the things|read)\b[^.;?]{0,40}\b(?:wrote|writes?|typed|types|types in|said|says|asked|asks|answered|answers|replied|been (?:asking|chatting|talking|writing)|chatted|chats about|chatting about|discussed|prompted)\b/u,
  /\b(?:which|what|read|see|show|reading) (?:me )?(?:the |all |all the |their |his |her )?(?:prompts?|questions|messages|answers)\b/u,
  /\b(?:uploaded |attached |shared )?(?:documents?|files?|attachments?|uploads?|pdfs?|images?|pictures?|photos?|spreadsheets?|screenshots?|transcripts?|chats?|conversations?)\b(?! ?names?\b| titles?\b| ids?\b| types?\b)[^.;,]{0,15}\b(?:contain(?:s|ing)?|holds?|holding|carr(?:y|ies|ying)|with|full of|is about|are about|about|reveals?) (?:[^.;,]{0,25} )?(?:salar\w+|payroll|health|medical|financial|personal|customer|client|patient|credit|secrets?|passwords?|credentials|pii|malware|virus\w*|macros?|source code|trade|legal|confidential|sensitive|ibans?|card numbers?|addresses|names of|ssns?|phone numbers|quitting|mergers?|acquisitions?|strikes?|unions?|drugs|weapons)\b/u,
  /\b(?<!(?:consent|confirmation|permission|approval) )(?:prompts?|messages?|chats?|conversations?|questions?|answers?|responses?|replies|outputs?|completions?|texts?|queries|inputs?|wording)\b[^.;]{0,60}\b(?:mention|mentions|mentioning|contain|contains|containing|include|includes|including|about|asks?|asking|say|says|saying|text|word|words|phrase|keyword|topic|related to|where (?:the )?(?:user|people|someone|somebody) (?:ask|type|write|request)|reveal|leak|discuss\w*|talk\w*|describ\w*|instruct\w*)\b/u,
  /\b(?:types?|typed|typing|pastes?|pasted|pasting|writes?|wrote|writing|asks?|asked|asking|enters?|entered|says?|said|chats?|chatting|talks?|talking|discuss\w*|puts?)\b[^.;]{0,60}\b(?:into|in|to|with|about|from)\b[^.;]{0,30}\b(?:chat|chats|claude(?! code| design| security| enterprise| team| api)|prompt|prompts|conversation|conversations|the model|the bot|the assistant)\b(?! slack)/u,
  /\b(?:asks?|asking|asked|tells?|telling)\b[^.;]{0,20}\b(?:claude|the model|the assistant|the ai|the bot)\b[^.;]{0,40}\b(?:how|to|about|for|whether|if|what)\b/u,
  /\b(?:credit card|social security|ssn|iban|passwords?|secrets?|pii|personal data|source code|customer data|confidential|trade secret|api keys?|private keys?|patient)\b[^.;]{0,50}\b(?:pasted|typed|in(?:to|side)? (?:a |the |their |any )?(?:chat|chats|prompt|prompts|conversation|conversations|message|messages)|to claude|with claude|in claude)\b/u,
  /\b(?:content|contents|text|wording|transcript|topic|sentiment|tone|language) of (?:a |the |their |any |our |all |each |every )?(?:chat|chats|prompt|prompts|conversation|conversations|message|messages|answer|answers)\b/u,
  /\b(?:prompt[- ]injection|jailbreak|hallucinat|toxic|offensive|insult|swear|self[- ]harm|hate speech|profanit|profane|vulgar|obscen|slur|curse word|bad language|foul language|sexual|suicid|(?:build|make|making|how to \w+) (?:an? )?(?:bomb|weapon|explosive)|nerve agent)\w*/u,
  /\bfile (?:content|contents)\b[^.;]{0,40}\b(?:contain|contains|mention|mentions|include|includes)\b/u,
  /\b(?:uploaded|uploads|uploading)\b[^.;]{0,40}\b(?:contain|contains|containing|with) (?:[^.;]{0,20} )?(?:customer|personal|credit|secret|password|source code|pii|patient|confidential)/u,
];

/** What a content request would have to do with to be about the hook, whose verdicts are in the feed. */
export const CONTENT_EXCEPTIONS =
  /\b(?:inference hooks?|hooks?|denied|blocked|failed open|fail open|uninspected|redact\w*|retention|compliance api|snapshot|shared|deleted?|deletes|deleting|deletion|mcp|connectors?|okta|entra|identity provider|idp|signs? in|sign-ins?|signing in|logs? in|logging in|logins?|skills?|plugins?|viewed|opened|open|exported?|created|api calls?|access(?:es|ed)?|failures?|failed|refused|denials?|renamed|settings?|sync source\w*)\b/u;

/** Measures that no field of the feed holds: sizes, lengths, tokens, durations of a chat, load. */
export const UNMEASURED: readonly RegExp[] = [
  /\b(?:\d[\d.,]*|an?|one|two|five|ten|twenty|fifty|hundred|several|few) ?(?:k|kilo|mega|giga|tera)?-?(?:[kmgt]i?b|bytes?|gigs?|megs?)\b/u,
  /\b(?:\d[\d.,]*|thousand|million) ?(?:input |output )?(?:tokens|characters|words|lines of code|pages)\b(?![^.;]{0,30}\b(?:created|deleted|revoked|issued|minted|rotated|used|imported)\b)/u,
  /\b(?:size|length|duration|latency|response time|speed|bandwidth) of (?:an?|the|any|each|every|all)\b[^.;]{0,20}\b(?:files?|chats?|conversations?|prompts?|messages?|uploads?|downloads?|exports?|archives?|answers?|documents?|sessions?)\b/u,
  /\b(?:files?|chats?|prompts?|messages?|uploads?|downloads?|exports?|archives?|attachments?)\b[^.;]{0,20}\b(?:larger|bigger|longer|heavier) than (?:usual|normal|\d)/u,
  /\b(?:(?:weak|strong|reused|guessable|short|expired|leaked|breached|default) passwords?|passwords? (?:is|are|was|were|that (?:is|are)) (?:\w+ )?(?:weak|reused|old|expired|the same|too short|leaked)|password (?:strength|length|age|policy))\b/u,
];

/** Asks what will happen, which nothing in a log says. */
export const PREDICTION =
  /\b(?:predict\w*|forecast\w*|foresee|estimat(?:e|es|ed|ion)|extrapolat\w+|(?:most |more |very )?likely to (?:leave|leak|quit|resign|exceed|cost|fail|be|do|become|steal)|(?:will|going to|about to|plans? to|intends? to|might soon) (?:leave|leak|quit|resign|steal|cost|exceed|run out|be needed|happen next))\b/u;

/** Sentences that order something to be done, or ask a question, rather than describing what to watch for. */
export const NOT_A_RULE: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:ignore|disregard|forget|override|bypass)\b[^.;\n]{0,30}\b(?:previous|prior|above|all|your|earlier|any|the|system)\b[^.;\n]{0,20}\b(?:instruction|instructions|rules|prompt|prompts|guidelines|guardrails|directions|context)\b/u,
    'This asks to ignore instructions; no detection is described.',
  ],
  [
    /\b(?:print|show|reveal|display|output|give|tell|send|dump|return|repeat|leak|expose|list)\b(?: \w+){0,4} \b(?:api key you|your (?:api )?key|your (?:system )?prompt|system prompt|your instructions|your (?:hidden )?(?:rules|config|configuration|credentials|secrets?)|encryption key|password hash(?:es)?|the password|passwords|the secret value|kibana\.yml|keystore|environment variables?)\b/u,
    'This asks for secrets, which no rule shows.',
  ],
  [
    /\.security\b|\bsecurity index\b|\bpassword hash|\.kibana\b|\.fleet\b|\b_security\b|\/_search\b|\bkibana\.yml\b|\/etc\/passwd/u,
    "This asks for data outside of this app's indices.",
  ],
  [
    /\b(?:list|show|give|print|send|tell|liste|zeige?|gib|nenne?|muestra|muéstrame|dame|lista|affiche|montre|donne|liste-moi)\b[^.;\n]{0,40}\b(?:passw[öo]rter|kennw[öo]rter|contraseñas|mots? de passe|geheimnisse|secretos|schlüsselwerte)\b/u,
    'This asks for secrets, which no rule shows.',
  ],
  [
    /\b(?:what(?:'s| is| are)|show me|tell me|give me|reveal|print|send me|read out)\b[^.;?]{0,30}\b(?:secret value|the secret|value of|password|private key|actual key|plain ?text)\b/u,
    'Secrets are neither in the feed nor shown by a rule.',
  ],
];
