import { BehaviorSubject } from 'rxjs';

export type MountPoint = (element: HTMLElement) => () => void;

export interface Toast {
  id: string;
  title?: string | MountPoint;
  text?: string | MountPoint;
  color?: 'primary' | 'success' | 'warning' | 'danger';
  iconType?: string;
  toastLifeTimeMs?: number;
  'data-test-subj'?: string;
}
export type ToastInput = string | Omit<Toast, 'id'>;

const LIFE_TIME_MS = 10_000;
const ERROR_LIFE_TIME_MS = 300_000;

/** `core.notifications.toasts`. */
export const createToasts = () => {
  const toasts$ = new BehaviorSubject<Toast[]>([]);
  let count = 0;
  const add = (input: ToastInput, defaults: Partial<Toast> = {}): Toast => {
    count += 1;
    const given = typeof input === 'string' ? { title: input } : input;
    const toast: Toast = { toastLifeTimeMs: LIFE_TIME_MS, ...defaults, ...given, id: String(count) };
    toasts$.next([...toasts$.value, toast]);
    return toast;
  };
  return {
    get$: () => toasts$,
    add: (input: ToastInput) => add(input),
    addInfo: (input: ToastInput) => add(input, { color: 'primary', iconType: 'iInCircle' }),
    addSuccess: (input: ToastInput) => add(input, { color: 'success', iconType: 'check' }),
    addWarning: (input: ToastInput) => add(input, { color: 'warning', iconType: 'help' }),
    addDanger: (input: ToastInput) => add(input, { color: 'danger', iconType: 'alert' }),
    addError: (error: Error, { title, toastMessage }: { title: string; toastMessage?: string }) =>
      add(
        { title, text: toastMessage ?? error.message },
        { color: 'danger', iconType: 'alert', toastLifeTimeMs: ERROR_LIFE_TIME_MS },
      ),
    remove: (toastOrId: Toast | string) => {
      const id = typeof toastOrId === 'string' ? toastOrId : toastOrId.id;
      toasts$.next(toasts$.value.filter((toast) => toast.id !== id));
    },
  };
};

export type Toasts = ReturnType<typeof createToasts>;
