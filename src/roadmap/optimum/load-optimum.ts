import type { Plan, PlanInput } from '../plan/plan.ts';
import type { OptimumOptions } from './optimal-plan.ts';

/** Makes the optimal plan; see `optimal-plan.ts`. */
export type OptimalPlan = (input: PlanInput, options: OptimumOptions) => Promise<Plan>;

/** Loads the planner that goes for the optimum: calls without `--optimize` need nothing of it. */
export async function loadOptimum(): Promise<OptimalPlan> {
  return (await import('./optimal-plan.ts')).optimalPlan;
}
