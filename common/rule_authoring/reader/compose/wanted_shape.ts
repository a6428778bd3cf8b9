import type { PhraseMatch } from '../text/match_phrase';
import { cue, takeCue } from './find_cue';
import type { Request } from './request';
import { countingAmounts } from './threshold';

export const isState = (request: Request): boolean => {
  const found = cue(request.sheet, 'state');
  if (found === undefined) return false;
  // "A provider which the organization has not used": told of the provider.
  if (
    /^which /u.test(found.phrase) &&
    request.sheet.at(found.from - 1)?.kind === 'word' &&
    !/^(?:see|show|know|list|tell|find|me|us|need|is|check|report|in|for)$/u.test(request.sheet.lower(found.from - 1))
  )
    return false;
  // "currently" also opens rambling sentences; with a count or "when somebody" it is no state.
  const counted = countingAmounts(request.extraction.amounts).length > 0;
  const acts = /\b(?:when|whenever|if|as soon as)\s+(?:an?\s+)?(?:somebody|someone|anyone|user|person|admin)\b/iu.test(
    request.text,
  );
  if ((counted && !/which|where|list|still|stay|remain/u.test(found.phrase)) || acts) return false;
  for (let more: typeof found | undefined = found; more !== undefined; more = cue(request.sheet, 'state'))
    takeCue(request.sheet, more);
  return true;
};

export const isReturn = (request: Request): boolean => {
  const found = cue(request.sheet, 'returning');
  if (found === undefined) return false;
  const strong =
    /dormant|inactive|idle|did nothing|do nothing|no sign of life|wake|resurface|back to life|unused|long|sleep|abandon|stale|ruhend|not do anything|silence|inactivity|not touch anything|come|any activity|nothing hear|no activity|not have any/u.test(
      found.phrase,
    );
  const spans = request.extraction.spans.some(({ role, minutes }) => role !== 'interval' && minutes >= 1440);
  if (!strong && !spans) return false;
  if (/^(?:not log in|not sign in|absent|not be see|be quiet|no activity)$/u.test(found.phrase) && !spans) return false;
  takeCue(request.sheet, found);
  return true;
};

/** Who was silent and now acts is somebody who returns. */
const RESUMES =
  /\b(?:user|account|person|somebody|someone|admin|member|employee|key|people|anyone)s?\b[^.;]*\b(?:(?:signs?|logs?|comes?|is|gets?|signing|logging|coming|logged|signed|came) (?:back )?(?:in|on|back)|again|returns?|returned|resum\w+|suddenly|reappears?|wakes?|acts|then|becomes? active|is used|active again|starts?)\b/iu;

export const isSilence = (request: Request): boolean => {
  const found = cue(request.sheet, 'silence');
  if (found === undefined) return false;
  const feed =
    /event|audit|feed|log|telemetry|data|record|activit|org|stream|silent|quiet|silence|source|ereign|evento|événement|request|collector|compliance|nothing/iu.test(
      request.text,
    );
  if (!feed || RESUMES.test(request.text)) return false;
  takeCue(request.sheet, found);
  return true;
};

export const baselineWanted = (request: Request): boolean => {
  const factor = request.extraction.amounts.some((amount) => amount.factor);
  const found = cue(request.sheet, 'baseline');
  if (found === undefined) return factor;
  const counted = countingAmounts(request.extraction.amounts).length > 0;
  const compares =
    /usual|normal|average|baseline|mean|norm|compared|ordinary/u.test(found.phrase) &&
    found.phrase !== 'unusual' &&
    !/^unusual /u.test(found.phrase);
  takeCue(request.sheet, found);
  // "a spike: more than 50 in an hour" states what a spike is.
  return factor || compares || !counted;
};

export const noveltyWanted = (request: Request): (PhraseMatch & { phrase: string }) | undefined => {
  const { sheet } = request;
  const found = cue(sheet, 'new_value');
  const places =
    /\bnew\s+(?:source\s+|user\s+)?(?:country|ip|address|user[- ]agent|device network|network provider|network|isp|asn|location|client|city)\b/iu.exec(
      request.text,
    );
  if (found === undefined) {
    if (places === null) return undefined;
    const at = sheet.tokens.findIndex(({ start }) => start >= (places.index ?? 0));
    return { from: at, to: at + 1, indices: [at], phrase: 'new' };
  }
  const history = request.extraction.spans.some(
    ({ role, minutes }) => role !== 'interval' && (minutes >= 2880 || role === 'history'),
  );
  const negated = /^not |n't |nt |^no |have not|has not/u.test(found.phrase);
  const strong = !negated && found.phrase !== 'first';
  if (found.phrase === 'first') {
    // "First A, then B" tells an order.
    if (
      sheet.tokens.some(
        ({ lower, index }) => index > found.to && /^(?:then|afterwards|later|second|secondly)$/u.test(lower),
      )
    )
      return undefined;
    const leads =
      /^(?:[.,;\n]|when|if|a|the|)$/u.test(sheet.lower(found.from - 1)) &&
      !/^(?:of|name|step|factor|party|thing|publication|only|place|time|run)$/u.test(sheet.lemma(found.to));
    return history || leads ? found : undefined;
  }
  if (strong) return found;
  if (negated && history) return found;
  if (negated && places !== null) return found;
  return undefined;
};
