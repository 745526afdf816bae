import type { AnswerCode } from '../diagnostics/wording.ts';
import type { ExplanationsOf } from './explanation.ts';

/** What is wrong with files of answers. */
export const englishAnswers: ExplanationsOf<AnswerCode> = {
  'size-class-needed': {
    title: 'neither population nor size class',
    meaning: 'The questionnaire has size classes, and the answers name neither population nor size class.',
    remedy: 'Add `population` or `sizeClass`.',
  },
  'key-mismatch': {
    title: 'official key that does not fit',
    meaning:
      'The municipality key (`ags`) or regional key (`ars`) contradicts what stands beside it: its first two digits name another Land than `state` or none, its number of digits does not go with `body`, or the two keys mean different areas.',
    context: '15 is Sachsen-Anhalt, 12 is Brandenburg.',
    remedy: 'Correct the one that is wrong.',
  },
  'value-type': {
    title: 'answer of the wrong type',
    meaning:
      'An answer is of another type than the question: a level is a whole number, `choice` one option, `yes-no` is `true` or `false`, `multi` a list of options.',
    context: '`akten-papier` is a yes-no question.',
    remedy: 'Answer as the type wants; options are named by their ids.',
  },
  'value-out-of-range': {
    title: 'answer out of bounds',
    meaning: 'An answer is below or above what is allowed.',
    context: 'The question asks for per cent.',
    remedy: 'The message names the bounds.',
  },
  'exclusive-option': {
    title: 'lone option beside another',
    meaning: 'An option that rules out all others (`exclusive`) is chosen beside another.',
    remedy: 'Choose either it or the others.',
  },
  'reason-missing': {
    title: 'not applicable without a reason',
    meaning: 'That a question does not apply needs a reason; the report gives it.',
    remedy: 'Write why.',
  },
  'unknown-questionnaire': {
    title: 'questionnaire that is not built in',
    meaning: 'The answers name a questionnaire that is not built in, and the call names none with `-q`.',
    remedy: 'Correct the name, or say where the questionnaire lies: `-q FOLDER`.',
  },
  'questionnaire-mismatch': {
    title: 'answers to another questionnaire',
    meaning: 'The answers belong to another questionnaire than the one of `-q`. Nothing else is said of them.',
    context: 'They are checked against the questionnaire `akten-kurz`.',
    remedy: 'Name the right questionnaire with `-q`.',
  },
  'version-mismatch': {
    title: 'answers to another version',
    meaning:
      'The answers were given to another version. Another major version is an error, and nothing else is said of them. A newer minor version or patch of the questionnaire is a warning: what came with it is unanswered. So is an older one.',
    context: 'The questionnaire has the version 2.0.0.',
    remedy: 'Go through the answers once more with the new version, and then change the number.',
  },
  'municipality-unclear': {
    title: 'one municipality or two',
    meaning:
      'Of files that are compared, two have the same official key (`ags`, `ars`) but not the same name, and count as one municipality; or the same name but not the same key, and count as two.',
    context: 'In the other file, Neustadt has the key 15999002.',
    remedy: 'Correct the name or the key in one of the files, if they are not meant so.',
  },
  'same-day': {
    title: 'two files of the same day',
    meaning:
      'Of files that are compared, two of the same municipality are of the same day, so nothing says which is older. The one that the call names first counts as older.',
    context: 'The other file is of 2026-11-22.',
    remedy: 'Correct `assessedOn` in one of the files.',
  },
  'answer-ignored': {
    title: 'answer to a question that does not apply',
    meaning: 'An answer to a question that does not apply, by the other answers, is not counted.',
    context: '`akten-scannen` applies only if there is paper.',
    remedy: 'Take the answer out, or correct the one that it depends on.',
  },
};
