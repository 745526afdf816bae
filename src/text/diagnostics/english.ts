import type { DiagnosticArguments, UnknownName } from '../../diagnostics/index.ts';
import { excerpt, joinList, plural } from '../phrase-format.ts';
import { englishAnswers } from './english-answers.ts';
import { englishContent } from './english-content.ts';
import { schemaProblem, typeInWords } from './english-schema.ts';
import { syntaxProblem } from './english-syntax.ts';
import { didYouMean, listed, name, names, number, say } from './english-words.ts';
import type { DiagnosticWordings, Wording } from './wording.ts';

/** The messages in English. */
export const english: DiagnosticWordings = {
  ...englishAnswers,
  ...englishContent,
  'yaml-syntax': ({ problem, detail }) => syntaxProblem(problem, detail),
  encoding: ({ problem }) => encodingProblem[problem],
  'too-large': ({ what, limit }) => tooLarge(what, number(limit)),
  schema: schemaProblem,
  'unknown-key': ({ key, suggestion }) =>
    say(`The key ${name(key)} is not known here.`, suggestion === null ? otherKeys(key) : didYouMean(suggestion)),
  'duplicate-id': ({ id }) =>
    say(
      `${name(id)} is already used elsewhere.`,
      'A name can be used here only once. Change one of the two, or remove the entry.',
    ),
  'votes-columns': ({ votes, rankPoints }) =>
    say(
      `Here stand ${votes} counts of votes, but “rankPoints” gives points for ${rankPoints} columns.`,
      'Each column needs a count and its points. Write 0 where there were no votes.',
    ),
  'duplicate-priorities': () =>
    say('The questionnaire has a set of priorities already.', 'There can be only one. Remove the other.'),
  'unknown-domain': (args) => unknown(['domain', 'domains'], args, 'Name the “id” of a domain.'),
  'unknown-question': (args) => unknown(['question', 'questions'], args, 'Name the “id” of a question, not its text.'),
  'unknown-option': (args) => unknown(['option', 'options'], args, 'Name the “id” of an option, not its text.'),
  'unknown-measure': (args) => unknown(['measure', 'measures'], args, 'Name the “id” of a measure, not its title.'),
  'unknown-source': (args) =>
    unknown(['source', 'sources'], args, 'Name the “id” of a source, or add it under “sources”.'),
  'unknown-work-package': (args) =>
    unknown(['work package', 'work packages'], args, 'Name the “id” of a work package.'),
  'unknown-category': (args) => unknown(['category', 'categories'], args, 'Name the “id” of a category.'),
  'unknown-profile-field': (args) =>
    unknown(['profile field', 'profile fields'], args, 'Name a field of the municipality.'),
  'unknown-size-class': (args) => unknown(['size class', 'size classes'], args, 'Name the “id” of a size class.'),
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
    path.includes('\\')
      ? say(`The path ${name(path)} has a “\\” in it.`, `Separate folders by “/”: ${name(path.replaceAll('\\', '/'))}.`)
      : say(
          `The path ${name(path)} leads out of the questionnaire’s folder.`,
          'Only files in this folder and below are included, without “..” and without links out of it.',
        ),
  'include-missing': ({ path, suggestion }) =>
    say(
      `The included file ${name(path)} is missing or cannot be read.`,
      suggestion === null ? 'Check name and spelling, upper and lower case too.' : didYouMean(suggestion),
    ),
  'not-included': () =>
    say(
      'No questionnaire includes this part; what it says belongs nowhere.',
      'Name the file under “include” in the questionnaire, or delete it.',
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
  'level-out-of-range': ({ level, min, max }) =>
    say(`There is no level ${number(level)} here.`, `Name a level from ${number(min)} to ${number(max)}.`),
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
  'unreachable-question': ({ question }) =>
    say(
      `The question ${name(question)} can never apply: nothing makes its condition (“appliesWhen”) true.`,
      'Correct the condition, or remove the question.',
    ),
  'never-raised': ({ question }) =>
    say(
      `No measure raises the question ${name(question)}.`,
      'Add a measure, or name the question in “raises” of an existing one.',
    ),
  'raise-no-effect': ({ measure, question, why }) =>
    why === 'nothing-to-raise'
      ? say(
          `The measure ${name(measure)} cannot raise the question ${name(question)}: it is not scored.`,
          'Take the question out of “raises”. Only scored questions can be raised.',
        )
      : say(
          `The measure ${name(measure)} raises the question ${name(question)} only from “from” on; no measure that it requires lifts it to there.`,
          'Set “from: 0”, or name in “requires” the measure that lifts it to there.',
        ),
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
  'unused-suppression': ({ code }) =>
    say(
      `There is no warning ${name(code)} on the next line.`,
      'Take the code out of the comment, or put the comment right before the line that it is about.',
    ),
  'invalid-suppression': invalidSuppression,
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

function invalidSuppression({ problem, text, suggestion }: DiagnosticArguments['invalid-suppression']): Wording {
  const form = 'Write: # lotse-disable-next-line CODE -- reason';
  switch (problem) {
    case 'directive':
      return say(`There is no directive ${name(text)}; the comment does not hold.`, form);
    case 'no-code':
      return say('The comment names no warning; it does not hold.', form);
    case 'no-reason':
      return say('The comment lacks a reason; it does not hold.', form);
    case 'unknown-code':
      return say(
        `There is no warning ${name(text)}.`,
        suggestion === null ? 'Name the code as it stands in the message.' : didYouMean(suggestion),
      );
    case 'error-code':
      return say(
        `${name(text)} is an error and cannot be silenced.`,
        'Mend the error: lotse cannot work with a file that has errors.',
      );
    case 'own-code':
      return say(`The warning ${name(text)} cannot be silenced.`, 'Correct or remove the comment that it is about.');
  }
}

function tooLarge(what: DiagnosticArguments['too-large']['what'], limit: string): Wording {
  switch (what) {
    case 'bytes':
      return say(`The file is too large: ${limit} bytes are allowed.`, 'Split it into several files.');
    case 'depth':
      return say(
        `The file is nested too deeply: ${limit} levels are allowed.`,
        'Check whether closing brackets are missing before.',
      );
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

/** The kind of thing is given in the singular and in the plural. */
function unknown(
  [one, many]: readonly [one: string, many: string],
  { id, suggestion, existing }: UnknownName,
  otherwise: string,
): Wording {
  const message = `There is no ${one} ${name(id)}.`;
  if (suggestion !== null) return say(message, didYouMean(suggestion));
  return existing?.length === 0
    ? say(message, `The questionnaire has no ${many}. Add what is meant, or remove the name.`)
    : say(message, `${otherwise}${listed(existing)}`);
}

function chain(path: readonly string[]): string {
  return path.map(excerpt).join(' → ');
}

/** A number for a key is mostly what a decimal comma cuts off within brackets. */
function otherKeys(key: string): string {
  return /^\d+$/.test(key)
    ? 'Within brackets a comma separates. Write decimals with a point: 1.5'
    : 'Keys of your own begin with “x-”.';
}
