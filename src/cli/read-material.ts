import { type Answers, type Planning, readAnswers } from '../answers/index.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/index.ts';
import { applyWhatIf } from '../roadmap/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { Context } from './context.ts';
import { type FoundQuestionnaire, findQuestionnaireFor } from './find-questionnaire.ts';
import { readInput } from './read-input.ts';
import { readPlanning } from './read-planning.ts';
import type { RoadmapRequest } from './roadmap-request.ts';
import { usageError } from './usage-error.ts';
import { makeWhatIf } from './what-if.ts';

/** All that a roadmap is made of, read and without errors. */
export interface Material extends FoundQuestionnaire {
  /** With the what-if options applied. */
  readonly answers: Answers;
  readonly source: SourceFile;
  /** The file of `--planning`; null without one. */
  readonly planningSource: SourceFile | null;
}

/** Null where errors (in `found`) leave nothing to score. The what-if options are applied already. */
export async function readMaterial(
  file: string,
  { questionnaire: named, whatIf }: RoadmapRequest,
  found: Diagnostic[],
  context: Context,
): Promise<Material | null> {
  const note = <T>({ value, diagnostics }: { value: T | null; diagnostics: readonly Diagnostic[] }): T | null => {
    found.push(...diagnostics);
    return hasErrors(diagnostics) ? null : value;
  };
  if (file === '-' && whatIf.planning === '-') throw usageError('input-twice', {});
  const source = note(await readInput(file, context));
  if (source === null) return null;
  const questionnaire = note(await findQuestionnaireFor(source, named, context));
  if (questionnaire === null) return null;
  const answers = note(await readAnswers(source, questionnaire.questionnaire));
  if (answers === null) return null;
  let planningSource: SourceFile | null = null;
  let planning: Planning | null = null;
  if (whatIf.planning !== null) {
    planningSource = note(await readInput(whatIf.planning, context));
    if (planningSource === null) return null;
    planning = note(await readPlanning(planningSource, source, questionnaire.questionnaire));
    if (planning === null) return null;
  }
  const changes = makeWhatIf(whatIf, planning, questionnaire.questionnaire);
  const changed = applyWhatIf(questionnaire.questionnaire, answers, changes);
  return { ...questionnaire, ...changed, source, planningSource };
}
