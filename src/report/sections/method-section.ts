import type { Block } from '../document/block.ts';
import { heading, list } from '../document/build-blocks.ts';
import { hasUsualWorkplaces, type ReportContext } from './report-context.ts';

/** On what assumptions, and how it was reckoned, in words that need no formula. */
export function methodSection(context: ReportContext): readonly Block[] {
  const { method } = context.text;
  const { questionnaire, result, format } = context;
  const { policies, asOf } = questionnaire;
  return [
    heading(2, method.title),
    ...list([
      method.estimates,
      method.score(format.count(questionnaire.scale.max)),
      method.interval,
      [
        method.policies.unanswered[policies.unanswered],
        method.policies.unknown[policies.unknown],
        method.policies.notApplicable[policies.notApplicable],
      ].join(' '),
      method.caps,
      method.assured,
      ...votesLines(context),
      method.ranking,
      ...planLines(context),
      method.legal(asOf === null ? null : format.date(asOf)),
      method.trace(result.tool.version, result.answers.digest),
    ]),
  ];
}

function votesLines({ result, questionnaire, text, format }: ReportContext): readonly string[] {
  const { votes } = result;
  const { priorities } = questionnaire;
  if (votes === null || priorities === null) return [];
  return [
    text.method.votes(priorities.title, priorities.note),
    [
      text.method.rankPoints(votes.rankPoints.map(format.decimal).join(' : ')),
      ...(votes.rankCorrelation === null ? [] : [`${text.method.votesMove[influenceOfVotes(votes.rankCorrelation)]}.`]),
      text.method.votesEffect(votes.firstSixKept, votes.firstSix, votes.largestShift),
    ].join(' '),
  ];
}

/** A word for the rank correlation with the order by equal weights; 1 means that the votes change nothing. */
function influenceOfVotes(rankCorrelation: number): 'hardly' | 'little' | 'clearly' | 'strongly' {
  if (rankCorrelation >= 0.95) return 'hardly';
  if (rankCorrelation >= 0.8) return 'little';
  return rankCorrelation >= 0.5 ? 'clearly' : 'strongly';
}

function planLines(context: ReportContext): readonly string[] {
  const { result, questionnaire, text, format } = context;
  const { dayRate } = questionnaire;
  const { workplaces } = result.municipality;
  const sizeClass = questionnaire.sizeClasses.find(({ id }) => id === result.municipality.sizeClass);
  const limited = result.plan.budget.some(({ ergebnis, finanz, total }) =>
    [ergebnis, finanz, total].some(({ limit }) => limit !== null),
  );
  return [
    ...(dayRate === null ? [] : [text.method.dayRate(format.money(dayRate))]),
    capacityLine(context),
    limited ? text.method.budget : text.method.noBudget,
    ...(workplaces === null
      ? []
      : [text.method[hasUsualWorkplaces(context) ? 'usualWorkplaces' : 'workplaces'](format.count(workplaces))]),
    ...(sizeClass === undefined ? [] : [text.method.sizeClass(sizeClass.title)]),
    text.method.depreciation(questionnaire.depreciationYears),
    text.method.bound(format.percent(result.plan.value), format.percent(result.plan.bound)),
  ];
}

/** The limit of person-days; where it equals the size class's default, that is an estimate of the questionnaire's. */
function capacityLine({ result, questionnaire, text, format }: ReportContext): string {
  const limit = result.plan.load[0]?.limit ?? null;
  if (limit === null) return text.method.noCapacity;
  const sizeClass = questionnaire.sizeClasses.find(({ id }) => id === result.municipality.sizeClass);
  return sizeClass?.internalDaysPerQuarter === limit
    ? text.method.capacity(format.decimal(limit), sizeClass.title)
    : text.method.capacityGiven(format.decimal(limit));
}
