import type { Ajv2020 } from 'ajv/dist/2020.js';

export interface SchemaDocument {
  readonly [keyword: string]: unknown;
}

export declare function readSchemas(folder: string): Promise<Map<string, SchemaDocument>>;
export declare function createAjv(schemas: readonly SchemaDocument[]): Ajv2020;
export declare function buildValidators(root: string): Promise<void>;
