import type { Code, DiagnosticArguments } from '../../diagnostics/index.ts';
import { formatDecimal } from '../number-format.ts';
import { excerpt, joinList, plural, quote } from '../phrase-format.ts';
import { kindsInWords, schemaProblem, typeInWords } from './english-schema.ts';
import { syntaxProblem } from './english-syntax.ts';
import type { DiagnosticWordings, Wording } from './wording.ts';

/** The messages in English. */
export const english: DiagnosticWordings = {
  'yaml-syntax': ({ problem, detail }) => syntaxProblem(problem, detail),
  encoding: ({ problem }) => encodingProblem[problem],
  'too-large': ({ what, limit }) => tooLarge(what, number(limit)),
  schema: schemaProblem,
  'unknown-key': ({ key, suggestion }) =>
    say(
      `The key ${name(key)} is not known here.`,
      suggestion === null ? 'Keys of your own begin with “x-”.' : didYouMean(suggestion),
    ),
  'duplicate-id': ({ id }) => say(`${name(id)} is already used elsewhere.`, 'A name can be used here only once.'),
  'votes-columns': ({ votes, rankPoints }) =>
    say(
      `Here stand ${votes} counts of votes, but “rankPoints” gives points for ${rankPoints} columns.`,
      'Each column needs a count and its points.',
    ),
  'duplicate-priorities': () =>
    say('The questionnaire has a set of priorities already.', 'There can be only one. Remove the other.'),
  'unknown-domain': (args) => unknown('domain', args),
  'unknown-question': (args) => unknown('question', args),
  'unknown-option': (args) => unknown('option', args),
  'unknown-measure': (args) => unknown('measure', args),
  'unknown-source': (args) => unknown('source', args),
  'unknown-work-package': (args) => unknown('work package', args),
  'unknown-category': (args) => unknown('category', args),
  'unknown-profile-field': (args) => unknown('profile field', args),
  'unknown-size-class': (args) => unknown('size class', args),
  'size-class-missing': ({ missing }) =>
    say(
      `The size ${plural(missing.length, 'class', 'classes')} ${names(missing)} ${plural(missing.length, 'is', 'are')} missing here.`,
      'Give a value for every size class, or a single one for all.',
    ),
  'size-classes-order': ({ sizeClass }) =>
    say(
      `The size class ${name(sizeClass)} is not in its place.`,
      '“belowPopulation” rises from class to class; only the last has no limit.',
    ),
  'size-class-needed': () =>
    say(
      'The questionnaire distinguishes size classes, but the file gives neither a population nor a size class.',
      'Add the key “population” or “sizeClass” under “municipality”.',
    ),
  'day-rate-missing': () =>
    say(
      'A measure costs money, but the questionnaire gives no day rate.',
      'Add “dayRate” (EUR per person-day), such as 1150.',
    ),
  'condition-cycle': ({ path }) =>
    say(
      `Conditions depend on each other in a circle: ${chain(path)}.`,
      'Take one of the conditions (“appliesWhen”) out.',
    ),
  'condition-type': ({ comparison, subject, type }) =>
    say(
      `The comparison ${name(comparison)} does not suit ${name(subject)} like this: its answer is ${typeInWords(type)}.`,
      conditionHint(type),
    ),
  'requires-cycle': ({ path }) =>
    say(`Measures require each other in a circle: ${chain(path)}.`, 'Take one of the requirements (“requires”) out.'),
  'include-outside': ({ path }) =>
    say(
      `The path ${name(path)} leads out of the questionnaire’s folder.`,
      'Only files in this folder and below are included, without “..” and without links out of it.',
    ),
  'include-missing': ({ path }) =>
    say(
      `The included file ${name(path)} is missing or cannot be read.`,
      'Check name and spelling, upper and lower case too.',
    ),
  'levels-incomplete': ({ missing, surplus }) => levelsIncomplete(missing, surplus),
  'thresholds-order': ({ from, before }) =>
    say(
      `The threshold from ${number(from)} stands after the one from ${number(before)}.`,
      'Order the thresholds by rising “from”, each value once.',
    ),
  'thresholds-gap': ({ first, min }) =>
    say(
      `The first threshold begins at ${number(first)}, but answers are allowed from ${number(min)} on.`,
      `Begin with a threshold from ${number(min)}. Without it the first threshold’s level holds below.`,
    ),
  'level-out-of-range': ({ level, max }) =>
    say(`There is no level ${number(level)}.`, `Levels run from 0 to ${number(max)}.`),
  'cap-order': ({ below, at }) =>
    say(
      `The cap holds at level ${number(at)} but only works below level ${number(below)}.`,
      '“at” must be less than “below”.',
    ),
  'raise-order': ({ from, to }) =>
    say(
      `The measure raises from level ${number(from)} to ${number(to)}, so not at all.`,
      '“from” must be less than “to”.',
    ),
  'range-order': ({ low, high }) =>
    say(`The range begins with ${number(low)} and ends with ${number(high)}.`, 'Swap the two numbers.'),
  'stage-missing': ({ question }) =>
    say(
      `The question ${name(question)} lacks “stage”; its domain is scored in stages (staged).`,
      'Add “stage” with the stage that the question belongs to.',
    ),
  'stage-not-allowed': ({ question }) =>
    say(
      `The question ${name(question)} has “stage”, but its domain is not scored in stages.`,
      'Remove “stage” or set “aggregation: staged” in the domain.',
    ),
  'duplicate-raise': ({ question }) =>
    say(`The measure raises the question ${name(question)} twice.`, 'Put both into one entry.'),
  'value-type': ({ expected, actual }) =>
    say(`Expected here is ${kindsInWords(expected)}; given is ${kindsInWords(actual)}.`),
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
  'unknown-questionnaire': ({ id, suggestion }) =>
    say(
      `No built-in questionnaire is called ${name(id)}.`,
      suggestion === null ? 'Name its folder with -q FOLDER.' : didYouMean(suggestion),
    ),
  'questionnaire-mismatch': ({ answersId, questionnaireId }) =>
    say(
      `The answers belong to the questionnaire ${name(answersId)}, but are scored with ${name(questionnaireId)}.`,
      `Choose the questionnaire ${name(answersId)} with “-q”.`,
    ),
  'version-mismatch': (args) => versionMismatch(args),
  'answer-ignored': ({ question }) =>
    say(
      `The answer to ${name(question)} does not count: by the other answers the question does not apply.`,
      'Check the answers that the question depends on, or take this one out.',
    ),
  'unreachable-question': ({ question }) =>
    say(`The question ${name(question)} can never apply.`, 'No answer meets its condition (“appliesWhen”).'),
  'never-raised': ({ question }) =>
    say(
      `No measure raises the question ${name(question)}.`,
      'Add a measure, or name the question in “raises” of an existing one.',
    ),
  'raise-no-effect': ({ measure, question, why }) =>
    say(`The measure ${name(measure)} can change nothing about the question ${name(question)}.`, raiseHints[why]),
  'no-category': ({ question }) =>
    question === null
      ? say(
          'None of the questions that apply belongs to a category. There is no score by priorities.',
          'Give questions work packages (“workPackages”) or categories (“categories”).',
        )
      : say(
          `The question ${name(question)} belongs to no category and does not count in the score by priorities.`,
          'Name a work package (“workPackages”) or a category (“categories”).',
        ),
  'unused-source': ({ id }) =>
    say(`The source ${name(id)} is named nowhere.`, 'Name it where it belongs, or remove it.'),
  'unused-work-package': ({ id }) =>
    say(
      `No question and no measure belongs to the work package ${name(id)}.`,
      'Name it in “workPackages” of a question or measure.',
    ),
};

