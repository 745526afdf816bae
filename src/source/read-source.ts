import { type Diagnostic, diagnose, type Outcome, type TextRange } from '../diagnostics/index.ts';
import { decodeText, type FileBytes } from './decode-text.ts';
import { limits } from './limits.ts';
import { lineIndex, type Span } from './line-index.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Find, Found, TextProblem } from './parsed-text.ts';
import { pointerSegments } from './pointer.ts';
import type { Json, SourceFile } from './source-file.ts';

/** More than this many findings in the form of one file help nobody; they mostly follow from the first. */
const mostProblems = 50;

/** Reads and parses a file once: as JSON where its name ends in `.json`, otherwise as YAML 1.2 core. */
export function readSource({ file, bytes }: FileBytes): Outcome<SourceFile> {
  const decoded = decodeText({ file, bytes });
  return decoded.value === null ? { value: null, diagnostics: decoded.diagnostics } : parseSource(file, decoded.value);
}

/** As `readSource`, of a text that is decoded already. */
export function parseSource(file: string, text: string): Outcome<SourceFile> {
  const parsed = isJsonFile(file) ? parseJson(text) : parseYaml(text);
  const rangeOf = lineIndex(text);
  if (parsed.kind === 'problems') return { value: null, diagnostics: textDiagnostics(file, parsed.problems, rangeOf) };
  return { value: sourceFile({ file, text, data: parsed.data, find: parsed.find, rangeOf }), diagnostics: [] };
}

export function isJsonFile(file: string): boolean {
  return file.toLowerCase().endsWith('.json');
}

interface SourceParts {
  readonly file: string;
  readonly text: string;
  readonly data: Json;
  readonly find: Find;
  readonly rangeOf: (span: Span) => TextRange;
}

function sourceFile({ file, text, data, find, rangeOf }: SourceParts): SourceFile {
  return {
    file,
    text,
    data,
    locate(pointer, part = 'value') {
      const segments = pointerSegments(pointer);
      let found: Found | null = rootKey(segments, part) ? null : find(segments, part);
      // What isn't there is shown at the key of what should hold it; the document itself has none, so there it is its first character.
      for (let length = segments.length - 1; found === null && length > 0; length -= 1)
        found = find(segments.slice(0, length), 'key');
      if (found === null) {
        const start = find([], 'value')?.span[0] ?? 0;
        return { file, pointer, range: rangeOf([start, start]) };
      }
      const place = { file, pointer, range: rangeOf(found.span) };
      const { otherEnd } = found;
      if (otherEnd === null) return place;
      return { ...place, otherEnd: { ...place, range: rangeOf(otherEnd.span), role: otherEnd.role } };
    },
  };
}

function rootKey(segments: readonly string[], part: 'key' | 'value'): boolean {
  return segments.length === 0 && part === 'key';
}

function textDiagnostics(
  file: string,
  problems: readonly TextProblem[],
  rangeOf: (span: Span) => TextRange,
): readonly Diagnostic[] {
  const place = (span: Span | null) => ({ file, pointer: '', range: span === null ? null : rangeOf(span) });
  const starts = new Set<number>();
  const found: Diagnostic[] = [];
  for (const problem of problems) {
    // Several findings at one place have one cause.
    const start = problem.span?.[0] ?? -1;
    if (starts.has(start) || found.length === mostProblems) continue;
    starts.add(start);
    if (problem.kind === 'too-large') {
      found.push(diagnose('too-large', place(problem.span), { what: problem.what, limit: limits[problem.what] }));
    } else {
      const related = problem.first === undefined ? [] : [place(problem.first)];
      found.push(
        diagnose('yaml-syntax', place(problem.span), { problem: problem.problem, detail: problem.detail }, { related }),
      );
    }
  }
  return found;
}
