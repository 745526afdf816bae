import type { Block } from '../document/block.ts';
import { heading, labelled, list, paragraph } from '../document/build-blocks.ts';
import { assuredScope, hasUsualWorkplaces, type ReportContext, scoredDomains } from './report-context.ts';

/** What the questionnaire says of itself, on what assumptions, and how it was reckoned, in words that need no formula. */
export function methodSection(context: ReportContext): readonly Block[] {
  const { method } = context.text;
  const { questionnaire, result, has } = context;
  const { description } = questionnaire;
  return [
    heading(2, method.title),
    ...(description === null ? [] : [paragraph(labelled(method.questionnaire, description))]),
    ...list([
      method.estimates(has.money),
      scoreLine(context),
      method.interval,
      policiesLine(context),
      ...(has.redLines ? [method.caps] : []),
      assuredLine(context),
      ...votesLines(context),
      method.ranking(has),
      ...planLines(context),
      method.trace(result.tool.version, result.answers.digest),
    ]),
  ];
}

/** How what is missing counts; in one sentence where no answer and “don't know” are treated alike. */
function policiesLine({ questionnaire, text }: ReportContext): string {
  const { unanswered, unknown, notApplicable } = questionnaire.policies;
  const { policies } = text.method;
  return [
    ...(unanswered === unknown
      ? [policies.both[unknown]]
      : [policies.unanswered[unanswered], policies.unknown[unknown]]),
    policies.notApplicable[notApplicable],
  ].join(' ');
}

/** How the score of a domain comes about, for each way in use; the whole of several domains is a mean whatever theirs is. */
function scoreLine(context: ReportContext): string {
  const { questionnaire, text, format } = context;
  const domains = scoredDomains(context);
  const byMean = domains.length !== 1 || domains[0]?.aggregation === 'mean' || questionnaire.priorities !== null;
  return [
    text.method.score(format.count(questionnaire.scale.max), byMean),
    ...domains.flatMap(({ aggregation, title, passAt }) => {
      if (aggregation === 'mean') return [];
      return [
        aggregation === 'min'
          ? text.method.weakestCounts(title)
          : text.method.stagesCount(title, format.decimal(passAt)),
      ];
    }),
  ].join(' ');
}

function assuredLine(context: ReportContext): string {
  const { assured, assuredIsMean } = context.text.method;
  return assuredScope(context).allMeans ? assured : `${assured} ${assuredIsMean}`;
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
  const { result, questionnaire, text, has } = context;
  const sizeClass = questionnaire.sizeClasses.find(({ id }) => id === result.municipality.sizeClass);
  return [
    capacityLine(context),
    ...(has.money ? moneyLines(context) : []),
    ...(sizeClass === undefined ? [] : [text.method.sizeClass(sizeClass.title, has.money)]),
    result.plan.method === 'optimum'
      ? text.optimum.method(has.duties, has.redLines)
      : text.method.bound(planValues(context), has),
  ];
}

function planValues({ result: { plan }, format }: ReportContext) {
  const [value, strictly] = [format.finePercent(plan.value), format.finePercent(plan.rankingValue)];
  return {
    // What 6 decimals don't tell apart is the same plan.
    departs: plan.value - plan.rankingValue > 1e-6,
    value,
    strictly: strictly === value ? null : strictly,
    bound: format.finePercent(plan.bound),
  };
}

function moneyLines(context: ReportContext): readonly string[] {
  const { result, questionnaire, text, format, has } = context;
  const { dayRate, depreciationYears } = questionnaire;
  const { workplaces } = result.municipality;
  return [
    ...(dayRate === null ? [] : [text.method.dayRate(format.money(dayRate))]),
    has.budget ? text.method.budget : text.method.noBudget,
    ...(workplaces === null || !has.prices
      ? []
      : [text.method[hasUsualWorkplaces(context) ? 'usualWorkplaces' : 'workplaces'](format.count(workplaces))]),
    text.method.depreciation(depreciationYears),
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
