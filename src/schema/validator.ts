/** One error of a validator that ajv compiled ahead with `verbose`: what it says of its kind is ajv's, see its ErrorObject. */
export interface SchemaError {
  /** The failing keyword; `false schema` where a schema forbids whatever stands there. */
  readonly keyword: string;
  /** JSON Pointer of the value that was tested; for missing and unknown keys, of their owner. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
  /** Where a key itself was tested. */
  readonly propertyName?: string;
  /** The value of the keyword in the schema. */
  readonly schema?: unknown;
  /** The schema that holds the keyword. */
  readonly parentSchema?: unknown;
  /** The value that was tested. */
  readonly data?: unknown;
}

/** A validator that ajv compiled ahead; `errors` are those of the last call. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
