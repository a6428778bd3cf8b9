/** A licence of Kibana, as far as it is asked for. */
export interface Licence {
  isActive: boolean;
  /** Whether the licence is at least of this type, e.g. `platinum`. */
  hasAtLeast(type: string): boolean;
}

export interface LicensingPluginStart {
  license$: { subscribe(next: (licence: Licence) => void): { unsubscribe(): void } };
}
