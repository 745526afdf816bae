import type { Measure, Question, Questionnaire, SourceId } from '../../questionnaire/index.ts';
import type { RoadmapDocument } from '../../roadmap/index.ts';

/** Numbers the sources that the report cites, in the order in which a reader meets them. */
export function numberSources(result: RoadmapDocument, questionnaire: Questionnaire): ReadonlyMap<string, number> {
  const questions: ReadonlyMap<string, Question> = questionnaire.questions;
  const measures = new Map<string, Measure>(questionnaire.measures.map((measure) => [measure.id, measure]));
  const numbers = new Map<string, number>();
  const cite = (sources: readonly SourceId[]) => {
    for (const source of sources) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  };
  for (const ranked of result.measures.filter(({ rank }) => rank !== null)) {
    const measure = measures.get(ranked.id);
    if (measure === undefined) continue;
    for (const cost of measure.costs) cite(cost.sources);
    for (const { question } of ranked.raises) {
      const raised = questions.get(question);
      if (raised !== undefined) cite(bindingSources(raised));
    }
    cite(measure.sources);
  }
  for (const { pending } of questionnaire.priorities?.workPackages ?? []) cite(pending?.sources ?? []);
  return numbers;
}

/** The sources of what binds by law; recommendations are not cited in the report. */
export function bindingSources(question: Question): readonly SourceId[] {
  return question.references.filter(({ status }) => status === 'binding').flatMap(({ sources }) => sources);
}

/** References such as [3] [7], in the order of the numbers; empty where nothing is cited. */
export function citation(sources: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const cited = sources.map((source) => numbers.get(source)).filter((number) => number !== undefined);
  return [...new Set(cited)]
    .sort((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join(' ');
}
