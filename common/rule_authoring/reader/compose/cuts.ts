import { AFTER_MARKERS, THEN_MARKERS } from '../data/cues';
import type { Range } from '../reading/extraction';
import { matchAny } from '../text/match_phrase';
import type { Sheet } from '../text/sheet';
import type { Request } from './request';

/** One place where a request falls into two parts. */
export interface Cut {
  marker: string;
  first: Range;
  second: Range;
  /** Tokens of the marker. */
  at: Range;
}

const sortByLength = (phrases: readonly string[]): string[] =>
  [...phrases].sort((one, other) => other.split(' ').length - one.split(' ').length);
const THEN = sortByLength(THEN_MARKERS);
const AFTER = sortByLength(AFTER_MARKERS);

/** "… before", "… before that": nothing follows that it could come before. */
const isToldLast = (sheet: Sheet, at: number): boolean => {
  const next = sheet.lower(at + 1);
  const behind = /^(?:that|this|it)$/u.test(next) ? sheet.lower(at + 2) : next;
  return behind === '' || /^[.,;:)\n–—-]$/u.test(behind);
};

/** "B, and in the hour before that A", "B having done A in the three days before": the part told last came first. */
const beforeCuts = (request: Request, sheet: Sheet, { from, to }: Range): Cut[] => {
  const cuts: Cut[] = [];
  for (const span of request.extraction.spans) {
    const word = sheet.lower(span.to);
    const told = isToldLast(sheet, span.to) || /^(?:that|this|it)$/u.test(sheet.lower(span.to + 1));
    if (!/^(?:before|beforehand|prior)$/u.test(word) || !told) continue;
    if (span.from < from || span.to >= to) continue;
    for (let index = span.from - 1; index > from + 1; index -= 1) {
      if (!/^(?:and|but|,|;|having|where|with|\.|und|y|et|although)$/u.test(sheet.lower(index))) continue;
      // "And in the two hours before that A": it stands behind the time.
      const lead = sheet.tokens
        .slice(index + 1, span.from)
        .every(({ lower }) => /^(?:in|within|during|the|only|just|already|,)$/u.test(lower));
      const behind = /^(?:that|this|it)$/u.test(sheet.lower(span.to + 1)) ? span.to + 2 : span.to + 1;
      if (lead && behind >= to - 1) continue;
      cuts.push({
        marker: 'before that',
        first: lead ? { from: behind, to } : { from: index + 1, to: span.from },
        second: { from, to: index },
        at: { from: index, to: index + 1 },
      });
    }
  }
  return cuts;
};

/** Places where B follows A in the order of the text. */
const thenCuts = (sheet: Sheet, { from, to }: Range): Cut[] => {
  const cuts: Cut[] = [];
  for (let index = from + 1; index < to - 1; index += 1) {
    if (!sheet.free(index)) continue;
    const match = matchAny(sheet, index, THEN, { end: to, free: false });
    if (match === undefined || (match.indices.some((at) => !sheet.free(at)) && !/within|in/u.test(match.phrase)))
      continue;
    if (
      match.phrase === 'before' &&
      (sheet.at(match.to)?.kind === 'number' ||
        /^(?:the|than|ever|never|seen|not|week|day|month|that|one|times|days|weeks|hours|minutes)$/u.test(
          sheet.lower(index - 1),
        ))
    )
      continue;
    // "In the three days before that": what came first is told last.
    if (match.phrase === 'before' && isToldLast(sheet, index)) continue;
    // "more then five": a misspelt "than"
    if (
      match.phrase === 'then' &&
      /^(?:more|less|greater|higher|fewer|larger|other|rather|bigger|lower)$/u.test(sheet.lower(index - 1))
    )
      continue;
    // "… -> please build"
    if (
      /^(?:-->|->|→|=>)$/u.test(match.phrase) &&
      /^(?:please|pls|alert|page|notify|build|ticket|raise|severity|high|critical|medium|low|make|create|rule)$/u.test(
        sheet.lower(match.to),
      )
    )
      continue;
    if (match.phrase === 'next' && /^(?:the|in)$/u.test(sheet.lower(index - 1))) continue;
    if (
      match.phrase === 'later' &&
      !/^(?:,|hours?|minutes?|days?|weeks?|and|much|shortly|soon|little)$/u.test(sheet.lower(index - 1)) &&
      sheet.at(index - 1)?.kind !== 'duration'
    )
      continue;
    cuts.push({
      marker: match.phrase,
      first: { from, to: match.from },
      second: { from: match.to, to },
      at: { from: match.from, to: match.to },
    });
    index = match.to - 1;
  }
  return cuts;
};

