import type { UsageProblem, UsageProblemCode, UsageProblemOf, UsageWording, UsageWordings } from './cli-problem.ts';
import { englishProblems } from './cli-problem-english.ts';
import { germanProblems } from './cli-problem-german.ts';
import type { Language } from './language.ts';

/** What is wrong with a call and what to do instead; what the user typed is shown without control characters. */
export function renderUsageProblem(problem: UsageProblem, language: Language): UsageWording {
  return word(problem, language === 'de' ? germanProblems : englishProblems);
}

/** The type parameter ties the code to its own arguments. */
function word<C extends UsageProblemCode>(problem: UsageProblemOf<C>, wordings: UsageWordings): UsageWording {
  return wordings[problem.code](problem.args);
}
