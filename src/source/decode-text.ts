import { type Diagnostic, type DiagnosticArguments, diagnose, type Outcome } from '../diagnostics/index.ts';
import { limits } from './limits.ts';
import { lineIndex } from './line-index.ts';

/** A file as it was read: the name that the user sees, and what is in it. */
export interface FileBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/**
 * The text of a file, without a byte order mark. UTF-8, and UTF-16 as PowerShell and Excel write it, with a mark or recognisable by its
 * zero bytes. A carriage return alone ends a line, as in YAML: here it becomes a line feed, so that lines are the same for all that read on.
 * Bytes that are no text, and control characters, are a diagnostic where they stand.
 */
export function decodeText({ file, bytes }: FileBytes): Outcome<string> {
  if (bytes.length > limits.bytes) {
    const place = { file, pointer: '', range: null };
    return { value: null, diagnostics: [diagnose('too-large', place, { what: 'bytes', limit: limits.bytes })] };
  }
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-32') {
    return {
      value: null,
      diagnostics: [diagnose('encoding', { file, pointer: '', range: null }, { problem: 'utf-32' })],
    };
  }
  // Written by its code, as a byte order mark can't be seen in a listing.
  const text = decode(bytes, encoding)
    .replace(/^\uFEFF/, '')
    .replace(/\r(?!\n)/g, '\n');
  const found = encoding === 'utf-8' ? invalidUtf8(bytes, text) : loneSurrogate(text);
  const problem = found ?? controlCharacter(text);
  return problem === null
    ? { value: text, diagnostics: [] }
    : { value: null, diagnostics: [encodingDiagnostic(file, text, problem)] };
}

interface Problem {
  readonly kind: DiagnosticArguments['encoding']['problem'];
  readonly offset: number;
}

function encodingDiagnostic(file: string, text: string, { kind, offset }: Problem): Diagnostic {
  const range = lineIndex(text)([offset, Math.min(offset + 1, text.length)]);
  return diagnose('encoding', { file, pointer: '', range }, { problem: kind });
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // A file begins with a character of ASCII, so zero bytes around the first one tell the width.
  if (a === 0 && b === 0) return 'utf-32';
  if (a === 0) return 'utf-16be';
  if (b === 0) return c === 0 ? 'utf-32' : 'utf-16le';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: Exclude<Encoding, 'utf-32'>): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** The first place that is not UTF-8: there the decoder put a replacement character that the bytes don't hold. */
function invalidUtf8(bytes: Uint8Array, text: string): Problem | null {
  const encoder = new TextEncoder();
  const replacement = encoder.encode('\uFFFD');
  let inBytes = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let before = 0;
  for (let offset = text.indexOf('\uFFFD'); offset !== -1; offset = text.indexOf('\uFFFD', before)) {
    inBytes += encoder.encode(text.slice(before, offset)).length;
    const start = inBytes;
    if (replacement.some((byte, index) => byte !== bytes[start + index])) return { kind: 'invalid-utf8', offset };
    inBytes += replacement.length;
    before = offset + 1;
  }
  return null;
}

function loneSurrogate(text: string): Problem | null {
  // TextDecoder puts a replacement character for half a pair, and for an odd byte at the end; nobody writes one by hand.
  const offset = text.indexOf('\uFFFD');
  return offset === -1 ? null : { kind: 'invalid-utf16', offset };
}

function controlCharacter(text: string): Problem | null {
  // Tab and line breaks are text; what lies above ASCII (U+007F to U+009F) YAML lets pass.
  const offset = text.search(/[^\P{Cc}\t\n\r\u007F-\u009F]/u);
  return offset === -1 ? null : { kind: 'control-character', offset };
}