const UNDONE =
  /^(?:back|again|re-?creat\w+|reinstat\w+|re-?enabl\w+|restor\w+|re-?add\w*|re-?activat\w+|readd\w*|recreat\w+|undone|revert\w*)$/u;

/** "and" joins two things that happen within a time where nothing is counted: one after the other. */
const andCuts = (request: Request, sheet: Sheet, { from, to }: Range): Cut[] => {
  const window = request.extraction.spans.some(
    (span) => span.role === 'window' || span.role === 'unknown' || span.role === 'after',
  );
  // "removed and put back" needs no time to be one after the other.
  const undone = sheet.tokens.slice(from, to).some(({ lower }) => UNDONE.test(lower));
  if ((!window && !undone && !AT_ONCE.test(request.text)) || request.extraction.amounts.length > 0) return [];
  const cuts: Cut[] = [];
  for (let index = from + 1; index < to - 1; index += 1) {
    if (!sheet.free(index) || !/^(?:and|und|y|et|plus|&|,)$/u.test(sheet.lower(index))) continue;
    // A comma only where the second part undoes the first: "deletes it, re-creates it".
    const undoes =
      UNDONE.test(sheet.lower(index + 1)) || (sheet.lower(index + 1) === 're' && sheet.lower(index + 2) === '-');
    if (sheet.lower(index) === ',' && !undoes) continue;
    cuts.push({
      marker: 'and',
      first: { from, to: index },
      second: { from: index + 1, to },
      at: { from: index, to: index + 1 },
    });
  }
  return cuts;
};

const STEP = /^(?:step|stage|phase|part|schritt|paso|étape|event|#)$/u;
const CHOICE = /\b(?:any of|one of|either|following|or)\b/iu;

/** "Step 1: … Step 2: …", "1) … 2) …": numbered parts are one after the other. */
const stepCuts = (request: Request, sheet: Sheet, { from, to }: Range): Cut[] => {
  for (let index = from + 2; index < to - 1; index += 1) {
    const word = sheet.lower(index);
    const numbered = STEP.test(word) && /^(?:[2-5]|two|three|b|c)$/u.test(sheet.lower(index + 1));
    const bracket = /^[2-5]$/u.test(word) && sheet.lower(index + 1) === ')' && !CHOICE.test(request.text);
    const second = /^(?:second|secondly|zweitens)$/u.test(word) && /^[:,]$/u.test(sheet.lower(index + 1));
    if (!numbered && !bracket && !second) continue;
    let begin = from;
    // "Step 1:" itself says nothing
    for (let probe = from; probe < index; probe += 1)
      if (
        (STEP.test(sheet.lower(probe)) && /^(?:1|one|a)$/u.test(sheet.lower(probe + 1))) ||
        (sheet.lower(probe) === '1' && sheet.lower(probe + 1) === ')') ||
        (/^(?:first|firstly)$/u.test(sheet.lower(probe)) && /^[:,]$/u.test(sheet.lower(probe + 1)))
      )
        begin = probe + 2;
    const behind = /^[:.)]$/u.test(sheet.lower(index + 2)) ? index + 3 : index + 2;
    return [
      {
        marker: '->',
        first: { from: begin, to: index },
        second: { from: behind, to },
        at: { from: index, to: behind },
      },
    ];
  }
  return [];
};

