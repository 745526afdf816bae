import { countDiagnostics, type Diagnostic } from '../../diagnostics/index.ts';
import { diagnosticWords, type Language, renderDiagnostic } from '../../text/index.ts';
import type { CheckReport, RenderOptions } from './check-report.ts';
import { placeInWords } from './in-words.ts';

/** Jenkins makes a package of what stands before the last dot, so the file name, which has dots, must not stand here. */
const className = 'lotse.validate';

/**
 * JUnit’s XML as GitLab and Jenkins read it: each file is a test case, which fails where the exit code would complain; what else was
 * found is its output. See docs/decisions/validate-output.md.
 */
export function renderJunit(report: CheckReport, options: RenderOptions): string {
  const found = new Map<string, Diagnostic[]>(report.files.map((file) => [file, []]));
  for (const diagnostic of report.diagnostics) found.get(diagnostic.file)?.push(diagnostic);
  const cases = [...found].map(([file, diagnostics]) => testCase(file, diagnostics, options));
  const tests = cases.length;
  const failures = cases.filter(({ failed }) => failed).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lotse validate" tests="${tests}" failures="${failures}" errors="0">`,
    `  <testsuite name="lotse validate" tests="${tests}" failures="${failures}" errors="0" skipped="0">`,
    ...cases.map(({ xml }) => xml),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

interface TestCase {
  readonly failed: boolean;
  readonly xml: string;
}

function testCase(file: string, found: readonly Diagnostic[], { language, strict }: RenderOptions): TestCase {
  const name = escapeXml(file);
  const start = `    <testcase classname="${className}" name="${name}" file="${name}" time="0"`;
  const counts = countDiagnostics(found);
  const failed = counts.error > 0 || (strict && counts.warning > 0);
  if (found.length === 0) return { failed, xml: `${start}/>` };
  const text = escapeXml(found.map((diagnostic) => inLines(diagnostic, language)).join('\n\n'), { lineBreaks: true });
  const message = escapeXml(diagnosticWords(language).counts(counts));
  const type = counts.error > 0 ? 'error' : 'warning';
  const content = failed
    ? `      <failure message="${message}" type="${type}">${text}</failure>`
    : `      <system-out>${text}</system-out>`;
  return { failed, xml: `${start}>\n${content}\n    </testcase>` };
}

function inLines(diagnostic: Diagnostic, language: Language): string {
  const words = diagnosticWords(language);
  const { message, hint } = renderDiagnostic(diagnostic, language);
  return [
    `${placeInWords(diagnostic)} ${words.severity[diagnostic.severity]} ${diagnostic.code}`,
    `  ${message}`,
    ...(hint === null ? [] : [`  ${words.hint}: ${hint}`]),
    ...diagnostic.related.map(
      (place, index) => `  ${words.related(diagnostic.code, index, place)}: ${placeInWords(place)}`,
    ),
  ].join('\n');
}

/** What XML 1.0 knows no way to write, not even as a reference: https://www.w3.org/TR/xml/#charsets. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as XML holds it, in an attribute or as content; with line breaks of its own only where asked for. */
function escapeXml(text: string, { lineBreaks = false }: { readonly lineBreaks?: boolean } = {}): string {
  return text
    .replace(noXml, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) =>
      lineBreaks && character === '\n' ? character : (references[character] ?? character),
    );
}
