import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Draft } from '../draft.ts';

/** What can be wrong across a questionnaire although each file is well-formed. */
export type Rule = (draft: Draft) => Iterable<Diagnostic>;
