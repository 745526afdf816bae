import { assertNever } from '../../diagnostics/index.ts';
import { type FramedDomain, type FramedQuestion, reaches, tolerance } from '../../scoring/index.ts';
import { combine, type Linear, one, type Part, zero } from '../optimum/linear.ts';
import type { Participant } from '../participants.ts';
import type { Target } from './aim.ts';
import type { LevelColumns } from './level-columns.ts';
import type { ReachBuilder } from './reach-builder.ts';

/** Scores are counted in thousandths of the whole: a size at which the solver's tolerances are far below what matters. */
const scale = 1000;

/** Asks that the aim is reached. Formulas: docs/reach.md#the-model, and those of the scores themselves. */
export function addAim(target: Target, levels: LevelColumns, builder: ReachBuilder): void {
  if (target.aim.domain === null) {
    addWhole(target, levels, builder);
    return;
  }
  const framed = target.frame.domains.find(({ domain }) => domain.id === target.aim.domain);
  if (framed === undefined) throw new Error(`no domain ${target.aim.domain}`);
  const questions = framed.questions.map((question) => domainQuestion(question, target, levels));
  addAggregation(framed, questions, target, builder);
  addCaps(questions, target, builder);
  atLeastOneKnown(questions, builder);
}

/** Σ of what counts up to the goals. */
function addWhole({ participants, share }: Target, levels: LevelColumns, builder: ReachBuilder): void {
  const parts = participants.list.flatMap((participant): readonly Part[] => {
    const { perLevel, goal, level } = participant;
    return [
      { factor: scale * perLevel * Math.min(level, goal), of: one },
      ...levels.stepsOf(participant).map(({ from, to, taken }) => ({
        factor: scale * perLevel * (Math.min(to, goal) - Math.min(from, goal)),
        of: taken,
      })),
    ];
  });
  builder.atLeast(combine(parts), scale * share);
}

/** A question of a domain after the set. */
interface DomainQuestion {
  readonly framed: FramedQuestion;
  /** 1 where it has a score then. */
  readonly known: Linear;
  /** Its level then, counted only where it is known; in levels. */
  readonly level: Linear;
  /** 1 where it is known and stands at a level or above. */
  reaches(level: number): Linear;
}

function domainQuestion(framed: FramedQuestion, { frame, participants }: Target, levels: LevelColumns): DomainQuestion {
  const participant = participants.byId.get(framed.question.id);
  const { max } = frame.questionnaire.scale;
  const today = framed.score === null ? null : framed.score * max;
  const fixed = (holds: boolean): Linear => (holds ? one : zero);
  if (participant === undefined) {
    return {
      framed,
      known: fixed(today !== null),
      level: { constant: today ?? 0, entries: [] },
      reaches: (level) => fixed(today !== null && reaches(today, level)),
    };
  }
  const steps = levels.stepsOf(participant);
  return {
    framed,
    // What nobody knows is known as soon as it is lifted.
    known: today !== null ? one : (steps[0]?.taken ?? zero),
    level: combine([
      { factor: today ?? 0, of: one },
      ...steps.map(({ from, to, taken }) => ({ factor: to - from, of: taken })),
    ]),
    reaches: (level) =>
      today === null && level <= 0 ? (steps[0]?.taken ?? zero) : reachedBy(participant, level, levels),
  };
}

/** Levels that are no whole ones are passed with the next whole one, unless today's is enough. */
function reachedBy(participant: Participant, level: number, levels: LevelColumns): Linear {
  return reaches(participant.level, level) ? one : levels.reaches(participant, Math.ceil(level - tolerance));
}

function addAggregation(
  { domain }: FramedDomain,
  questions: readonly DomainQuestion[],
  { aim, frame, share }: Target,
  builder: ReachBuilder,
): void {
  switch (domain.aggregation) {
    case 'mean':
      addMean(questions, share, frame.questionnaire.scale.max, builder);
      break;
    case 'min':
      for (const question of questions) passesIfKnown(question, aim.level, builder);
      break;
    case 'staged':
      addStages(questions, Math.ceil(aim.level - tolerance), domain.passAt, builder);
      break;
    default:
      assertNever(domain.aggregation);
  }
}

/** Σ of weight · (score − share) over what is known is not negative. */
function addMean(questions: readonly DomainQuestion[], share: number, max: number, builder: ReachBuilder): void {
  const total = questions.reduce((sum, { framed }) => sum + framed.question.weight, 0);
  const parts = questions.flatMap(({ framed, known, level }): readonly Part[] => {
    const weight = (scale * framed.question.weight) / total;
    return [
      { factor: weight / max, of: level },
      { factor: -weight * share, of: known },
    ];
  });
  builder.atLeast(combine(parts), 0);
}

/** Each stage up to the one asked for: something of it is known, and all that is known passes. Stages of which nothing is in play are passed. */
function addStages(questions: readonly DomainQuestion[], stages: number, passAt: number, builder: ReachBuilder): void {
  for (let stage = 1; stage <= stages; stage += 1) {
    const own = questions.filter(({ framed }) => framed.question.stage === stage);
    if (own.length === 0) continue;
    for (const question of own) passesIfKnown(question, passAt, builder);
    atLeastOneKnown(own, builder);
  }
}

/** No red line that holds the domain below the level. */
function addCaps(questions: readonly DomainQuestion[], { aim }: Target, builder: ReachBuilder): void {
  for (const question of questions) {
    const { cap } = question.framed.question;
    if (cap === null || question.framed.capWhen !== 'true' || reaches(cap.at, aim.level)) continue;
    passesIfKnown(question, cap.below, builder);
  }
}

function passesIfKnown(question: DomainQuestion, level: number, builder: ReachBuilder): void {
  builder.atLeast(
    combine([
      { factor: 1, of: question.reaches(level) },
      { factor: -1, of: question.known },
    ]),
    0,
  );
}

function atLeastOneKnown(questions: readonly DomainQuestion[], builder: ReachBuilder): void {
  builder.atLeast(combine(questions.map(({ known }) => ({ factor: 1, of: known }))), 1);
}
