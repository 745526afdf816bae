import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { Scores } from './score-answers.ts';

/** What scoring has to say about a file of answers: answers to questions that do not apply, and a priority without any category. */
export function scoringDiagnostics({ frame }: Pick<Scores, 'frame'>, source: SourceFile): readonly Diagnostic[] {
  const ignored = [...frame.applicability.states.values()]
    .filter((state) => state.ignored)
    .map(({ question }) =>
      diagnose('answer-ignored', source.locate(`/answers/${question.id}`, 'key'), { question: question.id }),
    );
  const lacksCategory = frame.questionnaire.priorities !== null && !frame.weighable && frame.questions.length > 0;
  return lacksCategory
    ? [...ignored, diagnose('no-category', { ...source.locate(''), range: null }, { question: null })]
    : ignored;
}
