/** The part of JSON Schema that describes a model's answer. */
export type JsonSchema =
  | { type: 'string'; enum?: readonly string[]; description?: string }
  | { type: 'number' }
  | { type: 'boolean' }
  | { const: string | number | boolean }
  | { type: 'array'; items: JsonSchema }
  | ObjectSchema
  | { anyOf: readonly JsonSchema[] }
  | { $ref: string };

export interface ObjectSchema {
  type: 'object';
  properties: Readonly<Record<string, JsonSchema>>;
  required: readonly string[];
  additionalProperties: boolean;
  $defs?: Readonly<Record<string, JsonSchema>>;
}