/** "…; the very same person …": whoever did the first thing does the next. */
const sameCuts = (sheet: Sheet, { from, to }: Range): Cut[] => {
  const cuts: Cut[] = [];
  for (let index = from + 2; index < to - 3; index += 1) {
    if (!/^[;,.\n]$/u.test(sheet.lower(index))) continue;
    let at = index + 1;
    while (at < index + 4 && /^(?:and|the|that|this|very|exact|now)$/u.test(sheet.lower(at))) at += 1;
    // "…; that person …"
    const that = at > index + 1 && /^(?:that|this)$/u.test(sheet.lower(at - 1)) && sheet.lower(at) !== 'same';
    if (!that && (sheet.lower(at) !== 'same' || at === index + 1)) continue;
    const who = sheet.lower(that ? at : at + 1);
    if (!/^(?:person|user|admin|account|someone|somebody|one|individual|actor|employee|key|address|ip)$/u.test(who))
      continue;
    // ", same user" at the end says by whom it is counted.
    if (at + 2 >= to - 1 || /^[.;,\n]$/u.test(sheet.lower(at + 2))) continue;
    cuts.push({
      marker: 'and the same',
      first: { from, to: index },
      second: { from: index + 1, to },
      at: { from: index, to: index + 1 },
    });
  }
  return cuts;
};

/** "…, and in the hour that follows …", "and, within a day, …": a span behind "and" puts what follows later. */
const spanCuts = (request: Request, sheet: Sheet, { from, to }: Range): Cut[] => {
  const cuts: Cut[] = [];
  for (let index = from + 1; index < to - 1; index += 1) {
    const word = sheet.lower(index);
    if (!/^(?:and|und|y|et|but|,|;|\.|\n)$/u.test(word)) continue;
    let at = index + 1;
    while (
      at < index + 6 &&
      /^(?:,|and|within|in|inside|less|no|not|more|than|at|most|under|only|just|also|the|of|a|an|same|next|following|subsequent|innerhalb|dentro|binnen)$/u.test(
        sheet.lower(at),
      ) &&
      sheet.use(at) !== 'window'
    )
      at += 1;
    const span = request.extraction.spans.find(
      (entry) => entry.from <= at && entry.to > at && entry.from > index && entry.role !== 'interval',
    );
    if (span === undefined || (at === index + 1 && word !== 'and' && word !== ',')) continue;
    let end = span.to;
    const trailing =
      /^(?:that|which|after|afterwards|later|following|follows|followed|thereafter|of|this|it|,|since|then)$/u;
    while (end < to && end < span.to + 4 && trailing.test(sheet.lower(end))) end += 1;
    if (end >= to - 1 || /^[.;\n]$/u.test(sheet.lower(end))) continue;
    // "…, in 10 minutes by one user" goes on about the count
    if (
      /^(?:by|per|for|from|across|of|at|on|with|severity|high|low|critical|medium)$/u.test(sheet.lower(end)) &&
      sheet.lower(end - 1) !== ','
    )
      continue;
    cuts.push({
      marker: 'and within',
      first: { from, to: index },
      second: { from: end, to },
      at: { from: index, to: span.from },
    });
  }
  return cuts;
};

const commaAfter = (sheet: Sheet, from: number, to: number): number | undefined => {
  for (let index = from; index < to; index += 1)
    if (sheet.lower(index) === ',' || sheet.lower(index) === ':') return index;
  return undefined;
};

