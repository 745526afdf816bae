import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const suffix = '.schema.json';

/** Says nothing about what is valid; left out of the generated code, which carries the schemas for its messages. */
const annotations = ['description', 'examples', 'default'];

const declaration = `import type { Validator } from '../validator.ts';

export declare const validate: Validator;
`;

/** Reads all schemas of a folder, by the name of their kind (`common` among them). */
export async function readSchemas(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(suffix)).sort();
  const read = async (name) => [
    name.slice(0, -suffix.length),
    JSON.parse(await readFile(path.join(folder, name), 'utf8')),
  ];
  return new Map(await Promise.all(names.map(read)));
}

/** An ajv that knows the schemas; strict, so that a slip in a schema stops the build. */
export function createAjv(schemas) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    verbose: true,
    code: { source: true, esm: true },
  });
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
}

/** Drops the annotations of a schema; `properties` and the like hold names, not keywords. */
function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (schema === null || typeof schema !== 'object') return schema;
  const entries = Object.entries(schema).filter(([keyword]) => !annotations.includes(keyword));
  return Object.fromEntries(entries.map(([keyword, value]) => [keyword, withoutAnnotationsBelow(keyword, value)]));
}

function withoutAnnotationsBelow(keyword, value) {
  if (!['properties', 'patternProperties', 'dependentSchemas', '$defs'].includes(keyword))
    return withoutAnnotations(value);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, withoutAnnotations(schema)]));
}

/** One module for a kind, with ajv's runtime helpers in it (ajv names them by `require`, which is no ESM). */
async function bundleValidator(ajv, id, root) {
  const { outputFiles } = await build({
    stdin: { contents: standaloneCode(ajv, { validate: id }), resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return outputFiles[0].text;
}

/** Compiles each kind of `schemas/` ahead into `src/schema/generated/<kind>.js`, with its declaration. */
export async function buildValidators(root) {
  const schemas = await readSchemas(path.join(root, 'schemas'));
  const ajv = createAjv([...schemas.values()].map(withoutAnnotations));
  const folder = path.join(root, 'src/schema/generated');
  await mkdir(folder, { recursive: true });
  for (const [kind, schema] of schemas) {
    if (kind === 'common') continue;
    await writeFile(path.join(folder, `${kind}.js`), await bundleValidator(ajv, schema.$id, root));
    await writeFile(path.join(folder, `${kind}.d.ts`), declaration);
  }
}
