import type { Answers, Budget, MeasurePlanning, Planning, Quarter } from '../answers/index.ts';
import type { MeasureId, Questionnaire } from '../questionnaire/index.ts';

/** What the call changes for a trial; what is not given stays as the files have it. */
export interface WhatIf {
  readonly budget?: ReadonlyMap<number, Budget>;
  readonly internalDaysPerQuarter?: number;
  readonly start?: Quarter;
  readonly quarters?: number;
  readonly reject: readonly MeasureId[];
  readonly done: readonly MeasureId[];
  readonly rankPoints?: readonly number[];
  /** A planning block for many municipalities; it comes before the other changes. */
  readonly planning?: Planning;
}

const untouched: MeasurePlanning = {
  state: null,
  start: null,
  internalDays: null,
  once: null,
  yearly: null,
  months: null,
  funding: null,
};

/** The questionnaire and answers as they would be; the inputs stay as they are. */
export function applyWhatIf(
  questionnaire: Questionnaire,
  answers: Answers,
  whatIf: WhatIf,
): { readonly questionnaire: Questionnaire; readonly answers: Answers } {
  const { priorities } = questionnaire;
  const { rankPoints } = whatIf;
  return {
    questionnaire:
      priorities === null || rankPoints === undefined
        ? questionnaire
        : { ...questionnaire, priorities: { ...priorities, rankPoints } },
    answers: { ...answers, planning: changedPlanning(answers.planning, whatIf) },
  };
}

function changedPlanning(own: Planning, whatIf: WhatIf): Planning {
  const base = whatIf.planning === undefined ? own : overlaid(own, whatIf.planning);
  const measures = new Map(base.measures);
  const set = (ids: readonly MeasureId[], state: 'rejected' | 'done') => {
    for (const id of ids) measures.set(id, { ...untouched, ...measures.get(id), state });
  };
  set(whatIf.reject, 'rejected');
  set(whatIf.done, 'done');
  return {
    start: whatIf.start ?? base.start,
    quarters: whatIf.quarters ?? base.quarters,
    internalDaysPerQuarter: whatIf.internalDaysPerQuarter ?? base.internalDaysPerQuarter,
    budget: whatIf.budget ?? base.budget,
    measures,
  };
}

/** What the block says wins; measures are taken over one by one. */
function overlaid(own: Planning, block: Planning): Planning {
  return {
    start: block.start ?? own.start,
    quarters: block.quarters ?? own.quarters,
    internalDaysPerQuarter: block.internalDaysPerQuarter ?? own.internalDaysPerQuarter,
    budget: block.budget ?? own.budget,
    measures: new Map([...own.measures, ...block.measures]),
  };
}
