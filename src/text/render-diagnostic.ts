import type { Code, Diagnostic, DiagnosticOf } from '../diagnostics/index.ts';
import { english } from './diagnostics/english.ts';
import { german } from './diagnostics/german.ts';
import type { DiagnosticWordings, Wording } from './diagnostics/wording.ts';
import type { Language } from './language.ts';

/** The message of a diagnostic, and a hint at what to write instead where there is one. What users wrote is shown without control characters. */
export function renderDiagnostic(diagnostic: Diagnostic, language: Language): Wording {
  return word(diagnostic, language === 'de' ? german : english);
}

/** The type parameter ties the code to its own arguments. */
function word<C extends Code>(diagnostic: DiagnosticOf<C>, wordings: DiagnosticWordings): Wording {
  return wordings[diagnostic.code](diagnostic.args);
}
