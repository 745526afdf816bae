import type { PendingWith } from '../questionnaire/index.ts';
import type { ExplainContext } from './explain-context.ts';

/** What hangs on a work package of the priorities: it has no number of its own, but through it votes come to questions. */
export interface WorkPackageFacts {
  readonly kind: 'workPackage';
  readonly category: string;
  readonly due: string | null;
  readonly responsible: readonly string[];
  readonly pendingWith: readonly PendingWith[];
  /** What it waits for with the Land or the Bund, and what one can do meanwhile; null where nothing is pending. */
  readonly state: string | null;
  readonly action: string | null;
  readonly questions: readonly string[];
  readonly measures: readonly string[];
}

export function workPackageFacts({ questionnaire }: ExplainContext, id: string): WorkPackageFacts | null {
  const found = questionnaire.priorities?.workPackages.find((one) => one.id === id);
  if (found === undefined) return null;
  const serves = ({ workPackages }: { readonly workPackages: readonly string[] }) => workPackages.includes(id);
  return {
    kind: 'workPackage',
    category: found.category,
    due: found.due?.text ?? null,
    responsible: found.responsible,
    pendingWith: found.pending?.with ?? [],
    state: found.pending?.state ?? null,
    action: found.pending?.action ?? null,
    questions: idsOf([...questionnaire.questions.values()].filter(serves)),
    measures: idsOf(questionnaire.measures.filter(serves)),
  };
}

/** What is founded on a source. */
export interface SourceFacts {
  readonly kind: 'source';
  readonly url: string | null;
  readonly date: string | null;
  readonly note: string | null;
  /** In their references. */
  readonly questions: readonly string[];
  readonly measures: readonly string[];
  /** Items of costs, by measure. */
  readonly items: readonly { readonly measure: string; readonly label: string }[];
  /** For what is pending with the Land or the Bund. */
  readonly workPackages: readonly string[];
}

export function sourceFacts({ questionnaire }: ExplainContext, id: string): SourceFacts | null {
  const found = questionnaire.sources.find((one) => one.id === id);
  if (found === undefined) return null;
  const cites = ({ sources }: { readonly sources: readonly string[] }) => sources.includes(id);
  const { priorities, measures, questions } = questionnaire;
  return {
    kind: 'source',
    url: found.url,
    date: found.date,
    note: found.note,
    questions: idsOf([...questions.values()].filter(({ references }) => references.some(cites))),
    measures: idsOf(measures.filter(cites)),
    items: measures.flatMap((measure) =>
      measure.costs.filter(cites).map(({ label }) => ({ measure: measure.id, label })),
    ),
    workPackages: idsOf((priorities?.workPackages ?? []).filter(({ pending }) => pending !== null && cites(pending))),
  };
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
