import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadValidator } from '../../../src/schema/load-validator.ts';
import type { Json } from '../../../src/source/index.ts';
import { arbitraryComparisons } from '../../support/arbitrary-comparison.ts';
import { propertyRuns } from '../../support/property-runs.ts';

const modes = Object.entries(arbitraryComparisons);
const asJson = (document: unknown): Json => JSON.parse(JSON.stringify(document));

describe.each(modes)('the result of the mode %s', (mode, comparisons) => {
  test('fits its schema, read back from its bytes', async () => {
    const validate = await loadValidator('comparison');
    fc.assert(
      fc.property(comparisons, ({ document }) => {
        const fits = validate(asJson(document));
        expect({ fits, errors: validate.errors ?? [] }).toEqual({ fits: true, errors: [] });
        expect(document.mode).toBe(mode);
        for (const [other] of modes) expect(Reflect.get(document, other) === null).toBe(other !== mode);
      }),
      propertyRuns(100),
    );
  });

  test('is held to its schema: every key is needed, and there are no others', async () => {
    const validate = await loadValidator('comparison');
    const [sample] = fc.sample(comparisons, { numRuns: 1, seed: 7 });
    const document = asJson(sample?.document ?? null);
    const objects = objectsIn(document);
    expect(objects.length).toBeGreaterThan(20);
    for (const object of objects) {
      for (const key of Object.keys(object)) {
        const { [key]: value } = object;
        delete object[key];
        expect(validate(document), key).toBe(false);
        object[key] = value ?? null;
      }
      object.fremdes = 1;
      expect(validate(document)).toBe(false);
      delete object.fremdes;
    }
    expect(validate(document)).toBe(true);
  });
});

/** Every object within, itself included; they are changed and put back in turn. */
function objectsIn(value: Json): { [key: string]: Json }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: Json) => objectsIn(item));
  const object = value as { [key: string]: Json };
  return [object, ...Object.values(object).flatMap(objectsIn)];
}
