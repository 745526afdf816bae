import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createAjv, readSchemas } from '../../build/validators.js';
import { kinds } from '../../src/schema/index.ts';
import { brokenDocuments } from './broken-documents.ts';

const schemas = await readSchemas(fileURLToPath(new URL('../../schemas/', import.meta.url)));

/** Keywords that say nothing about what is valid. */
const annotations = ['$schema', '$id', '$defs', 'title', 'description', 'examples', 'default'];
const holdSchemasByName = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
const holdData = ['enum', 'const', 'examples', 'default', 'required'];

interface Place {
  readonly path: string;
  readonly schema: { readonly [keyword: string]: unknown };
}

/** Every schema within a schema, with where it stands. */
function places(schema: unknown, path: string): readonly Place[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((item, index) => places(item, `${path}/${index}`));
  const below = Object.entries(schema).flatMap(([keyword, value]) => {
    if (holdData.includes(keyword)) return [];
    if (!holdSchemasByName.includes(keyword)) return places(value, `${path}/${keyword}`);
    return Object.entries(value ?? {}).flatMap(([name, part]) => places(part, `${path}/${keyword}/${name}`));
  });
  return [{ path, schema: schema as Place['schema'] }, ...below];
}

const all = [...schemas].flatMap(([name, schema]) => places(schema, name));

describe('the schemas', () => {
  test('are one for each kind, and what they share', () => {
    expect([...schemas.keys()].sort()).toEqual([...kinds, 'common'].sort());
  });

  test.each([...schemas.keys()])('%s is a valid draft 2020-12 schema and compiles in strict mode', (name) => {
    const ajv = createAjv([...schemas.values()]);
    const schema = schemas.get(name) ?? {};
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`https://lotse.example/schemas/v1/${name}.schema.json`);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.getSchema(String(schema.$id))).toBeTypeOf('function');
  });

  test('refer to each other by file, and the result to nothing else', () => {
    const references = all.flatMap(({ path, schema }) =>
      typeof schema.$ref === 'string' ? [[path, schema.$ref]] : [],
    );
    for (const [path = '', reference = ''] of references) {
      const file = reference.split('#')[0] ?? '';
      expect(file === '' || schemas.has(file.replace('.schema.json', '')), `${path}: ${reference}`).toBe(true);
      if (path.startsWith('roadmap/')) expect(file).toBe('');
    }
  });

  test('describe every property, or refer to a description', () => {
    const bare = all.flatMap(({ path, schema }) =>
      /\/properties\/[^/]+$/.test(path) && !/\/(if|then|items\/properties)\//.test(path) && !describes(schema)
        ? [path]
        : [],
    );
    expect(bare).toEqual([]);
  });

  test('let own keys with x- stand wherever they know their keys', () => {
    const closed = all.filter(({ schema }) => schema.additionalProperties === false);
    expect(closed.length).toBeGreaterThan(50);
    for (const { path, schema } of closed) expect(schema.patternProperties, path).toEqual({ '^x-': true });
  });

  test('give every pattern a name for the messages', () => {
    const unnamed = all.filter(({ schema }) => 'pattern' in schema && !('title' in schema)).map(({ path }) => path);
    expect(unnamed).toEqual([]);
  });

  test('use no keyword that has no broken document', () => {
    const used = new Set(
      all.flatMap(({ schema }) => Object.keys(schema)).filter((keyword) => !annotations.includes(keyword)),
    );
    const named = brokenDocuments.flatMap(({ says }) => says.flatMap((text) => /^(\w+):/.exec(text)?.[1] ?? []));
    const unknownKeys = brokenDocuments.some(({ says }) => says.some((text) => text.startsWith('unknown-key ')));
    const covered = new Set([...named, ...brokenDocuments.flatMap(({ through }) => through ?? [])]);
    if (unknownKeys) covered.add('additionalProperties');
    expect([...used].filter((keyword) => !covered.has(keyword))).toEqual([]);
    expect([...covered].filter((keyword) => !used.has(keyword))).toEqual([]);
  });
});

/** Whether a property's schema has a description, if need be by reference; one that only says where a key must not stand needs none. */
function describes(schema: Place['schema']): boolean {
  return 'description' in schema || '$ref' in schema || !('type' in schema || 'enum' in schema || 'const' in schema);
}
