import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, limits } from '../../src/source/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), order === 'little');
  return bytes;
}

function problemIn(bytes: Uint8Array) {
  const { value, diagnostics } = decodeText({ file: 'a.yaml', bytes });
  expect(value).toBeNull();
  expect(diagnostics).toHaveLength(1);
  const [found] = diagnostics;
  return { code: found?.code, args: found?.args, start: found?.range?.start ?? null };
}

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16, with and without a byte order mark', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .map((rest) => `kind: ${rest.replace(/[\p{Cc}\uFEFF\uFFFD]/gu, '')}\r\n`);
    fc.assert(
      fc.property(text, (content) => {
        for (const mark of ['', '\uFEFF']) {
          for (const bytes of [utf8(mark + content), utf16(mark + content, 'little'), utf16(mark + content, 'big')]) {
            expect(decodeText({ file: 'a.yaml', bytes })).toEqual({ value: content, diagnostics: [] });
          }
        }
      }),
    );
  });

  it('takes a carriage return alone for the end of a line', () => {
    expect(decodeText({ file: 'a.yaml', bytes: utf8('a: 1\rb: 2\r\nc: 3\r') }).value).toBe('a: 1\nb: 2\r\nc: 3\n');
    expect(problemIn(new Uint8Array([...utf8('a: 1\rb: '), 0xfc])).start).toEqual({ line: 2, column: 4 });
  });

  it('reads an empty file', () => {
    expect(decodeText({ file: 'a.yaml', bytes: new Uint8Array() }).value).toBe('');
  });

  it('shows where bytes are not UTF-8', () => {
    const latin1 = new Uint8Array([...utf8('a: ä\nb: '), 0xfc, 0x62]);
    expect(problemIn(latin1)).toEqual({
      code: 'encoding',
      args: { problem: 'invalid-utf8' },
      start: { line: 2, column: 4 },
    });
  });

  it('does not take a written replacement character for a broken one', () => {
    expect(decodeText({ file: 'a.yaml', bytes: utf8('a: \uFFFD') }).value).toBe('a: \uFFFD');
    const broken = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('\uFFFD\uFFFD x'), 0xe4, 0x20]);
    expect(problemIn(broken).start).toEqual({ line: 1, column: 5 });
  });

  it('rejects half characters and odd bytes in UTF-16', () => {
    expect(problemIn(utf16('\uFEFFa: \uD83D', 'little')).args).toEqual({ problem: 'invalid-utf16' });
    expect(problemIn(new Uint8Array([...utf16('\uFEFFab', 'big'), 0])).args).toEqual({ problem: 'invalid-utf16' });
  });

  it('rejects UTF-32', () => {
    expect(problemIn(new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])).args).toEqual({ problem: 'utf-32' });
    expect(problemIn(new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61])).args).toEqual({ problem: 'utf-32' });
  });

  it('shows where a control character stands', () => {
    expect(problemIn(utf8('a: 1\nb: x\u0000y'))).toEqual({
      code: 'encoding',
      args: { problem: 'control-character' },
      start: { line: 2, column: 5 },
    });
  });

  it('rejects what is too large', () => {
    const { code, args } = problemIn(new Uint8Array(limits.bytes + 1).fill(0x61));
    expect({ code, args }).toEqual({ code: 'too-large', args: { what: 'bytes', limit: limits.bytes } });
  });
});
