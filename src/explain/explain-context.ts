import type { Questionnaire } from '../questionnaire/index.ts';
import { orderByEqualWeights, type Plan, type PreparedRoadmap, type RoadmapDocument } from '../roadmap/index.ts';
import type { Frame } from '../scoring/index.ts';
import { type Derivation, given, type Origin } from './derivation.ts';
import { quantity } from './quantity.ts';

/** Tells where in the files and in the call the numbers stand that all others are reckoned from. */
export interface Origins {
  /** What the municipality says at a JSON Pointer into its file of answers, or what the call puts in its place. */
  answers(pointer: string): Origin;
  /** What the questionnaire says at a JSON Pointer into it as one document, includes merged. */
  questionnaire(pointer: string): Origin;
  /** The points for a column of votes, from 0: the call may put its own in place of the questionnaire's. */
  rankPoints(column: number): Origin;
}

/** What was reckoned, and where its numbers stand. */
export interface ExplainInput {
  readonly prepared: PreparedRoadmap;
  readonly plan: Plan;
  /** Made of these; the explanation says where in it each number stands. */
  readonly result: RoadmapDocument;
  readonly origins: Origins;
}

/** What all explanations look things up in. */
export interface ExplainContext extends ExplainInput {
  readonly questionnaire: Questionnaire;
  readonly frame: Frame;
  /** The measures as they would be ranked with equal weights for all categories; empty without priorities. */
  readonly equalOrder: readonly string[];
  /** JSON Pointers by id: to what the result says of it. */
  readonly inResult: Places<'questions' | 'domains' | 'categories' | 'measures'>;
  /** To where it stands in the questionnaire. */
  readonly inQuestionnaire: Places<'questions' | 'domains' | 'categories' | 'measures'>;
}

type Places<K extends string> = { readonly [P in K]: ReadonlyMap<string, string> };

export function explainContext(input: ExplainInput): ExplainContext {
  const { result, prepared } = input;
  const { questionnaire, frame } = prepared;
  const { scores } = result;
  return {
    ...input,
    questionnaire,
    frame,
    equalOrder: questionnaire.priorities === null ? [] : orderByEqualWeights(prepared),
    inResult: {
      questions: placesOf(scores.questions, '/scores/questions'),
      domains: placesOf(scores.domains, '/scores/domains'),
      categories: placesOf(scores.categories, '/scores/categories'),
      measures: placesOf(result.measures, '/measures'),
    },
    inQuestionnaire: {
      questions: new Map(
        questionnaire.domains.flatMap((domain, index) => [
          ...placesOf(domain.questions, `/domains/${index}/questions`),
        ]),
      ),
      domains: placesOf(questionnaire.domains, '/domains'),
      categories: placesOf(questionnaire.priorities?.categories ?? [], '/priorities/categories'),
      measures: placesOf(questionnaire.measures, '/measures'),
    },
  };
}

function placesOf(list: readonly { readonly id: string }[], pointer: string): ReadonlyMap<string, string> {
  return new Map(list.map(({ id }, index) => [id, `${pointer}/${index}`]));
}

/** The highest level of the scale. */
export function maxLevel({ questionnaire, origins }: ExplainContext): Derivation {
  return given(quantity('maxLevel'), 'level', questionnaire.scale.max, origins.questionnaire('/scale/max'));
}

/** Where a key of a question, domain, category or measure stands in the questionnaire. */
export function inQuestionnaire(
  { inQuestionnaire, origins }: ExplainContext,
  kind: keyof ExplainContext['inQuestionnaire'],
  id: string,
  key: string,
): Origin {
  return origins.questionnaire(`${inQuestionnaire[kind].get(id) ?? ''}/${key}`);
}
