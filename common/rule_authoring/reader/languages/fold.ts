const OWN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i' };

/** Lower case without accents: `Schlüssel` → `schlussel`, `żądań` → `zadan`. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’`´]/gu, "'")
    .replace(/[ßłøæœı]/gu, (letter) => OWN_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** `schluessel` → `schlussel`: umlauts written out. */
export const foldUmlauts = (folded: string): string => folded.replace(/([aou])e(?!u|i)/gu, '$1');

const ELIDED = /(?<![\p{L}\p{N}])(?:l|d|j|m|n|s|c|qu|lorsqu|all|dell|nell|sull|dall|un)['’](?=\p{L})/giu;

/** "l'adresse" as two words, so that a phrase is found with any article. */
export const splitElisions = (text: string): string => text.replace(ELIDED, (article) => `${article} `);
