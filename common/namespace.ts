/** As long as a part of a data stream's name may be. */
export const MAX_NAMESPACE_BYTES = 100;

/**
 * Lower-case letters, digits, `_` and `.`, at least one of them a letter or digit. A data stream's name is made of parts
 * joined by hyphens, so a part can't hold one; everything else is refused because names end up in paths and patterns.
 */
const NAMESPACE = /^(?=.*[\p{Ll}\p{Lo}\p{Nd}])[\p{Ll}\p{Lo}\p{Nd}_.]+$/u;

/** Whether a text can be a namespace; its length is for the caller to check. */
export const isNamespace = (text: string): boolean => NAMESPACE.test(text);
