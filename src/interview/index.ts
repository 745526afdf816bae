export {
  acceptReply,
  beginInterview,
  entryOf,
  type Interview,
  nextQuestion,
  progressOf,
  type Reply,
} from './interview.ts';
export {
  type ChooseRequest,
  type ChooseSeveralRequest,
  type EnterRequest,
  Interrupted,
  type Prompter,
} from './prompter.ts';
