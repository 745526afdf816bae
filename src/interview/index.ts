export { type Consequences, consequencesOf } from './consequences.ts';
export {
  acceptRemark,
  acceptReply,
  beginInterview,
  currentQuestion,
  goBack,
  type Interview,
  jumpTo,
  questionsToCome,
} from './interview.ts';
export { type Narrowing, narrowingQuestions, type Target } from './narrowing.ts';
export { minutesLeft, noPace, type Pace, withQuestion } from './pace.ts';
export { type DomainProgress, domainsOf, type Progress, progressOf } from './progress.ts';
export {
  type AnswerForm,
  type ChooseRequest,
  type EnterRequest,
  Interrupted,
  type KeyedLabel,
  type Prompter,
  type QuestionAct,
  type QuestionRequest,
} from './prompter.ts';
export { entryOf, type Remark, type Reply } from './reply.ts';
export { everything, questionsInScope, rolesOf, type Scope } from './scope.ts';