/** Where the second clause may begin if no comma tells: "after SSO was turned off somebody invites …". */
const subjectsAfter = (sheet: Sheet, from: number, to: number): number[] => {
  const places: number[] = [];
  for (let index = from; index < to; index += 1) {
    const word = sheet.lower(index);
    const alone = /^(?:somebody|someone|anyone|anybody|whoever|they|he|she|it)$/u.test(word);
    const noun =
      /^(?:an?|the|that|this|any)$/u.test(word) &&
      /^(?:user|person|account|admin|member|same|attacker|actor|key|individual|employee|owner)$/u.test(
        sheet.lower(index + 1),
      );
    if ((alone || noun) && !/^(?:by|for|of|to|from|that|which|on|with)$/u.test(sheet.lower(index - 1)))
      places.push(index);
  }
  return places;
};

const FRESH =
  /^(?:invited|created|added|removed|deleted|revoked|promoted|demoted|offboarded|deprovisioned|deactivated|new|fresh|minted|enrolled|uploaded|archived|rotated|joined|issued|generated|made|provisioned|installed|registered|connected|disabled)$/u;
const BEFORE_FRESH =
  /^(?:|someone|somebody|anyone|anybody|user|member|person|people|users|members|employee|an?|the|any|some|newly|freshly|just|recently|when|if|whenever|that|by|,|\.|\n|:|of|with|on|about)$/u;
const AT_ONCE =
  /\b(?:at once|immediately|instantly|right away|straight away|straightaway|right afterwards?|the same (?:day|hour)|on the same day)\b/iu;

/** "A freshly invited user becomes admin within a day": what was done to somebody or something, and what happens next. */
const adjectiveCuts = (request: Request, sheet: Sheet, { from, to }: Range): Cut[] => {
  const timed =
    request.extraction.spans.some((span) => /^(?:window|unknown|after)$/u.test(span.role)) ||
    AT_ONCE.test(request.text) ||
    /\b(?:still|again)\b/iu.test(request.text);
  const part = from > 0 || to < sheet.tokens.length;
  if (!timed || part || request.extraction.amounts.length > 0) return [];
  for (let index = from; index < to - 2; index += 1) {
    if (!sheet.free(index) || !FRESH.test(sheet.lower(index)) || !startsDescription(sheet, index)) continue;
    let at = index + 1;
    while (at < index + 5 && sheet.at(at)?.kind === 'word' && !STARTS_CLAUSE.test(sheet.lower(at))) at += 1;
    if (
      (at === index + 1 && !/^(?:someone|somebody|anyone|who|was|been|got|were|is)$/u.test(sheet.lower(index - 1))) ||
      at >= to ||
      !isVerbForm(sheet, at)
    )
      continue;
    return [
      { marker: 'adjective', first: { from: index, to: at }, second: { from: at, to }, at: { from: at, to: at } },
    ];
  }
  return [];
};

