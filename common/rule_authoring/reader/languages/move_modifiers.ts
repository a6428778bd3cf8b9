const HEADS =
  /^(?:keys?|servers?|address(?:es)?|exports?|lists?|sync|accounts?|limits?|links?|connections?|restrictions?|settings?|policy|policies|devices?|tokens?|requests?|logging|retention|invitations?|rights|role)$/u;
const MODIFIERS =
  /^(?:api|admin|service|mcp|ip|data|organization|directory|spend|members?|platform|compliance|signing|sso|invite|workspace|retention|security|tunnel|email|user|plugin|scim|magic)$/u;
const GLUE = /^(?:of|the|a|d'|de)$/u;

/** "Key of API of the admin" → "admin API key": in these languages what narrows a thing stands behind it. */
export const moveModifiers = (pieces: readonly string[]): string[] => {
  const moved: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const head = pieces[at] ?? '';
    const modifiers: string[] = [];
    let end = at;
    if (HEADS.test(head.toLowerCase())) {
      for (let ahead = at + 1; ahead < pieces.length; ahead += 1) {
        const piece = pieces[ahead] ?? '';
        const lower = piece.toLowerCase();
        if (/^\s*$/u.test(piece) || GLUE.test(lower)) continue;
        if (!MODIFIERS.test(lower)) break;
        modifiers.unshift(piece);
        end = ahead;
      }
    }
    // "Data export of the organization": what stands before the head stays next to it.
    while (modifiers.length > 0 && moved.length > 1 && /^\s+$/u.test(moved[moved.length - 1] ?? '')) {
      const before = moved[moved.length - 2] ?? '';
      if (!MODIFIERS.test(before.toLowerCase())) break;
      modifiers.push(before);
      moved.splice(-2);
    }
    if (modifiers.length === 0) moved.push(head);
    else moved.push(modifiers.join(' '), ' ', head);
    at = end;
  }
  return moved;
};
