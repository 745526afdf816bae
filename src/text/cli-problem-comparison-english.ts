import type { ComparisonProblemCode, UsageWordings, WhatIfKey } from './cli-problem.ts';
import { didYouMean, name, say } from './cli-problem-words-english.ts';
import { joinAlternatives } from './phrase-format.ts';

/** What can be wrong with a call of `lotse compare`, in English. */
export const englishComparisonProblems: Pick<UsageWordings, ComparisonProblemCode> = {
  'nothing-to-compare': () =>
    say(
      'There is nothing to compare: only one file of answers is named.',
      'Name a second one, or say with --what-if what would be different, such as --what-if budget=+50000.',
    ),
  'same-input': ({ path }) => say(`${name(path)} is named twice as a file of answers.`, 'Name each file only once.'),
  'what-if-files': () =>
    say('--what-if goes with a single file of answers.', 'Leave out the other files, or --what-if.'),
  'what-if-invalid': ({ given }) =>
    say(
      `${name(given)} is nothing for --what-if.`,
      'Write NAME=VALUE, several with commas, such as --what-if days=40,budget=+50000.',
    ),
  'what-if-key': ({ key, suggestion, keys }) =>
    say(
      `--what-if can’t change ${name(key)}.`,
      didYouMean(suggestion) ?? `Choose ${joinAlternatives(keys.map(name), 'en')}.`,
    ),
  'what-if-key-twice': ({ given, key }) =>
    say(`${name(given)} has ${name(key)} twice.`, 'What is to stand side by side needs a --what-if of its own.'),
  'what-if-value': ({ key, value }) =>
    say(`${name(value)} does not go with ${name(key)}.`, `Write ${whatIfExamples[key]}, say.`),
  'what-if-no-limit': ({ given, key }) =>
    say(
      `${name(given)} changes a limit that does not exist: ${
        key === 'budget' ? 'the file of answers names no budget.' : 'the person-days a quarter have no limit.'
      }`,
      `Give it without a sign, such as ${key === 'budget' ? 'budget=80000' : 'days=30'}.`,
    ),
  'what-if-below-zero': ({ given, key }) =>
    say(
      `${name(given)} takes away more than there is: ${
        key === 'budget' ? 'the budget of a year' : 'the number of person-days'
      } would fall below zero.`,
      'Take away less.',
    ),
  'old-questionnaire-mode': () =>
    say(
      '--old-questionnaire needs files of answers that are all of one municipality.',
      'Name two files of the same municipality, or leave the option out.',
    ),
  'old-questionnaire-other': ({ old, questionnaire }) =>
    say(
      `--old-questionnaire names the questionnaire ${name(old)}, the comparison is by ${name(questionnaire)}.`,
      'Name an older version of the same questionnaire.',
    ),
  'old-questionnaire-newer': ({ old, questionnaire }) =>
    say(
      `--old-questionnaire names version ${name(old)}, while the questionnaire itself has the older version ${name(questionnaire)}.`,
      'Name the newer version with -q and the older one with --old-questionnaire.',
    ),
  'old-questionnaire-unused': ({ version }) =>
    say(
      `None of the older files was answered in version ${name(version)} or an earlier one.`,
      '“questionnaire.version” in a file says which version it needs.',
    ),
};

const whatIfExamples: Readonly<Record<WhatIfKey, string>> = {
  budget: 'budget=80000, budget=+50000, budget=2027=40000,2028=80000 or budget=+ergebnis:20000+finanz:30000',
  days: 'days=40, days=+5 or days=-10',
  start: 'start=2027-Q3',
  quarters: 'quarters=16',
  reject: 'reject=m-pilot',
  done: 'done=m-pilot',
  'rank-points': 'rank-points=3,2,1',
};
