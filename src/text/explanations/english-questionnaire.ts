import type { ExplanationsOf, QuestionnaireCode } from './explanation.ts';

/** What is wrong in a questionnaire. */
export const englishQuestionnaire: ExplanationsOf<QuestionnaireCode> = {
  'duplicate-id': {
    title: 'name that is taken',
    meaning:
      'An `id` stands there twice. Ids are unique for each kind of thing; domains and questions share one namespace, options are unique in their question. A file that is included twice is also reported so.',
    remedy: 'Rename one of the two. The place of the first is shown, too.',
  },
  'duplicate-priorities': {
    title: 'second set of priorities',
    meaning: 'A questionnaire has one set of priorities at most.',
    context: 'Both files are of the kind `priorities`.',
    remedy: 'Take one of them out.',
  },
  'votes-columns': {
    title: 'more or fewer votes than columns',
    meaning:
      'A category has more or fewer counts of votes than `rankPoints` has columns. Some votes would be lost, or points would find none.',
    remedy: 'Write a count for each column, 0 where there were no votes.',
  },
  'unknown-domain': {
    title: 'domain that does not exist',
    meaning: 'A measure is shown in a domain that does not exist.',
    context: 'The domain is called `akten`.',
    remedy: 'Name the id of a domain.',
  },
  'unknown-question': {
    title: 'question that does not exist',
    meaning:
      'A condition, `raises`, `targets` or `answers` names a question that does not exist. (In `targets` a domain will do as well.)',
    context: 'The question is called `akten-plan`.',
    remedy: 'Name the id of a question; `lotse list -q …` shows them all.',
  },
  'unknown-option': {
    title: 'option that does not exist',
    meaning:
      'An answer or a condition names an option that the question does not have, or a kind of body that does not exist.',
    context: 'The option is called `einzeln`.',
    remedy: 'Name the id of an option, not its label.',
  },
  'unknown-measure': {
    title: 'measure that does not exist',
    meaning: '`requires` or `planning.measures` names a measure that does not exist.',
    context: 'The measure is called `m-auftrag`.',
    remedy: 'Name the id of a measure.',
  },
  'unknown-source': {
    title: 'source that does not exist',
    meaning: 'A question, a measure, a cost or a work package names a source that does not exist.',
    context: 'The source is called `S04`.',
    remedy: 'Name the id of a source, or add the source.',
  },
  'unknown-work-package': {
    title: 'work package that does not exist',
    meaning: 'A question or measure names a work package that the priorities do not hold.',
    context: 'The work package is called `STD-7`.',
    remedy: 'Name the id of a work package, capitals and hyphen included.',
  },
  'unknown-category': {
    title: 'category that does not exist',
    meaning: 'A question or work package names a category that the priorities do not hold.',
    context: 'The category is called `standards`.',
    remedy: 'Name the id of a category.',
  },
  'unknown-profile-field': {
    title: 'profile field that does not exist',
    meaning: 'A condition asks for something that no profile holds.',
    remedy: 'Use `body`, `state`, `population`, `workplaces` or `sizeClass`.',
  },
  'unknown-size-class': {
    title: 'size class that does not exist',
    meaning: 'A value or a condition names a size class that the questionnaire does not have.',
    context: 'There are the size classes A and B.',
    remedy: 'Name the id of a size class.',
  },
  'size-class-missing': {
    title: 'no value for a size class',
    meaning: 'Something differs by size class, but one class has no value.',
    context: 'There are the size classes A and B.',
    remedy: 'Add the class, or give one value for all: `duration: [1, 2]`.',
  },
  'size-classes-order': {
    title: 'size classes do not ascend',
    meaning: '`belowPopulation` ascends from class to class; the last, and only the last, has none.',
    remedy: 'Put the classes in order, and let the last one be open.',
  },
  'day-rate-missing': {
    title: 'costs, but no day rate',
    meaning: 'A measure costs money, and there is no `dayRate` to weigh it against person-days.',
    context: 'A measure has `costs`.',
    remedy: 'Add `dayRate`, in EUR for a day.',
  },
  'condition-cycle': {
    title: 'conditions in a circle',
    meaning:
      'Questions apply depending on each other, in a circle. One finding for each circle, with the other conditions of it.',
    remedy: 'Take one of the conditions out.',
  },
  'condition-type': {
    title: 'comparison that makes no sense',
    meaning:
      'A comparison does not suit what it compares: `includes` only with `multi`; `atLeast` and `atMost` not with facts, unless they are numbers or levels; a value of another type.',
    context: '`akten-papier` is a yes-no question.',
    remedy: 'The message names what fits.',
  },
  'requires-cycle': {
    title: 'requirements in a circle',
    meaning: 'Measures require each other, in a circle.',
    remedy: 'Take one of the requirements out.',
  },
  'levels-incomplete': {
    title: 'levels missing or too many',
    meaning:
      'The scale, or a question of the type `level`, does not have exactly one entry for each level from 0 to `scale.max`.',
    context: '`scale.max` is 4.',
    remedy: 'Add the levels that are missing, and remove those that are too many.',
  },
  'thresholds-order': {
    title: 'thresholds do not ascend',
    meaning: 'Thresholds do not ascend in `from`, or one stands twice.',
    remedy: 'Put them in order.',
  },
  'level-out-of-range': {
    title: 'level that is not on the scale',
    meaning: 'A level is below 0 or above `scale.max` (a `stage` below 1).',
    context: '`scale.max` is 4.',
    remedy: 'Name a level of the scale.',
  },
  'cap-order': {
    title: 'cap that does not cap',
    meaning: 'A cap holds at the level below which it begins, or above.',
    remedy: '`at` is less than `below`.',
  },
  'raise-order': {
    title: 'raise that does not raise',
    meaning: 'A measure raises a question to where it begins, or below.',
    remedy: '`from` is less than `to`.',
  },
  'range-order': {
    title: 'larger number first',
    meaning: 'A range begins with the larger number: effort, duration, costs, or `min` and `max` of a number.',
    remedy: 'Swap the two.',
  },
  'stage-missing': {
    title: 'no stage in a staged domain',
    meaning: 'A scored question of a domain with `aggregation: staged` has no `stage`.',
    remedy: 'Add the stage that the question belongs to.',
  },
  'stage-not-allowed': {
    title: 'stage where there are none',
    meaning: '`stage` stands where it means nothing: in a domain that is not `staged`, or at a fact.',
    remedy: 'Remove `stage`, or make the domain `staged`.',
  },
  'duplicate-raise': {
    title: 'question raised twice by a measure',
    meaning: 'A measure raises the same question twice.',
    remedy: 'Make it one entry; two steps are two measures.',
  },
};
