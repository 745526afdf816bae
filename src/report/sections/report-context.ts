import {
  type Domain,
  type Measure,
  type Question,
  type Questionnaire,
  questionName,
  type SizeClassId,
} from '../../questionnaire/index.ts';
import type { MeasureResult, QuestionResult, RoadmapDocument } from '../../roadmap/index.ts';
import { type Language, type ReportText, reportText } from '../../text/index.ts';
import { type FigureFormat, figureFormat } from './figure-format.ts';
import { numberSources } from './number-sources.ts';
import { type ReportScope, reportScope } from './report-scope.ts';

/** All that a section of the roadmap report reads. Ids are looked up as plain strings, since the result may come from a file. */
export interface ReportContext {
  readonly result: RoadmapDocument;
  readonly questionnaire: Questionnaire;
  readonly language: Language;
  readonly text: ReportText;
  readonly has: ReportScope;
  /** What figures by size class and workplace go by. */
  readonly profile: { readonly sizeClass: SizeClassId | null; readonly workplaces: number | null };
  readonly format: FigureFormat;
  readonly questions: ReadonlyMap<string, Question>;
  readonly answers: ReadonlyMap<string, QuestionResult>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly results: ReadonlyMap<string, MeasureResult>;
  readonly domainTitles: ReadonlyMap<string, string>;
  /** The number of each cited source, from 1 in the order of citation. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
}

export function reportContext(
  result: RoadmapDocument,
  questionnaire: Questionnaire,
  language: Language,
): ReportContext {
  const { sizeClass, workplaces } = result.municipality;
  return {
    result,
    questionnaire,
    language,
    // A class that the questionnaire does not know simply finds no figures.
    profile: { sizeClass: sizeClass as SizeClassId | null, workplaces },
    text: reportText(language),
    has: reportScope(questionnaire, result),
    format: figureFormat(language),
    questions: new Map(questionnaire.questions),
    answers: new Map(result.scores.questions.map((question) => [question.id, question])),
    measures: new Map(questionnaire.measures.map((measure) => [measure.id, measure])),
    results: new Map(result.measures.map((measure) => [measure.id, measure])),
    domainTitles: new Map(questionnaire.domains.map((domain) => [domain.id, domain.title])),
    sourceNumbers: numberSources(result, questionnaire),
  };
}

/** The question in full; its id where the questionnaire at hand does not know it. */
export function questionText(context: ReportContext, id: string): string {
  return context.questions.get(id)?.text ?? id;
}

/** The question's short name, for tables and sentences about it. */
export function nameOfQuestion(context: ReportContext, id: string): string {
  const question = context.questions.get(id);
  return question === undefined ? id : questionName(question);
}

export function domainTitle(context: ReportContext, id: string): string {
  return context.domainTitles.get(id) ?? id;
}

/** The domains that have a score, in the order of the questionnaire; those of mere facts have none. */
export function scoredDomains({ questionnaire }: ReportContext): readonly Domain[] {
  return questionnaire.domains.filter(({ questions }) => questions.some(({ scored }) => scored));
}

/** Title of the domain that a question belongs to. */
export function domainOfQuestion(context: ReportContext, id: string): string {
  return domainTitle(context, context.questions.get(id)?.domain ?? id);
}

/** A word for a person or body in the report's language; what the dictionary does not know stays as the questionnaire writes it. */
export function actor(context: ReportContext, word: string): string {
  return context.text.actors[word] ?? word;
}

/** Whether the number of workplaces is the usual one of the size class, thus an estimate; the answers may say the same by chance. */
export function hasUsualWorkplaces({ result, questionnaire }: ReportContext): boolean {
  const { sizeClass, workplaces } = result.municipality;
  return workplaces !== null && questionnaire.sizeClasses.find(({ id }) => id === sizeClass)?.workplaces === workplaces;
}

/** The measures that run in the plan, in order of rank. */
export function plannedMeasures(result: RoadmapDocument): readonly PlannedMeasure[] {
  return result.measures.flatMap((measure) =>
    measure.plan !== null && measure.plan.state !== 'unplanned' ? [{ measure, plan: measure.plan }] : [],
  );
}

export interface PlannedMeasure {
  readonly measure: MeasureResult;
  readonly plan: { readonly state: 'running' | 'planned'; readonly start: string; readonly end: string };
}

/** Unanswered questions that together weigh more than this leave too much out of the plan to budget by it. */
const mostLeftOut = 0.25;

/** Whether the plan's sums are too low to decide by, since it leaves out the questions without an answer. */
export function planIsPreliminary({ scores }: RoadmapDocument): boolean {
  const unanswered = scores.questions.filter(({ status }) => status === 'unanswered');
  return unanswered.reduce((sum, { effectiveWeight }) => sum + (effectiveWeight ?? 0), 0) > mostLeftOut;
}

/** What the assured score is a mean of here. */
export function assuredScope(context: ReportContext) {
  return {
    allMeans: scoredDomains(context).every(({ aggregation }) => aggregation === 'mean'),
    unanswered: context.result.scores.coverage.unanswered > 0,
  };
}

/** Whether a sum over the plan holds any estimate. */
export function planIsEstimated(result: RoadmapDocument): boolean {
  return plannedMeasures(result).some(({ measure }) => measure.estimated);
}
