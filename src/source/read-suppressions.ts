import {
  codeNamed,
  codes,
  type Diagnostic,
  type DiagnosticArguments,
  diagnose,
  isSilenceable,
  nearestName,
  type Place,
  type Suppression,
  severities,
} from '../diagnostics/index.ts';
import { lineIndex } from './line-index.ts';
import { isJsonFile } from './read-source.ts';
import { yamlComments } from './yaml-comments.ts';

export interface Suppressions {
  readonly suppressions: readonly Suppression[];
  /** What is wrong with comments that are meant to be suppressions. */
  readonly diagnostics: readonly Diagnostic[];
}

const directive = 'lotse-disable-next-line';
/** What a comment begins with that is meant to be one; a text without it needs no closer look. */
export const suppressionWord = 'lotse-disable';

/**
 * The suppressions in the comments of a YAML text: `# lotse-disable-next-line CODE[, CODE] -- reason` (docs/diagnostics.md#suppressions). Only a
 * text in which the word occurs is looked at closely; JSON has no comments.
 */
export function readSuppressions(file: string, text: string): Suppressions {
  if (!text.includes(suppressionWord) || isJsonFile(file)) return { suppressions: [], diagnostics: [] };
  const rangeOf = lineIndex(text);
  const lines = text.split('\n');
  const read = yamlComments(text).map(([start, end]) =>
    readComment(text.slice(start, end), {
      place: (from, to) => ({ file, pointer: '', range: rangeOf([start + from, start + to]) }),
      line: nextContent(lines, rangeOf([start, end]).start.line),
    }),
  );
  return {
    suppressions: read.flatMap(({ suppressions }) => suppressions),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface CommentContext {
  /** Of a stretch of the comment. */
  readonly place: (from: number, to: number) => Place;
  /** The line that the comment is for. */
  readonly line: number | null;
}

/** The number of the first line after `line` that holds more than a comment or the beginning of a document; null where there is none. */
function nextContent(lines: readonly string[], line: number): number | null {
  const index = lines.findIndex((text, at) => at >= line && !/^\s*(?:#.*|---\s*)?$/.test(text));
  return index === -1 ? null : index + 1;
}

function readComment(comment: string, { place, line }: CommentContext): Suppressions {
  const [, lead = '', word = '', rest = ''] = /^(#+\s*)(lotse-disable\S*)(.*)$/s.exec(comment) ?? [];
  if (word === '') return { suppressions: [], diagnostics: [] };
  const wholePlace = place(lead.length, comment.length);
  const wrong = (problem: Problem, at: Place, text = '', suggestion: string | null = null) =>
    diagnose('invalid-suppression', at, { problem, text, suggestion });
  if (word !== directive) return { suppressions: [], diagnostics: [wrong('directive', wholePlace, word)] };

  const { names, reason } = splitRest(rest);
  const from = lead.length + word.length;
  const placed = names.map(({ name, start }) => ({ name, at: place(from + start, from + start + name.length) }));
  const diagnostics = placed.flatMap(({ name, at }) => {
    const problem = codeProblem(name);
    const suggestion = problem === 'unknown-code' ? nearestName(name, codes.filter(isSilenceable)) : null;
    return problem === null ? [] : [wrong(problem, at, name, suggestion)];
  });
  if (names.length === 0) return { suppressions: [], diagnostics: [wrong('no-code', wholePlace)] };
  if (reason === '') return { suppressions: [], diagnostics: [wrong('no-reason', wholePlace), ...diagnostics] };
  const suppressions = placed.flatMap(({ name, at }) => {
    const code = codeNamed(name);
    return code === null || !isSilenceable(code) ? [] : [{ code, line, reason, place: at }];
  });
  return { suppressions, diagnostics };
}

type Problem = DiagnosticArguments['invalid-suppression']['problem'];

/** Codes up to two hyphens (or the dash that some editors make of them), then the reason. */
function splitRest(rest: string) {
  const end = /(?:^|\s)(?:--|[–—])(?=\s|$)/.exec(rest);
  const list = end === null ? rest : rest.slice(0, end.index);
  const reason = end === null ? '' : rest.slice(end.index + end[0].length).trim();
  const names = [...list.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({ name, start: index }));
  return { names, reason };
}

function codeProblem(name: string): Problem | null {
  const code = codeNamed(name);
  if (code === null) return 'unknown-code';
  if (isSilenceable(code)) return null;
  return severities[code] === 'error' ? 'error-code' : 'own-code';
}