const encodingProblem: { readonly [P in DiagnosticArguments['encoding']['problem']]: Wording } = {
  'invalid-utf8': {
    message: 'The file is not written in UTF-8.',
    hint: 'Save it as UTF-8 (in the editor: “Save as”, encoding UTF-8).',
  },
  'invalid-utf16': { message: 'The file is marked as UTF-16, but damaged.', hint: 'Save it as UTF-8.' },
  'utf-32': { message: 'The file is written in UTF-32.', hint: 'Save it as UTF-8.' },
  'control-character': {
    message: 'There is an invisible control character here.',
    hint: 'Remove it. Often it was copied along from another program.',
  },
};

const raiseHints: { readonly [W in DiagnosticArguments['raise-no-effect']['why']]: string } = {
  'from-unreached': 'No required measure lifts the question to “from”. Set “from: 0” or add to “requires”.',
  'nothing-to-raise': 'It is not scored, and only scored questions can be raised.',
};

function tooLarge(what: DiagnosticArguments['too-large']['what'], limit: string): Wording {
  switch (what) {
    case 'bytes':
      return say(`The file is too large: ${limit} bytes are allowed.`, 'Split it into several files.');
    case 'depth':
      return say(`The file is nested too deeply: ${limit} levels are allowed.`);
    case 'aliases':
      return say(
        `The file refers to itself too often: ${limit} references (*name) are allowed.`,
        'Write the values out.',
      );
  }
}

function levelsIncomplete(missing: readonly number[], surplus: readonly string[]): Wording {
  const faults = [
    ...(missing.length === 0
      ? []
      : [`missing ${plural(missing.length, 'is', 'are')} ${joinList(missing.map(number), 'en')}`]),
    ...(surplus.length === 0 ? [] : [`too many ${plural(surplus.length, 'is', 'are')} ${names(surplus)}`]),
  ];
  return say(`The levels are not complete: ${faults.join('; ')}.`, 'Every level of the scale needs exactly one entry.');
}

function bounds(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `Allowed is ${number(min)} to ${number(max)}.`;
  if (min !== null) return `Allowed is ${number(min)} or more.`;
  return max === null ? 'Values without a limit do not exist here.' : `Allowed is ${number(max)} or less.`;
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

const conditionHints: { readonly [type: string]: string } = {
  'yes-no': 'Use “is: true”, “is: false” or “answered: true”.',
  choice: 'Use “is” or “isAnyOf” with options; on scored questions “atLeast” and “atMost”, too.',
  multi: 'Use “includes” with an option; on scored questions “atLeast” and “atMost”, too.',
  text: 'Use “is” or “isAnyOf” with text.',
  string: 'Use “is” or “isAnyOf” with text.',
};

function conditionHint(type: string): string {
  return conditionHints[type] ?? 'Use “is”, “isAnyOf”, “atLeast” or “atMost” with numbers.';
}

function unknown(what: string, { id, suggestion }: DiagnosticArguments[Extract<Code, 'unknown-question'>]): Wording {
  return say(`There is no ${what} ${name(id)}.`, suggestion === null ? null : didYouMean(suggestion));
}

function didYouMean(suggestion: string): string {
  return `Did you mean ${name(suggestion)}?`;
}

function say(message: string, hint: string | null = null): Wording {
  return { message, hint };
}

function name(text: string): string {
  return quote(excerpt(text), 'en');
}

function names(texts: readonly string[]): string {
  return joinList(texts.map(name), 'en');
}

function chain(path: readonly string[]): string {
  return path.map(excerpt).join(' → ');
}

function number(value: number): string {
  return formatDecimal(value, 'en');
}
