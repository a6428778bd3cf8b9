import type { Token } from './token';

const GOES_ON = /^(?:an?|the|all|every|everyone|everybody|their|his|her|of|each|any|other)$/u;

/** "Signs out" is no "sign" with an "out" somewhere: the verb and its particle get the lemma of the noun. */
export const joinParticles = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at): Token => {
    if (token.kind !== 'word' || !/^(?:sign|log)$/u.test(token.lemma) || token.lower === 'logging') return token;
    const particle = tokens[at + 1]?.lower ?? '';
    if (!/^(?:out|off)$/u.test(particle) || GOES_ON.test(tokens[at + 2]?.lower ?? '')) return token;
    return { ...token, lemma: 'logout' };
  });
