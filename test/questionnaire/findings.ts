import { loadQuestionnaire } from '../../src/questionnaire/index.ts';
import { textAt } from '../source/text-at.ts';
import { memoryFiles } from './memory-files.ts';
import { type Change, changed } from './small-questionnaire.ts';

/** What there is to say of the small questionnaire with some changes: each finding as `code file: text at its place`, what it says, and what it refers to. */
export function findings(changes: readonly Change[]) {
  return findingsIn(changed(...changes));
}

/** As `findings`, of any questionnaire in the folder `q`. */
export async function findingsIn(files: Readonly<Record<string, string>>) {
  const { diagnostics } = await loadQuestionnaire(memoryFiles(files), 'q');
  return diagnostics.map((found) => ({
    at: `${found.code} ${found.file.slice(2)}: ${found.range === null ? '' : textAt(files[found.file] ?? '', found)}`,
    args: found.args,
    related: found.related.map((place) => textAt(files[place.file] ?? '', place)),
  }));
}
