/** Who wrote a line of a chat, and when, alone in its line. */
const SPEAKER =
  /^\s*(?:@?[\p{L}][\p{L}\p{N}._-]*(?: [\p{Lu}][\p{L}.]*)?)\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?[\])]?\s*:?\s*$/iu;
/** The same in front of what was said: "[10:42] ana: hey". */
const PREFIX =
  /^\s*(?:[[(]\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?[\])]\s*@?[\p{L}][\p{L}\p{N}._ -]{0,24}:|@?[\p{L}][\p{L}\p{N}._ -]{0,24}\s*[[(]\d{1,2}:\d{2}(?:\s*[ap]m)?[\])]\s*:?)\s+/iu;
const CHANNEL = /^\s*(?:slack|teams|channel|thread|chat|discord)\b\s*[:#-]?[^.!?]{0,40}$|^\s*#[\w-]+\s*$/iu;
const NODDING =
  /^\W*(?:\+1|\+\+|lgtm|same(?: here)?|agreed|yes|yep|yeah|ok|okay|sure|nice|cool|great|done|will do|on it|👍+|this|me too)\W*$/iu;
const QUOTED_BY = /^\s*(?:on .{5,60} wrote|am .{5,60} schrieb|le .{5,60} a écrit|el .{5,60} escribió)\s*:\s*$/iu;

/** Takes out the lines of a chat or a thread that only say who spoke, where, and that somebody agrees. */
export const dropChatter = (lines: readonly string[]): string[] => {
  const kept = lines
    .filter(
      (line) =>
        !SPEAKER.test(line) &&
        !CHANNEL.test(line) &&
        !(lines.length > 1 && NODDING.test(line)) &&
        !QUOTED_BY.test(line),
    )
    .map((line) => line.replace(PREFIX, ''));
  return kept.some((line) => line.trim() !== '') ? kept : [...lines];
};
