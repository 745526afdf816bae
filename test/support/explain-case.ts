import type { Origin } from '../../src/explain/derivation.ts';
import { type ExplainContext, explainContext } from '../../src/explain/explain-context.ts';
import { type Subject, subjectIds, subjectKinds, whole } from '../../src/explain/subject.ts';
import { listPlan, prepareRoadmap, roadmapDocument, robustnessOf } from '../../src/roadmap/index.ts';
import type { LoadedCase } from './load-case.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const about = {
  questionnaireDigest: digest,
  answersDigest: digest,
  date: '2026-11-22',
  toolVersion: '0.0.0',
  diagnostics: [],
};

/** A case ready to be explained, without places in files; where it has priorities with a few draws that say how sure the order is. */
export function explainCase(loaded: LoadedCase): ExplainContext {
  const prepared = prepareRoadmap(loaded.questionnaire, loaded.answers);
  const plan = listPlan(prepared);
  const hasVotes = loaded.questionnaire.priorities !== null;
  const nowhere = (kind: 'answers' | 'questionnaire') => (): Origin => ({ kind, place: null });
  return explainContext({
    prepared,
    plan,
    result: roadmapDocument(prepared, plan, {
      ...about,
      ...(hasVotes ? { robustness: robustnessOf(prepared, { draws: 20, seed: 1 }) } : {}),
    }),
    origins: {
      answers: nowhere('answers'),
      questionnaire: nowhere('questionnaire'),
      rankPoints: nowhere('questionnaire'),
    },
  });
}

/** Everything that can be explained. */
export function allSubjects({ questionnaire, plan }: ExplainContext): readonly Subject[] {
  const ids = subjectIds(questionnaire, plan.calendar);
  return [whole, ...subjectKinds.flatMap((kind) => ids[kind].map((id): Subject => ({ kind, id })))];
}
