import { BehaviorSubject, Subject, filter, map, merge, of } from 'rxjs';

/** `core.uiSettings`: Kibana's advanced settings, as the server sent them; changes last as long as the page. */
export const createUiSettings = (initial: Record<string, unknown>) => {
  const values = { ...initial };
  const updates$ = new Subject<{ key: string; newValue: unknown; oldValue: unknown }>();
  const get = (key: string, fallback?: unknown): unknown => {
    if (key in values) return values[key];
    if (fallback !== undefined) return fallback;
    throw new Error(
      `Unexpected \`IUiSettingsClient.get("${key}")\` call on unrecognized configuration setting "${key}".`,
    );
  };
  return {
    get,
    get$: (key: string, fallback?: unknown) =>
      merge(
        of(get(key, fallback)),
        updates$.pipe(
          filter((update) => update.key === key),
          map(({ newValue }) => newValue),
        ),
      ),
    getAll: () => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }])),
    set: async (key: string, newValue: unknown) => {
      const oldValue = values[key];
      values[key] = newValue;
      updates$.next({ key, newValue, oldValue });
      return true;
    },
    isDeclared: (key: string) => key in values,
    isDefault: (key: string) => values[key] === initial[key],
    isCustom: () => false,
    isOverridden: () => false,
    getUpdate$: () => updates$,
    getUpdateErrors$: () => new BehaviorSubject(undefined),
  };
};
