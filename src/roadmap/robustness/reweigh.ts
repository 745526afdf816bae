import type { CategoryId } from '../../questionnaire/index.ts';
import { type Frame, type FramedQuestion, priorityWeight, type RawWeight, weightedMean } from '../../scoring/index.ts';
import type { Participants } from '../participants.ts';

/** A raw weight for each category. */
export type RawWeights = ReadonlyMap<CategoryId, Pick<RawWeight, 'raw'>>;

/** The weights u of the participants with other raw weights of categories. */
export function priorityWeightsWith({ list }: Participants, raw: RawWeights): readonly number[] {
  return list.map(({ framed }) => weightOf(framed, raw));
}

/** The value of the priority with other raw weights of categories; null where nothing that has weight is known. */
export function priorityWith({ questions }: Frame, raw: RawWeights): number | null {
  return weightedMean(questions.map((framed) => ({ weight: weightOf(framed, raw), score: framed.score }))).value;
}

function weightOf({ question, categories }: FramedQuestion, raw: RawWeights): number {
  return priorityWeight(question.weight, categories, raw);
}
