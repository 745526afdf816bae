import type fc from 'fast-check';
import { type Json, type JsonObject, objectAt, objectsAt } from '../../src/source/index.ts';
import type { CaseDocuments } from './arbitrary-case.ts';
import { arbitraryTinyPlan } from './arbitrary-tiny-plan.ts';
import { arbitraryFrom, type Draw, maybe } from './draw.ts';

export interface ReachCase {
  readonly documents: CaseDocuments;
  readonly domain: string | null;
  readonly level: number;
}

/** A tiny plan with two domains of which one is drawn with any aggregation, red lines and missing answers, and a level to be reached. */
export function arbitraryReachCase(): fc.Arbitrary<ReachCase> {
  return arbitraryTinyPlan().chain((documents) =>
    arbitraryFrom((draw) => ({
      documents: inTwoDomains(draw, documents),
      domain: draw.pick([null, null, 'd', 'd', 'e']),
      level: draw.pick([1, 2, 3, 2.5, 1.5, 0.5, 3.5, 4]),
    })),
  );
}

function inTwoDomains(draw: Draw, { questionnaire, answers }: CaseDocuments): CaseDocuments {
  const [own] = objectsAt(questionnaire, 'domains');
  const questions = own === undefined ? [] : objectsAt(own, 'questions');
  const split = draw.whole(1, questions.length);
  const aggregation = draw.pick(['mean', 'mean', 'min', 'staged']);
  const first = questions.slice(0, split).map((question) => ({
    ...question,
    ...(aggregation === 'staged' ? { stage: draw.pick([1, 1, 2, 3, 4]) } : {}),
    ...maybe(draw, 25, () => ({ cap: { below: draw.whole(2, 3), at: draw.whole(0, 1) } })),
  }));
  const domains = [
    {
      id: 'd',
      title: 'Themenfeld d',
      aggregation,
      ...(aggregation === 'staged' ? { passAt: draw.whole(1, 3) } : {}),
      questions: first,
    },
    ...(split < questions.length ? [{ id: 'e', title: 'Themenfeld e', questions: questions.slice(split) }] : []),
  ];
  return {
    questionnaire: {
      ...questionnaire,
      domains: split < questions.length ? domains : [...domains, { id: 'e', title: 'e', questions: [fact] }],
      scoring: {
        unknown: draw.pick(['open', 'open', 'zero']),
        unanswered: draw.pick(['open', 'open', 'zero']),
        notApplicable: draw.pick(['exclude', 'exclude', 'full']),
      },
    },
    answers: {
      ...answers,
      answers: Object.fromEntries(entriesOf(answers).map(([id, entry]) => [id, other(draw, entry)])),
    },
  };
}

const fact: JsonObject = { id: 'angabe', text: 'Angabe?', type: 'yes-no', scored: false };

function entriesOf(answers: JsonObject): readonly (readonly [string, Json])[] {
  return Object.entries(objectAt(answers, 'answers') ?? {}).flatMap(([id, entry]) =>
    entry === undefined ? [] : [[id, entry] as const],
  );
}

/** Some answers are missing, ruled out or higher. */
function other(draw: Draw, entry: Json): Json {
  return draw.pick<Json>([entry, entry, entry, entry, { unknown: true }, { notApplicable: 'Nein.' }, {}, 2.5]);
}
