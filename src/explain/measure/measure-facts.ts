import type { Cost, FigureStatus, Measure, Raise, Span } from '../../questionnaire/index.ts';
import {
  compareCandidates,
  costOf,
  type MeasureStatus,
  type Ranked,
  type Tier,
  type TippingResult,
  weightsOf,
} from '../../roadmap/index.ts';
import type { QuestionState } from '../../scoring/index.ts';
import type { Origin } from '../derivation.ts';
import type { ExplainContext } from '../explain-context.ts';
import { type Placement, placementOf } from '../plan/placement.ts';
import { bundleOf, raisesOf } from './raises.ts';

/** What is to be known of a measure besides its numbers. */
export interface MeasureFacts {
  readonly kind: 'measure';
  readonly domain: string;
  readonly status: MeasureStatus;
  readonly blocked: boolean;
  /** null without a rank. */
  readonly order: OrderFacts | null;
  /** Where the planning says that it is done or rejected; null where it says neither. */
  readonly said: Origin | null;
  /** What it raises, as the questionnaire has it, beside how things stand today. */
  readonly raises: readonly RaiseFacts[];
  readonly requires: readonly RequirementFacts[];
  /** Needed or enabling measures that require it directly. */
  readonly requiredBy: readonly string[];
  readonly items: readonly ItemFacts[];
  /** Figures of the municipality's own in place of the questionnaire's. */
  readonly own: readonly ('internalDays' | 'once' | 'yearly' | 'months')[];
  readonly effortStatus: FigureStatus;
  readonly programme: string | null;
  readonly sources: readonly string[];
  readonly placement: Placement | null;
  readonly robustness: RobustnessFacts | null;
}

export interface OrderFacts {
  readonly tier: Tier;
  /** The question that put it into its tier. */
  readonly question: string | null;
  /** With whose bundle it came, and all that came with it. */
  readonly for: string;
  readonly bundle: readonly string[];
  readonly confirmFirst: boolean;
  /** Questions of which nobody knows whether they need it. */
  readonly feared: readonly string[];
  /** What would have come at its place if its bundle had not; null where nothing else was left. */
  readonly runnerUp: { readonly measure: string; readonly tier: Tier; readonly index: number } | null;
}

export interface RaiseFacts {
  readonly question: string;
  readonly from: number;
  readonly to: number;
  readonly status: QuestionState['status'];
  /** null where it takes no part in the roadmap: it does not apply, or has no answer. */
  readonly level: number | null;
  readonly goal: number | null;
}

export interface RequirementFacts {
  readonly measure: string;
  readonly status: MeasureStatus;
  /** It stands in nobody's way: done, or all that it raises does not apply for good. */
  readonly met: boolean;
  readonly rank: number | null;
}

export interface ItemFacts {
  readonly label: string;
  readonly timing: Cost['timing'];
  readonly account: Cost['account'];
  /** EUR for this municipality. */
  readonly amount: Span;
  /** EUR for each workplace, in the amount; null where it hangs on none. */
  readonly perWorkplace: Span | null;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}

export interface RobustnessFacts {
  readonly draws: number;
  readonly topSix: number;
  readonly rank: readonly [low: number, high: number];
  readonly tippingPoints: readonly TippingResult[];
}

export function measureFacts(context: ExplainContext, measure: Measure): MeasureFacts {
  const { prepared, result } = context;
  const need = prepared.needs.get(measure.id);
  if (need === undefined) throw new Error(`no need of ${measure.id}`);
  const ranked = prepared.ranking.find((one) => one.need.measure.id === measure.id);
  const planning = prepared.answers.planning.measures.get(measure.id);
  const rankOf = (id: string) => result.measures.find((one) => one.id === id)?.rank ?? null;
  return {
    kind: 'measure',
    domain: measure.domain,
    status: need.status,
    blocked: need.blocked,
    order: ranked === undefined ? null : orderFacts(context, ranked),
    said:
      planning?.state === 'done' || planning?.state === 'rejected'
        ? context.origins.answers(`/planning/measures/${measure.id}`)
        : null,
    raises: measure.raises.map((raise) => raiseFacts(context, raise)),
    requires: measure.requires.flatMap((id) => {
      const required = prepared.needs.get(id);
      return required === undefined
        ? []
        : [{ measure: id, status: required.status, met: required.met, rank: rankOf(id) }];
    }),
    requiredBy: result.measures
      .filter(({ requires, rank }) => rank !== null && requires.includes(measure.id))
      .map(({ id }) => id),
    items: measure.costs.map((cost) => itemFacts(context, cost)),
    own: (['internalDays', 'once', 'yearly', 'months'] as const).filter((figure) => planning?.[figure] != null),
    effortStatus: measure.effort.status,
    programme: planning?.funding?.programme ?? null,
    sources: measure.sources,
    placement: placementOf(context, need),
    robustness: robustnessFacts(context, measure.id),
  };
}

function raiseFacts({ prepared }: ExplainContext, { question, from, to }: Raise): RaiseFacts {
  const participant = prepared.participants.byId.get(question);
  const state = prepared.frame.applicability.states.get(question);
  return {
    question,
    from,
    to,
    status: state?.status ?? 'notApplicable',
    level: participant?.level ?? null,
    goal: participant?.goal ?? null,
  };
}

function orderFacts(context: ExplainContext, ranked: Ranked): OrderFacts {
  const bundle = bundleOf(context, ranked);
  const feared = bundle.flatMap((one) =>
    raisesOf(context, one).flatMap(({ feared: isFeared, participant }) =>
      isFeared ? [participant.framed.question.id] : [],
    ),
  );
  return {
    tier: ranked.tier,
    question: ranked.duty ?? ranked.cap,
    for: ranked.for,
    bundle: bundle.map(({ need }) => need.measure.id),
    confirmFirst: ranked.confirmFirst,
    feared: [...new Set(feared)],
    runnerUp: runnerUpOf(context, ranked.for, bundle),
  };
}

/** The best that could have come instead; what came along with the chosen one anyway is no other. */
function runnerUpOf({ prepared }: ExplainContext, chosen: string, members: readonly Ranked[]): OrderFacts['runnerUp'] {
  const own = new Set<string>(members.map(({ need }) => need.measure.id));
  const steps = prepared.order(weightsOf(prepared.participants));
  const step = steps.find(({ bundle }) => bundle.need.measure.id === chosen);
  const [next] = (step?.candidates ?? [])
    .filter(({ bundle }) => !own.has(bundle.need.measure.id))
    .toSorted(compareCandidates);
  return next === undefined
    ? null
    : { measure: next.bundle.need.measure.id, tier: next.bundle.tier, index: next.index };
}

function itemFacts({ frame }: ExplainContext, cost: Cost): ItemFacts {
  const { profile } = frame.applicability;
  const isPerWorkplace = cost.perWorkplace[1] > 0;
  return {
    label: cost.label,
    timing: cost.timing,
    account: cost.account,
    amount: costOf(cost, profile),
    perWorkplace: isPerWorkplace ? cost.perWorkplace : null,
    status: cost.status,
    sources: cost.sources,
  };
}

function robustnessFacts({ result }: ExplainContext, id: string): RobustnessFacts | null {
  const { robustness } = result;
  const own = robustness?.measures.find((one) => one.id === id);
  if (robustness === undefined || own === undefined) return null;
  return {
    draws: robustness.draws,
    topSix: own.topSix,
    rank: own.rank,
    tippingPoints: robustness.tippingPoints.filter(({ measures }) => measures.includes(id)),
  };
}
