import { formatQuarter } from '../answers/index.ts';
import { compareText } from '../diagnostics/index.ts';
import { compareDescending, contributionOf, type FramedQuestion, reaches, type Scores } from '../scoring/index.ts';
import { pots } from './figures.ts';
import { assuredScore } from './participants.ts';
import { lastDayOf } from './plan/calendar.ts';
import { endOf } from './plan/job.ts';
import { addResults, scaled, shareWithin, sumResults, yearlyAfterwards } from './plan/money.ts';
import type { Plan, PlanInput } from './plan/plan.ts';
import { aggregateAt } from './plan/trajectory.ts';
import type { BigPictureResult, IslandResult, RockResult } from './result.ts';

const mostEntries = 5;

/** The sailing boat: wind, anchors, rocks and the island, each with its figures. Formula: docs/roadmap.md#big-picture. */
export function bigPicture(scores: Scores, plan: Plan, input: PlanInput): BigPictureResult {
  return {
    wind: windOf(scores),
    anchors: anchorsOf(scores),
    rocks: rocksOf(scores, plan),
    island: islandOf(scores, plan, input),
  };
}

/** What stands at or above target and counts, by effective weight. */
function windOf({ frame }: Scores): BigPictureResult['wind'] {
  return frame.questions
    .filter(
      ({ state, target, effectiveWeight }) =>
        state.level !== null && state.status === 'answered' && reaches(state.level, target) && effectiveWeight > 0,
    )
    .sort((a, b) => compareDescending(a.effectiveWeight, b.effectiveWeight) || byId(a, b))
    .slice(0, mostEntries)
    .map(({ question, state, target, effectiveWeight }) => ({
      question: question.id,
      level: state.level ?? 0,
      target,
      effectiveWeight,
    }));
}

function byId(a: FramedQuestion, b: FramedQuestion): number {
  return compareText(a.question.id, b.question.id);
}

interface Shortfall {
  readonly framed: FramedQuestion;
  readonly contribution: number;
}

/** Contributions to the gap above 0, the largest first. */
function shortfallsOf({ frame }: Scores, isOthers: boolean): readonly Shortfall[] {
  return frame.questions
    .filter(({ question }) => (question.influence === 'external') === isOthers)
    .map((framed) => ({ framed, contribution: contributionOf(framed, frame.questionnaire.scale.max) ?? 0 }))
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => compareDescending(a.contribution, b.contribution) || byId(a.framed, b.framed))
    .slice(0, mostEntries);
}

/** The largest contributions to the gap that the municipality can change, alone or with others. */
function anchorsOf(scores: Scores): BigPictureResult['anchors'] {
  return shortfallsOf(scores, false).map(({ framed, contribution }) => ({
    question: framed.question.id,
    status: framed.state.status,
    level: framed.state.level,
    target: framed.target,
    contribution,
  }));
}

function rocksOf(scores: Scores, plan: Plan): readonly RockResult[] {
  const duties = scores.duties.flatMap(({ question, duty, status }): readonly RockResult[] =>
    status === 'fulfilled'
      ? []
      : [{ kind: 'duty', question: question.id, status, reference: duty.reference, since: duty.since }],
  );
  const holding = new Set(scores.domains.flatMap(({ caps }) => caps.map(({ question }) => question.id)));
  const caps = scores.frame.questions.flatMap(({ question, state, capWhen }): readonly RockResult[] => {
    const holds = holding.has(question.id);
    const isUnclear = capWhen === 'true' && (state.status === 'unknown' || state.status === 'unanswered');
    return question.cap !== null && (holds || isUnclear)
      ? [
          {
            kind: 'cap',
            status: holds ? 'holds' : 'unclear',
            question: question.id,
            domain: question.domain,
            at: question.cap.at,
          },
        ]
      : [];
  });
  const ends = new Map<string, string>(plan.planned.map(({ job, start }) => [job.id, lastDayOf(endOf(job, start))]));
  const deadlines = plan.warnings.flatMap((warning): readonly RockResult[] =>
    warning.code === 'deadline-missed'
      ? [{ kind: 'deadline', measure: warning.measure, date: warning.date, end: ends.get(warning.measure) ?? null }]
      : [],
  );
  const external = shortfallsOf(scores, true).map(
    ({ framed, contribution }): RockResult => ({ kind: 'external', question: framed.question.id, contribution }),
  );
  return [...duties, ...caps, ...deadlines, ...external];
}

function islandOf(scores: Scores, plan: Plan, { questionnaire, frame, participants }: PlanInput): IslandResult {
  const levels = plan.moments.at(-1)?.levels ?? participants.levels;
  const after = aggregateAt(frame, participants, levels);
  const yearly = yearlyAfterwards(plan.planned);
  return {
    target: questionnaire.target,
    start: formatQuarter(plan.calendar.start),
    end: formatQuarter(plan.calendar.start + plan.calendar.length - 1),
    assured: {
      from: assuredScore(participants, participants.levels),
      to: assuredScore(participants, levels),
    },
    priority: scores.priority === null ? null : { from: scores.priority.value, to: after.priority?.value ?? null },
    maturity: { from: scores.maturity.value, to: after.maturity.value },
    measures: plan.planned.length,
    internalDays: sumResults(
      plan.planned.map((one) => scaled(one.figures.internalDays, shareWithin(one, plan.calendar))),
    ),
    once: sumResults(
      plan.planned.flatMap((one) => {
        const share = shareWithin(one, plan.calendar) * (1 - one.figures.fundedShare);
        return pots.map((pot) => scaled(one.figures.once[pot], share));
      }),
    ),
    yearlyAfterwards: addResults(yearly.ergebnis, yearly.finanz),
  };
}
