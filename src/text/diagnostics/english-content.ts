import type { DiagnosticArguments } from '../../diagnostics/index.ts';
import { formatDate } from '../date-format.ts';
import { didYouMean, name, number, say } from './english-words.ts';
import type { ContentCode, Wording, WordingsOf } from './wording.ts';

/** The messages about what a questionnaire says, in English. */
export const englishContent: WordingsOf<ContentCode> = {
  'unused-category': ({ id }) =>
    say(
      `No scored question belongs to the category ${name(id)}. Its weight counts nowhere.`,
      'Name it in “categories” of a question, or one of its work packages in “workPackages”; else remove it.',
    ),
  'same-answer': ({ what, name: one, like }) =>
    what === 'level'
      ? say(`Level ${one} reads like level ${like}.`, 'Write what tells the two apart.')
      : say(
          `The option ${name(one)} reads like ${name(like)}.`,
          'Write what tells the two apart, or remove one of them.',
        ),
  'same-name': ({ what, id, like }) =>
    what === 'question'
      ? say(
          `The question ${name(id)} has the same wording as the question ${name(like)}.`,
          'Reword one of the two, or remove it.',
        )
      : say(
          `The ${titled[what]} ${name(id)} has the same title as ${name(like)}.`,
          'Lists and reports cannot tell them apart. Change one of the two titles (“title”).',
        ),
  'constant-level': ({ question, level }) =>
    say(
      `Every answer to the question ${name(question)} gives level ${number(level)}.`,
      'Give the answers different levels, or make the question a mere fact with “scored: false”.',
    ),
  'threshold-no-effect': thresholdNoEffect,
  'exclusive-points': ({ option }) =>
    say(
      `${name(option)} rules out every other answer and counts a point all the same, as “points” is missing.`,
      'Write “points: 0”, or the number of points that is meant.',
    ),
  'level-unreached': levelUnreached,
  'always-met': alwaysMet,
  'condition-constant': conditionConstant,
  'core-condition': ({ question, on }) =>
    say(
      `The quick check cannot tell whether the question ${name(question)} applies: it does not ask ${name(on)}, on which that depends.`,
      `Make ${name(on)} part of the quick check with “core: true”, or let the condition name a fact (“scored: false”).`,
    ),
  'weight-no-effect': ({ what, id }) =>
    say(
      what === 'domain'
        ? `The weight of the domain ${name(id)} decides nothing: no other domain is scored.`
        : `The weight of the question ${name(id)} decides nothing: there is no other to weigh it against.`,
      'Remove “weight”.',
    ),
  'not-yet-in-force': ({ question, since, asOf }) =>
    say(
      `The duty of the question ${name(question)} begins on ${formatDate(since, 'en')}; the questionnaire is as of ${formatDate(asOf, 'en')}.`,
      'It would be shown as open today. Leave “duty” out until then (measures have “deadline” for the day), or correct the date.',
    ),
  'similar-role': ({ role, suggestion }) =>
    say(
      `${name(role)} is probably just another spelling of ${name(suggestion)}.`,
      `${didYouMean(suggestion)} To lotse these are two different roles.`,
    ),
  'no-effort': ({ measure }) =>
    say(
      `The measure ${name(measure)} costs neither days of the own staff nor money.`,
      'Add “effort” (internal) or “costs”. Without effort it is ranked too high.',
    ),
  'never-needed': ({ measure }) =>
    say(
      `The measure ${name(measure)} gets into no roadmap: it raises no question, and no other measure requires it.`,
      'Add “raises”, or name it in “requires” of another measure.',
    ),
  'never-plannable': neverPlannable,
  'wave-order': ({ measure, wave, required, later }) =>
    say(
      `The measure ${name(measure)} (wave ${number(wave)}) requires ${name(required)}, which is meant to come later (wave ${number(later)}).`,
      'Adjust “wave”: what is required comes earlier or at the same time.',
    ),
};

