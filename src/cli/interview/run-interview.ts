import type { Diagnostic } from '../../diagnostics/index.ts';
import {
  acceptRemark,
  acceptReply,
  beginInterview,
  currentQuestion,
  goBack,
  type Interview,
  jumpTo,
  minutesLeft,
  noPace,
  type Pace,
  progressOf,
  questionsToCome,
  type Scope,
  withQuestion,
} from '../../interview/index.ts';
import type { DomainId, QuestionId } from '../../questionnaire/index.ts';
import type { QuestionState } from '../../scoring/index.ts';
import type { Context } from '../context.ts';
import { askQuestion, type Wish } from './ask-question.ts';
import { type Asking, choose, say } from './asking.ts';
import type { AssessRequest } from './assess-request.ts';
import { chooseDomain } from './choose-domain.ts';
import { finishInterview } from './finish-interview.ts';
import { domainResult } from './interview-result.ts';
import type { Session } from './interview-session.ts';
import { saveStep } from './save-step.ts';
import { sayStep } from './say-step.ts';

/** How an interview ended. */
export type End =
  /** At its end, or because the respondent stops here. */
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped' }
  /** What is wrong was shown already. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/** Where a run stands. */
interface Run {
  readonly interview: Interview;
  /** The file’s text as it was written last. */
  readonly text: string;
  readonly pace: Pace;
}

type Next = { readonly kind: 'on'; readonly run: Run } | End;

/** What stays the same over a run. */
interface Round {
  readonly session: Session;
  readonly request: AssessRequest;
  readonly asking: Asking;
  readonly context: Context;
}

/** Asks until the respondent has done, and saves after each step. */
export async function runInterview(
  session: Session,
  scope: Scope,
  request: AssessRequest,
  asking: Asking,
  context: Context,
): Promise<End> {
  const round: Round = { session, request, asking, context };
  const { questionnaire, answers, text } = session;
  let run: Run = { interview: beginInterview(questionnaire, answers, scope), text, pace: noPace };
  for (;;) {
    const state = currentQuestion(run.interview);
    const next = state === null ? await atTheEnd(run, round) : await atQuestion(run, state, round);
    if (next.kind !== 'on') return next;
    run = next.run;
  }
}

async function atQuestion(run: Run, state: QuestionState, round: Round): Promise<Next> {
  const { interview, pace } = run;
  const { session, asking, context } = round;
  const { number, applicable, toCome } = progressOf(interview);
  const minutes = toCome === 0 ? null : minutesLeft(pace, toCome);
  const progress = asking.wording.screen.progress(number, applicable, minutes);
  const { questionnaire, stale } = session;
  const started = context.host.seconds();
  const wish = await askQuestion(state, { questionnaire, progress, stale }, asking);
  switch (wish.kind) {
    case 'stop':
      return { kind: 'stopped' };
    case 'back': {
      const before = goBack(interview);
      if (before === null) await say(asking.wording.course.atStart, asking);
      return on({ ...run, interview: before ?? interview });
    }
    case 'jump':
      return on({ ...run, interview: await jump(interview, asking) });
    case 'remark':
      return accept(run, state, wish, round);
    case 'reply':
      return accept({ ...run, pace: withQuestion(pace, context.host.seconds() - started) }, state, wish, round);
  }
}

type Said = Extract<Wish, { readonly kind: 'reply' | 'remark' }>;

/** Takes over what was said, saves it and says what it does. */
async function accept(run: Run, state: QuestionState, said: Said, round: Round): Promise<Next> {
  const { interview: before, text, pace } = run;
  const { request, asking, context } = round;
  const after = said.kind === 'reply' ? acceptReply(before, said.reply) : acceptRemark(before, said.remark);
  const saved = await saveStep({ path: request.path, text, before, after }, asking, context);
  if (saved.kind === 'broken') return saved;
  const { interview, consequences } = saved;
  const next: Run = { interview, text: saved.text, pace };
  if (said.kind === 'remark') return on(next);
  await sayStep({ before, after: interview, state, reply: said.reply, consequences }, asking);
  return said.reply.kind === 'later' ? on(next) : betweenDomains(state.question.domain, next, asking);
}

/** After the last question of a domain: how it stands. */
async function betweenDomains(left: DomainId, run: Run, asking: Asking): Promise<Next> {
  const { interview } = run;
  const { questionnaire, at } = interview;
  const domainOf = (id: QuestionId) => questionnaire.questions.get(id)?.domain;
  const domain = questionnaire.domains.find(({ id }) => id === left);
  const goesOn =
    (at !== null && domainOf(at) === left) || questionsToCome(interview).some((id) => domainOf(id) === left);
  if (domain === undefined || goesOn) return on(run);
  const lines = domainResult(interview, domain, asking);
  if (lines === null) return on(run);
  await say(`\n${lines.join('\n')}${at === null ? '' : '\n'}`, asking);
  return at === null ? on(run) : pause(run, asking);
}

/** Gives time to read the result of a domain, and to go elsewhere from there. */
async function pause(run: Run, asking: Asking): Promise<Next> {
  const { course, keys, result } = asking.wording;
  const choices = [
    { key: keys.goOn, label: course.goOn },
    { key: keys.back, label: course.back },
    { key: keys.jump, label: course.jump },
    { key: keys.stop, label: course.stop },
  ];
  const key = await choose({ message: result.whatNow, choices, current: keys.goOn }, asking);
  if (key === keys.stop) return { kind: 'stopped' };
  if (key === keys.back || key === null) return on({ ...run, interview: goBack(run.interview) ?? run.interview });
  return on(key === keys.jump ? { ...run, interview: await jump(run.interview, asking) } : run);
}

async function jump(interview: Interview, asking: Asking): Promise<Interview> {
  const domain = await chooseDomain(interview, asking.wording.course.whichDomain, asking);
  return domain === null ? interview : jumpTo(interview, domain);
}

async function atTheEnd(run: Run, { session, request, asking, context }: Round): Promise<Next> {
  const { interview, text } = run;
  const wish = await finishInterview({ interview, session, request, text }, asking, context);
  switch (wish) {
    case 'done':
    case 'failed':
      return { kind: wish };
    case 'back':
      return on({ ...run, interview: goBack(interview) ?? interview });
    case 'jump':
      return on({ ...run, interview: await jump(interview, asking) });
    case 'put-off':
      return on({ ...run, interview: beginInterview(session.questionnaire, interview.answers, interview.scope) });
  }
}

function on(run: Run): Next {
  return { kind: 'on', run };
}
