/** Something that keeps the host from starting, said as Kibana says it before it ends. */
export class HostStartError extends Error {
  override readonly name = 'HostStartError';
}

/** Whether somebody is who they say could not be asked: Kibana then has no licence to go by, and answers nobody. */
export class LicenseUnavailableError extends Error {
  override readonly name = 'LicenseUnavailableError';

  constructor(cause: Error) {
    super('License is not available.', { cause });
  }
}
