/** Something that keeps the host from starting, said as Kibana says it before it ends. */
export class HostStartError extends Error {
  override readonly name = 'HostStartError';
}
