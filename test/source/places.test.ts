import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/diagnostics/index.ts';
import { readSource } from '../../src/source/index.ts';
import { arbitraryJson, arbitraryYaml, type Document } from '../support/arbitrary-document.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { expectedPlaces, type Stretch } from '../support/written-document.ts';

/** How a document comes to be bytes. */
interface Form {
  readonly newline: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
}

const forms: fc.Arbitrary<Form> = fc.record({
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
  mark: fc.boolean(),
});

function bytesOf(text: string, { newline, encoding, mark }: Form): Uint8Array {
  // Without a mark UTF-16 is told by its first character, which then has to be one of ASCII.
  const whole = (mark ? '\uFEFF' : '') + text.replaceAll('\n', newline);
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** Line and column, both from 1, of an offset into a text whose lines end with LF. */
function position(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function range(text: string, [start, end]: Stretch) {
  return { start: position(text, start), end: position(text, end) };
}

function checkPlaces({ file, text, root }: Document, form: Form): void {
  const asciiFirst = form.mark || form.encoding === 'utf-8' || /^[ -~\n]/.test(text);
  const bytes = bytesOf(text, asciiFirst ? form : { ...form, mark: true });
  const { value, diagnostics } = readSource({ file, bytes });
  expect(diagnostics).toEqual([]);
  expect(value?.data).toEqual(root.data);
  for (const { pointer, part, stretch, otherEnd } of expectedPlaces(root)) {
    const place: Place | undefined = value?.locate(pointer, part);
    const token = JSON.stringify(text.slice(...stretch));
    expect(place?.range, `${part} of ${pointer}: ${token}`).toEqual(range(text, stretch));
    expect(place?.otherEnd?.range ?? null, `other end of ${pointer}`).toEqual(otherEnd && range(text, otherEnd));
  }
}

describe('every part of any document is where it was written', () => {
  it('in YAML of all styles, with anchors, aliases and merge keys', () => {
    fc.assert(fc.property(arbitraryYaml(), forms, checkPlaces), propertyRuns());
  });

  it('in JSON', () => {
    fc.assert(fc.property(arbitraryJson(), forms, checkPlaces), propertyRuns());
  });
});
