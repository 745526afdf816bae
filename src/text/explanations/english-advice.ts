import type { AdviceCode, ExplanationsOf } from './explanation.ts';

/** What is probably not meant as it stands in a questionnaire. */
export const englishAdvice: ExplanationsOf<AdviceCode> = {
  'thresholds-gap': {
    title: 'first threshold above `min`',
    meaning: 'The first threshold of a number lies above `min`: below it the level of the first counts.',
    remedy: 'Begin with a threshold at `min`.',
  },
  'unreachable-question': {
    title: 'condition that nobody can fulfil',
    meaning: 'A question can never apply. Certain where it is said; what cannot be ruled out counts as possible.',
    remedy: 'Correct the condition, or remove the question.',
  },
  'never-raised': {
    title: 'question that no measure raises',
    meaning:
      'No measure raises this scored question, so nothing can be planned for it. (Not said of a questionnaire without measures.)',
    context: 'No other measure raises `akten-scannen`.',
    remedy: 'Add a measure, or the question to the `raises` of one.',
  },
  'raise-no-effect': {
    title: 'raise that can do nothing',
    meaning:
      'A measure can change nothing about a question: the question is a mere fact, or the measure works only from a level to which no measure that it requires lifts the question.',
    remedy: 'Lower `from`, add `requires`, or remove the raise.',
  },
  'no-category': {
    title: 'question without a category',
    meaning:
      'There are priorities, and a scored question belongs to none of their categories: it counts for the maturity, not for the priority. Of answers: no question that applies has a category, so there is no priority.',
    remedy: 'Name a work package or a category.',
  },
  'unused-source': {
    title: 'source that nothing names',
    meaning: 'Nothing refers to a source. Perhaps the reference is missing, perhaps it is a leftover.',
    context: 'The source `S07` stands under `sources`, and only this question could name it.',
    remedy: 'Name the source where it belongs, or remove it.',
  },
  'unused-work-package': {
    title: 'municipal work package that nothing serves',
    meaning:
      'A work package is up to the municipalities (`responsible` names `kommunen`), and no question or measure serves it.',
    context: 'The work package `STD-1` is up to the municipalities.',
    remedy: 'Name it in `workPackages` of a question or measure.',
  },
  'unused-category': {
    title: 'category without a question',
    meaning:
      'No scored question belongs to a category, neither by itself nor by a work package. What was voted for it counts nowhere.',
    context: 'There are the categories `standards` and `finanzen`; this is the last question.',
    remedy:
      'Name the category in `categories` of a question, or one of its work packages in `workPackages`; else remove it.',
  },
  'same-answer': {
    title: 'two answers that read alike',
    meaning:
      'Two levels of the scale, or two levels or options of a question, read alike; case, spaces and punctuation make no difference. Mostly a text was left over from copying.',
    remedy: 'Write what tells the two apart, or remove one of them.',
  },
  'same-name': {
    title: 'two things of one name',
    meaning:
      'Two domains, measures, categories, work packages or size classes have the same title, or two questions the same wording. Lists and reports cannot tell them apart. Not said of two questions that both have a condition, and of facts that each domain asks for anew.',
    remedy: 'Reword one of the two, or remove it.',
  },
  'constant-level': {
    title: 'every answer gives the same level',
    meaning: 'All answers to a scored question give the same level. Answering it changes nothing.',
    remedy: 'Give the answers different levels, or make the question a mere fact with `scored: false`.',
  },
  'threshold-no-effect': {
    title: 'threshold without effect',
    meaning:
      'A threshold lies above `max` (with `multi`: above the sum of all points) or wholly below `min`, or it names the same level as the one before. With `interpolate` only what does not change the slope either is said.',
    remedy: 'Correct `from` or `level`, or remove the threshold.',
  },
  'exclusive-points': {
    title: '“none of these” counts a point',
    meaning: 'An option that rules out all others names no `points`; it then counts one point, as any other.',
    remedy: 'Write `points: 0`, or the number of points that is meant.',
  },
  'level-unreached': {
    title: 'level that no answer reaches',
    meaning:
      'A target, a duty (`fulfilledAt`), a cap (`below`), `passAt` or a measure (`to`) names a level that even the best answer to the question does not give. The gap never closes, the duty stays open, the cap always holds.',
    context: 'If it does not say otherwise, “yes” gives the highest level.',
    remedy: 'Lower the level, or give an answer this level.',
  },
  'always-met': {
    title: 'level that every answer reaches',
    meaning:
      'Even the worst answer fulfils a duty (`fulfilledAt`), lifts a cap (`below`) or counts as met in a staged domain (`passAt`). Duty, cap or stage then say nothing.',
    remedy: 'Raise the level, or give the worst answer a lower one.',
  },
  'condition-constant': {
    title: 'condition that decides nothing',
    meaning:
      'A condition (`appliesWhen`, or `when` of a cap) is always true, or that of a cap is never true. As certain as `unreachable-question`.',
    remedy: 'Correct the condition, or remove it (the cap).',
  },
  'core-condition': {
    title: 'quick check asks without the condition',
    meaning:
      'A question of the quick check (`core: true`) depends on a scored question that the quick check does not ask. It then asks also where the question does not apply. Facts (`scored: false`) come with it by themselves.',
    context: '`akten-plan` is a scored question without `core`.',
    remedy: 'Give the other one `core: true`, too, or let the condition name a fact.',
  },
  'weight-no-effect': {
    title: 'weight that decides nothing',
    meaning:
      'A weight is weighed against nothing: the domain is the only one that is scored, or the question the only scored one of its domain (with priorities: of the whole questionnaire).',
    context: 'There is only this one domain.',
    remedy: 'Remove the weight.',
  },
  'not-yet-in-force': {
    title: 'duty that is not in force yet',
    meaning:
      'A duty begins after the day that the questionnaire is as of (`asOf`). It would be shown as open today, and measures for it would go before all others.',
    context: '`asOf` is 2026-11-22.',
    remedy: 'Leave the duty out until then (measures have `deadline` for the day), or correct one of the dates.',
  },
  'similar-role': {
    title: 'role in two spellings',
    meaning:
      'Two names under `roles` of questions and `responsible` of measures differ only in capitals, hyphens or umlauts, or one is a slip for the more frequent one. `lotse assess --role` would find the questions of one of them only.',
    context: 'Two other questions are answered by `hauptamt`.',
    remedy: 'Spell both alike.',
  },
  'no-effort': {
    title: 'measure without effort',
    meaning:
      'A measure costs neither person-days of the own staff nor money. The order goes by benefit for effort; it would be ranked too high.',
    remedy: 'Add `effort` (`internal`) or `costs`, estimated if need be.',
  },
  'never-needed': {
    title: 'measure that nobody needs',
    meaning: 'A measure raises no question, and no other requires it. It gets into no roadmap.',
    remedy: 'Add `raises`, or name it in `requires` of another measure.',
  },
  'never-plannable': {
    title: 'measure that fits into no plan',
    meaning:
      'In every size class a measure takes longer than a plan lasts where nothing else is said (12 quarters): by its `duration`, or because its person-days need that many quarters (`internalDaysPerQuarter`).',
    remedy: 'Split it into several measures that raise one after the other (`from`, `to`), or check the figures.',
  },
  'wave-order': {
    title: 'requirement that is meant to come later',
    meaning: 'A measure requires another one that, by `wave`, would come later.',
    remedy: 'Adjust `wave`: what is required comes earlier or at the same time.',
  },
};
