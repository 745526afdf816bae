import type { Diagnostic, Severity } from '../../diagnostics/index.ts';
import type { CheckReport, RenderOptions } from './check-report.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { inOneParagraph } from './in-words.ts';
import { lastLineOf } from './last-line.ts';

/** What GitLab knows: `info`, `minor`, `major`, `critical`, `blocker`. */
const severities: { readonly [S in Severity]: string } = { error: 'major', warning: 'minor', info: 'info' };

/** The Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export function renderGitlab(report: CheckReport, options: RenderOptions): string {
  const fingerprints = fingerprintsOf(report, options);
  const findings = report.diagnostics.map((diagnostic, index) => ({
    description: inOneParagraph(diagnostic, options.language),
    check_name: diagnostic.code,
    fingerprint: fingerprints[index],
    severity: severities[diagnostic.severity],
    location: { path: diagnostic.file, lines: linesOf(diagnostic) },
  }));
  return `${JSON.stringify(findings, null, 2)}\n`;
}

/** GitLab wants a line; what concerns the whole file is shown at its first. */
function linesOf({ range }: Diagnostic): { readonly begin: number; readonly end: number } {
  return range === null ? { begin: 1, end: 1 } : { begin: range.start.line, end: lastLineOf(range) };
}
