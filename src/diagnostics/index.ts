export { assertNever } from './assert-never.ts';
export { type Code, codes, type DiagnosticArguments, diagnose, severities } from './catalogue.ts';
export type { Diagnostic, DiagnosticOf, Outcome, Place, Position, Severity, TextRange } from './diagnostic.ts';
export { nearestName } from './nearest-name.ts';
export { type Counts, compareText, countDiagnostics, hasErrors, sortDiagnostics } from './order.ts';
