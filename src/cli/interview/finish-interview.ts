import { everything, type Interview } from '../../interview/index.ts';
import type { Context } from '../context.ts';
import { sentencesOf, UsageError } from '../usage-error.ts';
import { type Asking, choose, enter, say } from './asking.ts';
import { type AssessRequest, callAgain } from './assess-request.ts';
import { interviewResult } from './interview-result.ts';
import type { Session } from './interview-session.ts';
import { writeRoadmap } from './write-roadmap.ts';

export interface Finish {
  readonly interview: Interview;
  readonly session: Session;
  readonly request: AssessRequest;
  /** The file’s text as it was written last. */
  readonly text: string;
}

/** `failed`: errors in the file leave no roadmap that `--output` asks for. */
export type FinishWish = 'done' | 'failed' | 'back' | 'jump' | 'put-off';

/** The end of an interview: shows the result, writes the roadmap where asked, and takes what the respondent wants next. */
export async function finishInterview(finish: Finish, asking: Asking, context: Context): Promise<FinishWish> {
  const { interview, request } = finish;
  const { result, course, keys } = asking.wording;
  const calls = {
    assess: callAgain('assess', request, interview.scope, context),
    open: callAgain('assess', request, { ...everything, open: true }, context),
  };
  const lines = interviewResult(interview, request.path, calls, asking);
  await say(`\n${lines.join('\n')}\n`, asking);
  const { output } = request.options;
  if (output !== undefined) {
    if (!(await writeRoadmap({ ...finish, output }, context))) return 'failed';
    await say(result.roadmapWritten(output), asking);
    return 'done';
  }
  const choices = [
    { key: keys.roadmap, label: result.writeRoadmap },
    ...(interview.putOff.size === 0 ? [] : [{ key: keys.putOff, label: result.answerPutOff(interview.putOff.size) }]),
    { key: keys.back, label: course.back },
    { key: keys.jump, label: course.jump },
    { key: keys.stop, label: result.finish },
  ];
  for (;;) {
    const key = await choose({ message: result.whatNow, choices, current: null }, asking);
    if (key === keys.stop) {
      const score = callAgain('score', request, null, context);
      await say(result.wholeRoadmap(`${score} --output ${result.roadmapFile}`), asking);
      return 'done';
    }
    if (key === keys.back || key === null) return 'back';
    if (key === keys.jump) return 'jump';
    if (key === keys.putOff) return 'put-off';
    if (await askForRoadmap(finish, asking, context)) return 'done';
  }
}

/** Whether the roadmap was written. */
async function askForRoadmap(finish: Finish, asking: Asking, context: Context): Promise<boolean> {
  const { result, screen, keys } = asking.wording;
  const outputNamed = (text: string) => text.trim() || result.roadmapFile;
  const typed = await enter(
    {
      message: result.whichFile,
      hint: result.usualFile(result.roadmapFile),
      current: '',
      problemWith: (text) => (['-', finish.request.path].includes(outputNamed(text)) ? result.fileNeeded : null),
    },
    asking,
  );
  if (typed === null) return false;
  const output = outputNamed(typed);
  if ((await context.files.readFile(output)).kind !== 'missing') {
    if (await context.host.files.isSame(output, finish.request.path)) return false;
    const choices = [
      { key: keys.yes, label: screen.yes },
      { key: keys.no, label: screen.no },
    ];
    const key = await choose({ message: result.overwrite(output), choices, current: null }, asking);
    if (key !== keys.yes) return false;
  }
  try {
    if (!(await writeRoadmap({ ...finish, output }, context))) return false;
  } catch (error) {
    // A folder that is not there, say: another name may do.
    if (!(error instanceof UsageError)) throw error;
    await say(sentencesOf(error, context.language).join(' '), asking);
    return false;
  }
  await say(result.roadmapWritten(output), asking);
  return true;
}
