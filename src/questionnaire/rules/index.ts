import type { Diagnostic } from '../../diagnostics/index.ts';
import { type DraftExtent, makeDraft } from '../draft.ts';
import type { MergedParts } from '../merge-parts.ts';
import { sameAnswer, sameName } from './alike.ts';
import { conditionConstant } from './condition-constant.ts';
import { conditions } from './conditions.ts';
import { conditionCycle, requiresCycle } from './cycles.ts';
import { dayRate } from './day-rate.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { notYetInForce } from './duties.ts';
import { alwaysMet, constantLevel, levelUnreached } from './idle-levels.ts';
import { neverNeeded, noEffort, waveOrder } from './idle-measures.ts';
import { exclusivePoints, thresholdNoEffect } from './idle-thresholds.ts';
import { unusedCategory, weightNoEffect } from './idle-weights.ts';
import { levelOutOfRange, levelsIncomplete } from './levels.ts';
import { neverPlannable } from './never-plannable.ts';
import { noCategory } from './no-category.ts';
import { capOrder, raiseOrder, rangeOrder, thresholdsGap, thresholdsOrder } from './orders.ts';
import { coreCondition } from './quick-check.ts';
import { duplicateRaise, neverRaised, raiseNoEffect } from './raises.ts';
import type { Rule } from './rule.ts';
import { similarRole } from './similar-role.ts';
import { sizeClassesOrder, valuesBySizeClass } from './size-classes.ts';
import { stages } from './stages.ts';
import { unknownNames } from './unknown-names.ts';
import { unreachableQuestion } from './unreachable-question.ts';
import { unusedSources, unusedWorkPackages } from './unused.ts';
import { votesColumns } from './votes-columns.ts';

const rules: readonly Rule[] = [
  duplicateIds,
  unknownNames,
  conditions,
  conditionCycle,
  requiresCycle,
  levelsIncomplete,
  levelOutOfRange,
  thresholdsOrder,
  thresholdsGap,
  capOrder,
  raiseOrder,
  rangeOrder,
  stages,
  sizeClassesOrder,
  valuesBySizeClass,
  dayRate,
  duplicateRaise,
  unreachableQuestion,
  neverRaised,
  raiseNoEffect,
  noCategory,
  votesColumns,
  unusedSources,
  unusedWorkPackages,
  unusedCategory,
  sameAnswer,
  sameName,
  constantLevel,
  thresholdNoEffect,
  exclusivePoints,
  levelUnreached,
  alwaysMet,
  conditionConstant,
  coreCondition,
  weightNoEffect,
  notYetInForce,
  similarRole,
  noEffort,
  neverNeeded,
  neverPlannable,
  waveOrder,
];

/** Everything that the rules have to say about a questionnaire, or about as much of it as there is. */
export function checkDraft(merged: MergedParts, extent: DraftExtent): readonly Diagnostic[] {
  const draft = makeDraft(merged, extent);
  return rules.flatMap((rule) => [...rule(draft)]);
}
