const FENCED = /```(?:json)?\s*\n([\s\S]*?)```/i;

const tryParse = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/**
 * The JSON object of an answer, which models like to wrap in a code block or in a sentence.
 *
 * @returns undefined where there is none
 */
export const findJson = (text: string): Record<string, unknown> | undefined => {
  const fenced = FENCED.exec(text)?.[1];
  const braced = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  for (const candidate of [text, fenced, braced]) {
    const parsed = candidate === undefined ? undefined : tryParse(candidate.trim());
    if (typeof parsed?.value === 'object' && parsed.value !== null && !Array.isArray(parsed.value)) {
      return parsed.value as Record<string, unknown>;
    }
  }
  return undefined;
};
