import { assertNever } from '../../diagnostics/index.ts';
import type { Domain } from '../../questionnaire/index.ts';
import type { DomainResult, QuestionResult } from '../../roadmap/index.ts';
import type { Block } from '../document/block.ts';
import { paragraph } from '../document/build-blocks.ts';
import { nameOfQuestion, type ReportContext } from './report-context.ts';

/** Which questions keep a domain where it is, for those below their target that go by the weakest question or by stages; nothing for means. */
export function domainReasons(context: ReportContext): readonly Block[] {
  const sentences = context.result.scores.domains.flatMap((result) => {
    const domain = context.questionnaire.domains.find(({ id }) => id === result.id);
    return domain === undefined || result.gap === null || result.gap === 0 ? [] : reasonOf(context, domain, result);
  });
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '))];
}

function reasonOf(context: ReportContext, domain: Domain, result: DomainResult): readonly string[] {
  const { standing } = context.text;
  const { decimal } = context.format;
  const questions = context.result.scores.questions.filter((each) => each.domain === domain.id && isInPlay(each));
  const names = (held: readonly QuestionResult[]) => held.map(({ id }) => nameOfQuestion(context, id));
  const level = (result.value ?? 0) * context.questionnaire.scale.max;
  // Where a red line holds the domain lower still, that is the reason; it is told with the red lines.
  switch (domain.aggregation) {
    case 'mean':
      return [];
    case 'min': {
      const weakest = weakestOf(questions);
      return equal(weakest.level, level)
        ? [standing.weakest(domain.title, decimal(result.level ?? 0), names(weakest.questions))]
        : [];
    }
    case 'staged': {
      const missed = firstStageMissed(context, domain, questions);
      return missed !== null && equal(missed.stage - 1, level)
        ? [standing.nextStage(domain.title, decimal(level), decimal(missed.stage), names(missed.questions))]
        : [];
    }
    default:
      return assertNever(domain.aggregation);
  }
}

/** Only questions out of play have no target. */
function isInPlay({ target }: QuestionResult): boolean {
  return target !== null;
}

/** The lowest known level, and every question that stands there. */
function weakestOf(questions: readonly QuestionResult[]) {
  const known = questions.flatMap(({ level }) => (level === null ? [] : [level]));
  const lowest = Math.min(...known);
  return { level: lowest, questions: questions.filter(({ level }) => level !== null && equal(level, lowest)) };
}

/** The first stage that is not reached by what is known, and the questions that lack: those below `passAt`, else all of it, being open. */
function firstStageMissed(context: ReportContext, { passAt }: Domain, questions: readonly QuestionResult[]) {
  for (let stage = 1; stage <= context.questionnaire.scale.max; stage += 1) {
    const asked = questions.filter(({ id }) => context.questions.get(id)?.stage === stage);
    const failed = asked.filter(({ level }) => level !== null && level < passAt && !equal(level, passAt));
    if (failed.length > 0) return { stage, questions: failed };
    if (asked.length > 0 && asked.every(({ level }) => level === null)) return { stage, questions: asked };
  }
  return null;
}

/** Scores in the result are rounded to six decimals, levels are multiples of them. */
function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-4;
}
