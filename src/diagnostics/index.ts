export type { DiagnosticArguments, UnknownName } from './arguments.ts';
export { assertNever } from './assert-never.ts';
export { type Code, codeNamed, codes, diagnose, isSilenceable, severities } from './catalogue.ts';
export type {
  Diagnostic,
  DiagnosticOf,
  OtherEnd,
  Outcome,
  Place,
  Position,
  Severity,
  TextRange,
} from './diagnostic.ts';
export { editDistance, nearestName } from './nearest-name.ts';
export { type Counts, compareText, countDiagnostics, hasErrors, sortDiagnostics } from './order.ts';
export {
  applySuppressions,
  type SilencedDiagnostic,
  type Suppressed,
  type Suppression,
} from './suppressions.ts';
export { unknownName } from './unknown-name.ts';
