import type { Answers } from '../../src/answers/index.ts';
import { acceptReply, goBack, type Interview, jumpTo, type Reply } from '../../src/interview/index.ts';
import { drawAnswers } from './arbitrary-answers.ts';
import { drawQuestionnaire } from './arbitrary-questionnaire.ts';
import { arbitraryFrom, type Draw } from './draw.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

/** One move of a respondent. */
export type Move =
  | { readonly kind: 'reply'; readonly how: 'answered' | 'unknown' | 'notApplicable' | 'later' }
  | { readonly kind: 'back' }
  | { readonly kind: 'jump'; readonly domain: number };

export interface Walk extends LoadedCase {
  /** What the respondent would answer to each question. */
  readonly replies: Answers;
  readonly moves: readonly Move[];
}

/** Random questionnaires, answers that are there already, answers to give, and a way through the questions. */
export function arbitraryWalk(most = 30) {
  return arbitraryFrom((draw): Walk => {
    const drawn = drawQuestionnaire(draw);
    const start = loadCase({ questionnaire: drawn.json, answers: drawAnswers(draw, drawn) });
    const replies = loadCase({ questionnaire: drawn.json, answers: drawAnswers(draw, drawn, { complete: true }) });
    const moves = Array.from({ length: draw.whole(0, most) }, () => drawMove(draw));
    return { ...start, replies: replies.answers, moves };
  });
}

function drawMove(draw: Draw): Move {
  const how = draw.pick(['answered', 'answered', 'answered', 'unknown', 'notApplicable', 'later'] as const);
  const moves: readonly Move[] = [
    { kind: 'reply', how },
    { kind: 'reply', how },
    { kind: 'back' },
    { kind: 'jump', domain: draw.whole(0, 2) },
  ];
  return draw.pick(moves);
}

export function replyTo(interview: Interview, replies: Answers, how: Extract<Move, { kind: 'reply' }>['how']): Reply {
  if (how === 'notApplicable') return { kind: 'notApplicable', reason: 'so ist es' };
  if (how !== 'answered') return { kind: how };
  const entry = interview.at === null ? undefined : replies.entries.get(interview.at);
  return entry?.kind === 'answered' ? { kind: 'answered', value: entry.value } : { kind: 'unknown' };
}

export function makeMove(interview: Interview, move: Move, replies: Answers): Interview {
  switch (move.kind) {
    case 'reply':
      return acceptReply(interview, replyTo(interview, replies, move.how));
    case 'back':
      return goBack(interview) ?? interview;
    case 'jump': {
      const domain = interview.questionnaire.domains[move.domain];
      return domain === undefined ? interview : jumpTo(interview, domain.id);
    }
  }
}
