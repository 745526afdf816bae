import type { Answers } from '../../answers/index.ts';
import { compareText } from '../../diagnostics/index.ts';
import type { Questionnaire } from '../../questionnaire/index.ts';
import type { MeasureResult } from '../../roadmap/index.ts';
import { dutyStates } from './duty-states.ts';
import type { ColumnResult, CommonMeasureResult, SideBySideResult } from './result.ts';
import { periodOf, scoresToday, type Variant, variantOf } from './variant.ts';

/** One municipality's file of answers. */
export interface MunicipalityAnswers {
  readonly answers: Answers;
  readonly answersDigest: string;
}

/** Several municipalities side by side, in the order given; no order of merit. */
export function compareMunicipalities(
  questionnaire: Questionnaire,
  municipalities: readonly MunicipalityAnswers[],
): SideBySideResult {
  const variants = municipalities.map(({ answers }) => variantOf(questionnaire, answers));
  return {
    municipalities: variants.map((variant, index) => columnOf(variant, municipalities[index]?.answersDigest ?? '')),
    common: commonMeasures(questionnaire, variants),
  };
}

function columnOf(variant: Variant, digest: string): ColumnResult {
  const { municipality, assessedOn, scores, measures } = variant.document;
  return {
    municipality,
    assessedOn,
    answers: { digest },
    assured: scoresToday(variant).assured,
    priority: scores.priority,
    maturity: scores.maturity,
    domains: scores.domains.map(({ id, title, value, min, max, level, levelTitle }) => ({
      id,
      title,
      value,
      min,
      max,
      level,
      levelTitle,
    })),
    coverage: scores.coverage,
    duties: [...dutyStates(variant)].map(([question, state]) => ({ question, state })),
    measures: measures.flatMap(({ id, status, blocked, rank, plan }) =>
      status === 'notNeeded' ? [] : [{ measure: id, status, blocked, rank, planned: periodOf(plan) }],
    ),
  };
}

interface Needing {
  readonly index: number;
  readonly result: MeasureResult;
}

/** What at least two need: joint procurement may be worth a look. */
function commonMeasures({ measures }: Questionnaire, variants: readonly Variant[]): readonly CommonMeasureResult[] {
  const ranked = variants.map(
    ({ document }) => new Map(document.measures.filter(({ rank }) => rank !== null).map((each) => [each.id, each])),
  );
  return measures
    .flatMap(({ id, title }) => {
      const needing = ranked.flatMap((results, index): readonly Needing[] => {
        const result = results.get(id);
        return result === undefined ? [] : [{ index, result }];
      });
      return needing.length < 2 ? [] : [{ measure: id, title, ...together(needing) }];
    })
    .sort(
      (a, b) =>
        b.municipalities.length - a.municipalities.length ||
        b.once[0] + b.once[1] - a.once[0] - a.once[1] ||
        compareText(a.measure, b.measure),
    );
}

function together(needing: readonly Needing[]): Omit<CommonMeasureResult, 'measure' | 'title'> {
  const starts = needing.flatMap(({ result }) => periodOf(result.plan)?.start ?? []).sort(compareText);
  const [first, last] = [starts[0], starts.at(-1)];
  const sum = (timing: 'once' | 'yearly', end: 0 | 1): number =>
    needing.reduce((total, { result }) => total + result[timing].ergebnis[end] + result[timing].finanz[end], 0);
  return {
    municipalities: needing.map(({ index }) => index),
    once: [sum('once', 0), sum('once', 1)],
    yearly: [sum('yearly', 0), sum('yearly', 1)],
    estimated: needing.some(({ result }) => result.estimated),
    starts: starts.length < 2 || first === undefined || last === undefined ? null : { first, last },
  };
}
