import type { DiagnosticArguments } from '../../diagnostics/index.ts';
import { excerpt } from '../phrase-format.ts';
import { stateNames } from '../state-names.ts';
import { englishComparison } from './english-comparison.ts';
import { howToWrite, kindsInWords } from './english-schema.ts';
import { didYouMean, listed, name, number, say } from './english-words.ts';
import type { AnswerCode, Wording, WordingsOf } from './wording.ts';

/** The messages about files of answers, in English. */
export const englishAnswers: WordingsOf<AnswerCode> = {
  'size-class-needed': () =>
    say(
      'The questionnaire distinguishes size classes, but the file gives neither a population nor a size class.',
      'Add the key “population” or “sizeClass” under “municipality”.',
    ),
  'key-mismatch': (args) => keyMismatch(args),
  'value-type': ({ expected, actual }) =>
    say(`Expected here is ${kindsInWords(expected)}; given is ${kindsInWords(actual)}.`, howToWrite(expected)),
  'value-out-of-range': ({ value, min, max }) => say(`The value ${number(value)} is out of range.`, bounds(min, max)),
  'exclusive-option': ({ option }) =>
    say(
      `${name(option)} rules out every other answer, but stands beside one.`,
      'Name either only this one or only the others.',
    ),
  'reason-missing': ({ question }) =>
    say(
      `${name(question)} is marked as not applicable without a reason.`,
      'Add the reason: “notApplicable: There are no …”.',
    ),
  'unknown-questionnaire': ({ id, suggestion, existing }) =>
    say(
      `No built-in questionnaire is called ${name(id)}.`,
      suggestion === null ? `Name its folder with -q FOLDER.${listed(existing)}` : didYouMean(suggestion),
    ),
  'questionnaire-mismatch': ({ answersId, questionnaireId }) =>
    say(
      `The answers belong to the questionnaire ${name(answersId)}, but are scored with ${name(questionnaireId)}.`,
      `Choose the questionnaire ${name(answersId)} with “-q”.`,
    ),
  'version-mismatch': (args) => versionMismatch(args),
  ...englishComparison,
  'answer-ignored': ({ question }) =>
    say(
      `The answer to ${name(question)} does not count: by the other answers the question does not apply.`,
      'Check the answers that the question depends on, or take this one out.',
    ),
};

function bounds(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `Allowed is ${number(min)} to ${number(max)}.`;
  if (min !== null) return `Allowed is ${number(min)} or more.`;
  return max === null ? 'Values without a limit do not exist here.' : `Allowed is ${number(max)} or less.`;
}

function keyMismatch({ key, problem, state, given }: DiagnosticArguments['key-mismatch']): Wording {
  const stateName = (code: string | null) => stateNames[code ?? ''] ?? name(code ?? '');
  switch (problem) {
    case 'no-state':
      return say(
        `No official key begins with these digits (“${key}”).`,
        'The first two digits name the Land: from 01 for Schleswig-Holstein to 16 for Thüringen.',
      );
    case 'state':
      return say(
        `The key (“${key}”) belongs to ${stateName(state)}, “state” says ${stateName(given)}.`,
        'Correct the one that is wrong.',
      );
    case 'body':
      return say(
        `A key with so many digits (“${key}”) does not go with ${name(given ?? '')} under “body”.`,
        'Municipalities have a key of 8 digits, districts one of 5.',
      );
    case 'other-key':
      return say(
        '“ags” and “ars” mean different areas.',
        'Both begin with the same 5 digits, and the last 3 of a municipality are equal: 15099001 and 150990001001.',
      );
  }
}

function versionMismatch({ answers, questionnaire, step }: DiagnosticArguments['version-mismatch']): Wording {
  const facts = `The answers are for version ${excerpt(answers)}, the questionnaire has version ${excerpt(questionnaire)}.`;
  switch (step) {
    case 'minor':
      return say(facts, 'New questions count as unanswered. Go through the answers once more with “lotse assess”.');
    case 'major':
      return say(
        facts,
        'The questionnaire is very different. Score the answers with the questionnaire of their version (-q FOLDER). Or set “questionnaire.version” to the new version; lotse then says which answers no longer fit.',
      );
    case 'older':
      return say(facts, 'The questionnaire is older than the answers. Take the newer edition.');
  }
}
