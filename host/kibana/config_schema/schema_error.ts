/** A value that does not fit, with the way to it; several causes when alternatives failed one by one. */
export class SchemaError extends Error {
  override readonly name = 'ValidationError';

  constructor(
    readonly reason: string,
    readonly path: readonly string[],
    readonly causes: readonly SchemaError[] = [],
    namespace?: string,
  ) {
    super(describe({ reason, path, causes }, namespace));
  }

  withNamespace(namespace: string | undefined): SchemaError {
    return new SchemaError(this.reason, this.path, this.causes, namespace);
  }
}

interface Failure {
  reason: string;
  path: readonly string[];
  causes: readonly Failure[];
}

const describe = ({ reason, path, causes }: Failure, namespace?: string, depth = 0): string => {
  const where = namespace === undefined ? path : [namespace, ...path];
  const lines = causes.map((cause) => `\n${' '.repeat(depth)}- ${describe(cause, namespace, depth + 1)}`);
  return `${where.length > 0 ? `[${where.join('.')}]: ` : ''}${reason}${lines.join('')}`;
};
