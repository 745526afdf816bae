import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** The schema of the SARIF committee as its editors at Microsoft publish it; ajv knows no draft 4, of which it uses only `id`. */
const published = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

/** Errata 01 of the standard corrected the pattern of languages, and asks of a region that it says where it begins. */
const errata = { language: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$', region: ['startLine', 'charOffset', 'byteOffset'] };

interface PublishedSchema {
  readonly id: string;
  readonly $schema: string;
  readonly definitions: Readonly<Record<'run' | 'toolComponent' | 'region', object>>;
}

/** Validates a SARIF log against the official schema with its errata, formats of URIs and dates included. */
export function compileSarifSchema(): ValidateFunction {
  const { id, $schema, ...schema } = createRequire(import.meta.url)(published) as PublishedSchema;
  if ($schema !== 'http://json-schema.org/draft-04/schema#') throw new Error(`another draft: ${$schema}`);
  const { run, toolComponent, region } = schema.definitions;
  const definitions = {
    ...schema.definitions,
    run: withLanguage(run),
    toolComponent: withLanguage(toolComponent),
    region: { ...region, anyOf: errata.region.map((name) => ({ required: [name] })) },
  };
  const ajv = new Ajv({ strict: false, allErrors: true });
  // The types of the package are those of CommonJS.
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv.compile({ ...schema, $id: id, definitions });
}

function withLanguage(definition: object): object {
  const { properties } = definition as { readonly properties: Readonly<Record<string, object>> };
  return {
    ...definition,
    properties: { ...properties, language: { ...properties.language, pattern: errata.language } },
  };
}