const startsDescription = (sheet: Sheet, at: number): boolean =>
  BEFORE_FRESH.test(sheet.lower(at - 1)) ||
  (/^(?:is|was|got|were|been)$/u.test(sheet.lower(at - 1)) &&
    /^(?:who|who've|have|has|had)$/u.test(sheet.lower(at - 2)));

const STARTS_CLAUSE =
  /^(?:is|are|was|were|be|gets?|got|being|becomes?|became|has|have|which|who|that|then|signs?|logs?|logged|signed|starts?|started|immediately|instantly|still|again|suddenly|downloads?|downloaded|exports?|exported|creates?|created|used|uses|turns?|does|acts?|appears?|makes?|made|reads?|deletes?|deleted|opens?|goes|shares?|shared|changed|changes|enrolls?|adds|grants|invites|promoted|calls|comes|came|pulls?|pulled)$/u;

const isVerbForm = (sheet: Sheet, at: number): boolean => STARTS_CLAUSE.test(sheet.lower(at));

/** "Within an hour of …": nothing but a span stands before the marker. */
const opensWithSpan = (request: Request, sheet: Sheet, from: number, at: number): boolean => {
  const span = request.extraction.spans.find((entry) => entry.to === at && entry.from >= from);
  if (span === undefined) return false;
  for (let index = from; index < span.from; index += 1)
    if (
      !/^(?:within|in|inside|less|than|no|more|at|most|alert|me|us|when|if|tell|notify|flag|,|:|\n|\.|the|a|an|under|and|please|up|to|about)$/u.test(
        sheet.lower(index),
      )
    )
      return false;
  return true;
};

/** Places where what stands first in the text happened last: "B after A", "B within an hour of A". */
const afterCuts = (request: Request, sheet: Sheet, { from, to }: Range): Cut[] => {
  const cuts: Cut[] = [];
  for (let index = from; index < to - 1; index += 1) {
    if (!sheet.free(index)) continue;
    const match = matchAny(sheet, index, AFTER, { end: to });
    if (match === undefined) continue;
    const phrase = match.phrase;
    if (/^after$/u.test(phrase) && /^(?:that|which|hours?|this|work)$/u.test(sheet.lower(match.to))) continue;
    const behindSpan = request.extraction.spans.some(
      (span) =>
        span.to === match.from &&
        (span.role === 'window' || span.role === 'unknown' || span.role === 'after' || span.role === 'history'),
    );
    if (
      /^(?:of|from|upon|following|since)/u.test(phrase) &&
      !behindSpan &&
      !(phrase === 'following' && sheet.lower(index - 1) !== 'the')
    )
      continue;
    if (/^(?:despite|even though)/u.test(phrase)) continue;
    // "in the day after, …" is read with its span
    if (/after$/u.test(phrase) && sheet.lower(match.to) === ',') continue;
    const lead = opensWithSpan(request, sheet, from, match.from);
    if (lead) {
      const comma = commaAfter(sheet, match.to, to);
      const places = [...(comma === undefined ? [] : [comma + 1]), ...subjectsAfter(sheet, match.to + 2, to)];
      for (const place of places)
        cuts.push({
          marker: 'after',
          first: { from: match.to, to: sheet.lower(place - 1) === ',' ? place - 1 : place },
          second: { from: place, to },
          at: { from: match.from, to: match.to },
        });
      continue;
    }
    const opens = index <= from + 2 && /^(?:when|if|alert|,|\n|\.|:|)$/u.test(sheet.lower(index - 1) ?? '');
    if (
      /^(?:once|as soon as|after|right after|shortly after|soon after|just after|following|nach|nachdem|tras|après|después de|immediately after|directly after)$/u.test(
        phrase,
      ) &&
      (opens || index === from)
    ) {
      const comma = commaAfter(sheet, match.to, to);
      const subjects = subjectsAfter(sheet, match.to + 2, comma ?? to);
      for (const subject of subjects)
        cuts.push({
          marker: phrase,
          first: { from: match.to, to: subject },
          second: { from: subject, to },
          at: { from: match.from, to: match.to },
        });
      if (comma !== undefined)
        cuts.push({
          marker: phrase,
          first: { from: match.to, to: comma },
          second: { from: comma + 1, to },
          at: { from: match.from, to: match.to },
        });
      continue;
    }
    if (phrase === 'once' || phrase === 'as soon as') continue;
    cuts.push({
      marker: phrase,
      first: { from: match.to, to },
      second: { from, to: match.from },
      at: { from: match.from, to: match.to },
    });
    index = match.to - 1;
  }
  return cuts;
};

/** Every place where a request may fall into what happens first and what happens next, likeliest first. */
export const cutsOf = (request: Request, range: Range): Cut[] => [
  ...stepCuts(request, request.sheet, range),
  ...beforeCuts(request, request.sheet, range),
  ...thenCuts(request.sheet, range),
  ...spanCuts(request, request.sheet, range),
  ...sameCuts(request.sheet, range),
  ...afterCuts(request, request.sheet, range),
  ...andCuts(request, request.sheet, range),
  ...adjectiveCuts(request, request.sheet, range),
];
