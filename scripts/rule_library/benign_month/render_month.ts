import type { BenignMonth, MonthOfRule } from './run_benign_month';

/** What an organization can bear, in alerts a day. */
const GOALS = { seriousADay: 3, allADay: 20 } as const;
const NOISIEST = 15;

const isSerious = ({ rule }: MonthOfRule): boolean => rule.severity !== 'low';
const isAlert = ({ rule }: MonthOfRule): boolean => rule.building_block !== true;

const sum = (months: readonly MonthOfRule[]): number => months.reduce((all, { alerts }) => all + alerts, 0);

/** Alerts a day of medium severity or more, and in all; building blocks call nobody and don't count. */
export const alertsADay = ({ months, days }: BenignMonth): { serious: number; all: number } => ({
  serious: sum(months.filter((month) => isAlert(month) && isSerious(month))) / days,
  all: sum(months.filter(isAlert)) / days,
});

export const isQuiet = (month: BenignMonth): boolean => {
  const { serious, all } = alertsADay(month);
  return serious < GOALS.seriousADay && all < GOALS.allADay && month.months.every(({ isComplete }) => isComplete);
};

/** Figures of the month and its noisiest rules, for people. */
export const renderMonth = (month: BenignMonth): string[] => {
  const { documents, days, months } = month;
  const { serious, all } = alertsADay(month);
  const noisy = months
    .filter(({ alerts }) => alerts > 0)
    .sort((one, other) => Number(isAlert(other)) - Number(isAlert(one)) || other.alerts - one.alerts)
    .slice(0, NOISIEST);
  return [
    `A month of a benign organization (${documents} events, ${days} days, ${months.length} rules): ${serious.toFixed(2)} alerts of medium or more a day (goal: < ${GOALS.seriousADay}), ${all.toFixed(2)} in all (goal: < ${GOALS.allADay}).`,
    ...(noisy.length === 0 ? [] : ['Noisiest rules, alerts a day:']),
    ...noisy.map(
      ({ rule, alerts, about }) =>
        `  ${(alerts / days).toFixed(2).padStart(6)}  ${rule.severity.padEnd(8)} ${rule.id}${rule.building_block === true ? ' (building block)' : ''}${about.length > 0 ? `: ${about.join(', ')}` : ''}`,
    ),
    ...months.filter(({ isComplete }) => !isComplete).map(({ rule }) => `  NOT LOOKED AT WHOLLY: ${rule.id}`),
  ];
};
