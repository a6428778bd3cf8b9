const MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milliseconds?)$/u, 1 / 60_000],
  [/^(?:s|secs?|seconds?|sekunden?|segundos?|secondes?)$/u, 1 / 60],
  [/^(?:m|mins?|minutes?|minuten?|minutos?)$/u, 1],
  [/^(?:h|hrs?|hours?|stunden?|horas?|heures?)$/u, 60],
  [/^(?:d|days?|tage?n?|d[ií]as?|jours?)$/u, 1440],
  [/^(?:w|wks?|weeks?|wochen?|semanas?|semaines?)$/u, 10_080],
  [/^(?:fortnights?)$/u, 20_160],
  [/^(?:months?|monate?n?|mes(?:es)?|mois)$/u, 43_200],
  [/^(?:quarters?)$/u, 129_600],
  [/^(?:years?|jahre?n?|años?|ans?)$/u, 525_600],
];

/** Minutes in a unit of time, or undefined when the word is no unit. */
export const minutesOfUnit = (unit: string): number | undefined => {
  const word = unit.toLowerCase().trim();
  return MINUTES.find(([expression]) => expression.test(word))?.[1];
};

/** Minutes of an amount of a unit, e.g. `minutesOf(2, 'hours')` is 120. */
export const minutesOf = (amount: number, unit: string): number | undefined => {
  const minutes = minutesOfUnit(unit);
  return minutes === undefined ? undefined : amount * minutes;
};
