import type { QuantityName } from '../../explain/index.ts';
import type { Language } from '../language.ts';
import { englishNames } from './english-names.ts';
import { englishPlan } from './english-plan.ts';
import { englishStanding } from './english-standing.ts';
import { germanNames } from './german-names.ts';
import { germanPlan } from './german-plan.ts';
import { germanStanding } from './german-standing.ts';

/** The wording of explanations. The German one defines the keys; the English one must have them all. */
export type ExplainText = typeof germanStanding &
  typeof germanPlan & { readonly names: { readonly [N in QuantityName]: string } };

const german: ExplainText = { ...germanStanding, ...germanPlan, names: germanNames };
const english: ExplainText = { ...englishStanding, ...englishPlan, names: englishNames };

export function explainText(language: Language): ExplainText {
  return language === 'de' ? german : english;
}
