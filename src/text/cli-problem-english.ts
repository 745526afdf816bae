import type { UsageWordings } from './cli-problem.ts';
import { englishComparisonProblems } from './cli-problem-comparison-english.ts';
import { didYouMean, name, say, times } from './cli-problem-words-english.ts';
import { formatDate } from './date-format.ts';
import { formatDecimal } from './number-format.ts';
import { excerpt, joinAlternatives, joinList, plural } from './phrase-format.ts';
import { type WritingFailure, writingFailure } from './writing-failure.ts';

/** What can be wrong with a call, in English. */
export const englishProblems: UsageWordings = {
  'unknown-option': ({ option, suggestion }) =>
    say(`There is no option ${name(option)}.`, didYouMean(suggestion) ?? allOptions),
  'unknown-command': ({ command, suggestion }) =>
    say(`There is no command ${name(command)}.`, didYouMean(suggestion) ?? allCommands),
  'command-missing': () => say('A command is missing.', allCommands),
  'argument-missing': ({ argument }) => say(`<${argument}> is missing.`, allOptions),
  'value-missing': ({ option }) => say(`The option ${name(option)} lacks its value.`, allOptions),
  'too-many-arguments': ({ command }) =>
    say(`Too many arguments${command === '' ? '' : ` for ${name(command)}`}.`, 'Put names with spaces in quotes.'),
  'unknown-language': ({ value, where }) =>
    say(`There is no language ${name(value)} (${where}).`, 'Choose “de” or “en”.'),
  'unknown-format': ({ value, formats }) =>
    say(`There is no format ${name(value)}.`, `Choose ${joinAlternatives(formats.map(name), 'en')}.`),
  'formats-and-outputs': ({ formats, outputs }) =>
    say(
      `--format is given ${times(formats)}, but --output ${times(outputs)}.`,
      'Write an --output behind each --format. One at most may be missing; its format goes to standard output.',
    ),
  'same-output': ({ path }) => say(`${name(path)} is named twice as --output.`, 'Give each output a name of its own.'),
  'output-is-input': ({ path }) =>
    say(`Writing to ${name(path)} would overwrite the input.`, 'Give the output another name.'),
  'date-invalid': ({ value }) => say(`${name(value)} is not a date.`, 'Write YYYY-MM-DD, such as --date 2026-11-22.'),
  'threshold-invalid': ({ value }) =>
    say(
      `${name(value)} is not a threshold for --fail-under.`,
      'Write a number from 0 to 1, such as --fail-under 0.6 or --fail-under domain:it-sicherheit=0.5.',
    ),
  'threshold-domain': ({ id, suggestion }) =>
    say(`There is no domain ${name(id)} for --fail-under.`, didYouMean(suggestion) ?? seeList),
  'threshold-without-priorities': () =>
    say(
      'The questionnaire has no priorities, so it has no overall value for --fail-under.',
      'Set thresholds for single domains: --fail-under domain:ID=0.5.',
    ),
  'budget-invalid': ({ value }) =>
    say(
      `${name(value)} is not a budget.`,
      'Write whole euros without separators: --budget 80000 or --budget 2027=40000,2028=80000 or --budget 2027=ergebnis:40000+finanz:60000.',
    ),
  'days-invalid': ({ value }) =>
    say(`${name(value)} is not a number of person-days.`, 'Write a number from 0 on, such as --days 30.'),
  'quarter-invalid': ({ value }) => say(`${name(value)} is not a quarter.`, 'Write YYYY-Qn, such as --start 2027-Q1.'),
  'quarters-invalid': ({ value, most }) =>
    say(
      `${name(value)} is not a number of quarters.`,
      `Write a whole number from 1 to ${most}, such as --quarters 12.`,
    ),
  'max-problems-invalid': ({ value }) =>
    say(
      `${name(value)} is not a number for --max-problems.`,
      'Write a whole number from 0, or “all” for everything, such as --max-problems 20.',
    ),
  'rank-points-invalid': ({ value }) =>
    say(
      `${name(value)} are not points.`,
      'Write a number from 0 on for each column of votes, at least one of them above 0, such as --rank-points 3,2,1.',
    ),
  'rank-points-count': ({ expected, actual }) =>
    say(
      `--rank-points names ${actual} ${plural(actual, 'number', 'numbers')}, but the votes have ${expected} columns.`,
      'Give one number for each column.',
    ),
  'rank-points-without-votes': () =>
    say('The questionnaire has no votes that --rank-points could weigh.', 'Leave the option out.'),
  'time-limit-invalid': ({ value, most }) =>
    say(`${name(value)} is no number of seconds.`, `Give a whole number from 1 to ${most}, such as --time-limit 120.`),
  'time-limit-without-optimize': () =>
    say('--time-limit has an effect only with --optimize.', 'Add --optimize, or leave --time-limit out.'),
  'seed-invalid': ({ value, most }) =>
    say(`${name(value)} is no value for --seed.`, `Give a whole number from 0 to ${most}.`),
  'seed-without-robustness': () =>
    say('--seed has an effect only with --robustness.', 'Add --robustness, or leave --seed out.'),
  'robustness-without-priorities': () =>
    say(
      'The questionnaire has no priorities and so no weights that --robustness could change.',
      'Leave the option out.',
    ),
  'reach-invalid': ({ value }) =>
    say(
      `${name(value)} is no level to be reached.`,
      'Write a level above 0, such as --reach 2.5 or --reach domain:it-sicherheit=3.',
    ),
  'reach-level': ({ level, most }) =>
    say(`There is no level ${formatDecimal(level, 'en')}.`, `The levels of this questionnaire go up to ${most}.`),
  'reach-domain': ({ id, suggestion }) =>
    say(`The domain ${name(id)} does not exist, or has no levels.`, didYouMean(suggestion)),
  'unknown-measure': ({ id, suggestion }) =>
    say(`The questionnaire has no measure ${name(id)}.`, didYouMean(suggestion)),
  'unknown-question': ({ id, suggestion }) =>
    say(`The questionnaire has no question ${name(id)}.`, didYouMean(suggestion)),
  'rejected-and-done': ({ id }) =>
    say(`The measure ${name(id)} is given with both --reject and --done.`, 'Choose one of them.'),
  'unknown-kind': ({ value, suggestion, kinds }) =>
    say(
      `There is no kind ${name(value)}.`,
      didYouMean(suggestion) ?? `Choose ${joinAlternatives(kinds.map(name), 'en')}.`,
    ),
  'kind-without-path': () =>
    say('--kind does not say what to check.', 'Name files, folders, patterns, or “-” for standard input.'),
  'no-match': ({ pattern }) =>
    say(
      `No file matches the pattern ${name(pattern)}.`,
      'Check the pattern and the folder that you call lotse in. “*” stands for a part of a name, “**” for any folders.',
    ),
  'nothing-to-check': ({ path }) =>
    say(
      `There is nothing in the folder ${name(path)} that lotse can check.`,
      'It looks there and below for .yaml, .yml and .json files whose “kind” is a questionnaire, a part of one, or answers.',
    ),
  'unknown-subject': ({ id, suggestion }) =>
    say(`The id ${name(id)} stands neither in the questionnaire nor in the plan.`, didYouMean(suggestion) ?? seeList),
  ...englishComparisonProblems,
  'file-missing': ({ path }) =>
    say(`${name(path)} does not exist.`, 'Check the name and the folder in which you call lotse.'),
  'file-is-folder': ({ path }) => say(`${name(path)} is a folder; a file is needed here.`, null),
  'file-unreadable': ({ path, reason }) =>
    say(
      `${name(path)} can’t be read (${reason}).`,
      reason === 'ENOENT' || reason === 'ELOOP'
        ? 'The link leads nowhere or in a circle. Delete it, or set it up anew.'
        : 'Check the permissions of the file.',
    ),
  'file-unwritable': ({ path, reason }) =>
    say(`${name(path)} can’t be written (${reason}).`, unwritable[writingFailure(reason)]),
  'nothing-to-watch': () => say('With --watch lotse needs files that can change.', 'Name a folder or a file.'),
  'watch-format': () =>
    say('--watch shows on the screen what is wrong; no other output goes with it.', 'Leave out --format and --output.'),
  'unknown-code': ({ name: wanted, suggestion }) =>
    say(
      `There is no code ${name(wanted)}.`,
      didYouMean(suggestion) ?? 'The code stands in every message behind “error” or “warning”.',
    ),
  'explain-alone': () =>
    say(
      '--explain explains a message and checks nothing; no paths and no other options go with it.',
      'For example: lotse validate --explain unused-source',
    ),
  'input-twice': () => say('Standard input (-) can be read only once.', 'Name “-” only once.'),
  'no-such-questionnaire': ({ name: wanted, builtIn }) =>
    say(`There is no questionnaire ${name(wanted)}, neither built in nor as a file or folder.`, available(builtIn)),
  'folder-without-questionnaire': ({ path }) =>
    say(
      `The folder ${name(path)} holds no questionnaire.`,
      'It needs a file questionnaire.yaml or questionnaire.json.',
    ),
  'questionnaire-needed': ({ builtIn }) => say('Which questionnaire?', `Name it with -q. ${available(builtIn)}`),
  'no-terminal': ({ file }) =>
    say(
      'The interview needs a terminal at which somebody answers.',
      `Without a terminal “lotse assess ${file} --answers-from FILE” takes answers from another file. You can also write the file of answers yourself and then call “lotse score ${file}”.`,
    ),
  'file-needed': () => say('The interview needs a file to save to.', 'Name a file instead of “-”.'),
  'file-locked': ({ path, lock, since, host, pid }) =>
    say(
      host === null
        ? `Another interview is at work on ${name(path)} (since ${when(since)}, process ${pid}).`
        : `Another interview is at work on ${name(path)} (since ${when(since)}, on the machine ${name(host)}).`,
      host === null
        ? 'End that one first. What was answered there is kept.'
        : `End that one first. If none is running there any more, delete the file ${name(lock)}.`,
    ),
  'unknown-domain': ({ id, suggestion, domains }) =>
    say(
      `There is no domain ${name(id)}.`,
      didYouMean(suggestion) ?? `Choose ${joinAlternatives(domains.map(name), 'en')}.`,
    ),
  'unknown-role': ({ role, suggestion, roles }) =>
    say(
      `The role ${name(role)} answers no question here.`,
      didYouMean(suggestion) ??
        (roles.length === 0
          ? 'The questionnaire names no roles.'
          : `Choose ${joinAlternatives(roles.map(name), 'en')}.`),
    ),
};

const unwritable: Readonly<Record<WritingFailure, string>> = {
  missing: 'There is no such folder. Make it or name another.',
  forbidden: 'You may not write there. Take another folder or ask for the rights.',
  full: 'There is no space left.',
  folder: 'That is a folder. Name a file.',
  other: 'Check that the folder exists and that you may write there.',
};

const allOptions = '“--help” after the command shows all options.';
const allCommands = '“lotse --help” shows all commands.';
const seeList = '“lotse list -q QUESTIONNAIRE” shows all questions and domains.';

/** YYYY-MM-DD HH:MM as an English reader is used to. */
function when(since: string): string {
  const [date = '', time = ''] = excerpt(since).split(' ');
  return `${formatDate(date, 'en')}, ${time}`;
}

function available(builtIn: readonly string[]): string {
  return builtIn.length === 0 ? 'None is built in.' : `Built in: ${joinList(builtIn, 'en')}.`;
}