const titled: { readonly [W in DiagnosticArguments['same-name']['what']]: string } = {
  domain: 'domain',
  question: 'question',
  measure: 'measure',
  category: 'category',
  'work-package': 'work package',
  'size-class': 'size class',
};

function thresholdNoEffect({ why, from, bound, level }: DiagnosticArguments['threshold-no-effect']): Wording {
  const threshold = `The threshold from ${number(from)} has no effect:`;
  switch (why) {
    case 'too-high':
      return say(`${threshold} there can be no more than ${number(bound)}.`, 'Lower “from”, or remove the threshold.');
    case 'too-low':
      return say(`${threshold} there can be no less than ${number(bound)}.`, 'Raise “from”, or remove the threshold.');
    case 'same-level':
      return say(
        `${threshold} level ${number(level)} holds from ${number(bound)} on already.`,
        'Name another level, or remove the threshold.',
      );
  }
}

function levelUnreached({ key, question, level, highest }: DiagnosticArguments['level-unreached']): Wording {
  const best = `but its best answer gives only level ${number(highest)}`;
  const wanted = `level ${number(level)}`;
  const give = `give one of the answers ${wanted}.`;
  switch (key) {
    case 'target':
      return say(`The target of the question ${name(question)} is ${wanted}, ${best}.`, `Lower “target”, or ${give}`);
    case 'fulfilledAt':
      return say(
        `The duty of the question ${name(question)} is fulfilled from ${wanted} on, ${best}.`,
        `Lower “fulfilledAt”, or ${give}`,
      );
    case 'below':
      return say(
        `The cap of the question ${name(question)} holds with every answer: it works below ${wanted}, ${best}.`,
        `Lower “below”, or ${give}`,
      );
    case 'passAt':
      return say(
        `The question ${name(question)} counts as met from ${wanted} on in its domain (“passAt”), ${best}.`,
        `Lower “passAt”, or ${give}`,
      );
    case 'to':
      return say(`The measure raises the question ${name(question)} to ${wanted}, ${best}.`, `Lower “to”, or ${give}`);
  }
}

function alwaysMet({ key, id, lowest }: DiagnosticArguments['always-met']): Wording {
  const worst = `even the worst gives level ${number(lowest)}.`;
  const lower = lowest === 0 ? '' : ', or give the worst answer a lower level';
  switch (key) {
    case 'fulfilledAt':
      return say(`Every answer to the question ${name(id)} fulfils its duty: ${worst}`, `Raise “fulfilledAt”${lower}.`);
    case 'below':
      return say(`The cap of the question ${name(id)} holds with no answer: ${worst}`, `Raise “below”${lower}.`);
    case 'passAt':
      return say(
        `In the domain ${name(id)} every question counts as met with every answer: ${worst}`,
        'Raise “passAt”.',
      );
  }
}

function conditionConstant({ question, key, always }: DiagnosticArguments['condition-constant']): Wording {
  if (key === 'appliesWhen') {
    return say(
      `The condition (“appliesWhen”) of the question ${name(question)} is always true.`,
      'Remove the condition, or correct it.',
    );
  }
  return always
    ? say(
        `The condition (“when”) of the cap of the question ${name(question)} is always true.`,
        'Remove the condition, or correct it.',
      )
    : say(
        `The cap of the question ${name(question)} never holds: nothing makes its condition (“when”) true.`,
        'Correct the condition, or remove the cap.',
      );
}

function neverPlannable({ measure, why, quarters, horizon }: DiagnosticArguments['never-plannable']): Wording {
  const limit = `but a plan has only ${number(horizon)}`;
  const split = 'Split it into several measures that raise one after the other (“from”, “to”)';
  return why === 'duration'
    ? say(
        `The measure ${name(measure)} takes ${number(quarters)} quarters or more, ${limit}.`,
        `${split}, or check “duration”.`,
      )
    : say(
        `The measure ${name(measure)} keeps the own staff busy for ${number(quarters)} quarters, even in the size class where it is quickest, ${limit}.`,
        `${split}, or check “effort” and “internalDaysPerQuarter” of the size classes.`,
      );
}
