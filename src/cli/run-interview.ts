import type { Diagnostic } from '../diagnostics/index.ts';
import {
  acceptRemark,
  acceptReply,
  beginInterview,
  currentQuestion,
  domainsOf,
  goBack,
  type Interview,
  jumpTo,
  minutesLeft,
  noPace,
  type Pace,
  progressOf,
  questionsToCome,
  type Reply,
  type Scope,
  withQuestion,
} from '../interview/index.ts';
import type { QuestionState } from '../scoring/index.ts';
import { askQuestion, type Wish } from './ask-question.ts';
import { type Asking, choose, say } from './asking.ts';
import type { AssessRequest } from './assess-request.ts';
import type { Context } from './context.ts';
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
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/** Where a run stands. */
interface Run {
  readonly interview: Interview;
  /** The file’s text as it was written last. */
  readonly text: string;
  readonly pace: Pace;
}

type Next = { readonly kind: 'on'; readonly run: Run } | End;

/** Asks until the respondent has done, and saves after each step. */
export async function runInterview(
  session: Session,
  scope: Scope,
  request: AssessRequest,
  asking: Asking,
  context: Context,
): Promise<End> {
  const { questionnaire, answers, text } = session;
  let run: Run = { interview: beginInterview(questionnaire, answers, scope), text, pace: noPace };
  for (;;) {
    const state = currentQuestion(run.interview);
    const next = state === null ? await atTheEnd(run) : await atQuestion(run, state);
    if (next.kind !== 'on') return next;
    run = next.run;
  }

  async function atQuestion({ interview, text, pace }: Run, state: QuestionState): Promise<Next> {
    const { number, applicable, toCome } = progressOf(interview);
    const progress = asking.wording.screen.progress(
      number,
      applicable,
      toCome === 0 ? null : minutesLeft(pace, toCome),
    );
    const started = context.host.seconds();
    const wish = await askQuestion(state, { questionnaire, progress, stale: session.stale }, asking);
    switch (wish.kind) {
      case 'stop':
        return { kind: 'stopped' };
      case 'back': {
        const before = goBack(interview);
        if (before === null) await say(asking.wording.course.atStart, asking);
        return on({ interview: before ?? interview, text, pace });
      }
      case 'jump':
        return on({ interview: await jump(interview), text, pace });
      case 'remark':
        return accept({ interview, text, pace }, state, wish);
      case 'reply':
        return accept({ interview, text, pace: withQuestion(pace, context.host.seconds() - started) }, state, wish);
    }
  }

  async function accept(
    run: Run,
    state: QuestionState,
    wish: Extract<Wish, { kind: 'reply' | 'remark' }>,
  ): Promise<Next> {
    const { interview: before, text, pace } = run;
    const after = wish.kind === 'reply' ? acceptReply(before, wish.reply) : acceptRemark(before, wish.remark);
    const saved = await saveStep({ path: request.path, text, before, after }, asking, context);
    if (saved.kind === 'broken') return saved;
    const { interview, consequences } = saved;
    if (wish.kind === 'reply')
      await sayStep({ before, after: interview, state, reply: wish.reply, consequences }, asking);
    const next: Run = { interview, text: saved.text, pace };
    return wish.kind === 'reply' ? betweenDomains(before, next, wish.reply) : on(next);
  }

  /** After the last question of a domain: how it stands. */
  async function betweenDomains(before: Interview, run: Run, reply: Reply): Promise<Next> {
    const { interview } = run;
    const domainOf = ({ at }: Interview) => (at === null ? null : (questionnaire.questions.get(at)?.domain ?? null));
    const left = domainOf(before);
    const domain = questionnaire.domains.find(({ id }) => id === left);
    const isOver = questionsToCome(interview).every((id) => questionnaire.questions.get(id)?.domain !== left);
    if (domain === undefined || domainOf(interview) === left || !isOver || reply.kind === 'later') return on(run);
    const lines = domainResult(interview, domain, asking);
    if (lines === null) return on(run);
    const isEnd = interview.at === null;
    await say(`\n${lines.join('\n')}${isEnd ? '' : '\n'}`, asking);
    return isEnd ? on(run) : pause(run);
  }

  async function pause(run: Run): Promise<Next> {
    const { course, keys } = asking.wording;
    const choices = [
      { key: keys.goOn, label: course.goOn },
      { key: keys.back, label: course.back },
      { key: keys.jump, label: course.jump },
      { key: keys.stop, label: course.stop },
    ];
    const key = await choose({ message: asking.wording.result.whatNow, choices, current: keys.goOn }, asking);
    if (key === keys.stop) return { kind: 'stopped' };
    if (key === keys.back) return on({ ...run, interview: goBack(run.interview) ?? run.interview });
    return on(key === keys.jump ? { ...run, interview: await jump(run.interview) } : run);
  }

  async function jump(interview: Interview): Promise<Interview> {
    const { course } = asking.wording;
    const choices = domainsOf(interview).map(({ domain, settled, applicable }, index) => ({
      id: domain.id,
      key: String(index + 1),
      label: `${domain.title} (${course.settled(settled, applicable)})`,
    }));
    const key = await choose({ message: course.whichDomain, choices, current: null }, asking);
    const chosen = choices.find((choice) => choice.key === key);
    return chosen === undefined ? interview : jumpTo(interview, chosen.id);
  }

  async function atTheEnd(run: Run): Promise<Next> {
    const { interview } = run;
    const wish = await finishInterview({ interview, session, request, text: run.text }, asking, context);
    switch (wish) {
      case 'done':
        return { kind: 'done' };
      case 'back':
        return on({ ...run, interview: goBack(interview) ?? interview });
      case 'jump':
        return on({ ...run, interview: await jump(interview) });
      case 'put-off':
        return on({ ...run, interview: beginInterview(questionnaire, interview.answers, interview.scope) });
    }
  }
}

function on(run: Run): Next {
  return { kind: 'on', run };
}
