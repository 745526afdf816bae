import { codes, type Diagnostic, type Place, type TextRange } from '../../diagnostics/index.ts';
import { diagnosticWords, type Language } from '../../text/index.ts';
import type { CheckReport, RenderOptions } from './check-report.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { inOneParagraph, placeInWords } from './in-words.ts';
import { sarifLevels, sarifRules } from './sarif-rules.ts';

/** The folder that the names of files start from; which one that is says whoever reads the report. */
const baseId = '%SRCROOT%';

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) with all that GitHub’s code scanning reads of it. What is
 * silenced is left out: GitHub does not know `suppressions` and would show it as open. No times and no absolute paths, so that the same
 * input gives the same bytes.
 */
export async function renderSarif(report: CheckReport, options: RenderOptions): Promise<string> {
  const { language, version } = options;
  const fingerprints = fingerprintsOf(report, options);
  const indexes = new Map(report.files.map((file, index) => [file, index]));
  const document = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'lotse', version, semanticVersion: version, rules: await sarifRules(language) } },
        invocations: [{ executionSuccessful: true }],
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [baseId]: { description: { text: diagnosticWords(language).workingFolder } } },
        artifacts: report.files.map((file, index) => ({
          location: { ...artifactLocation(file), index },
          roles: ['analysisTarget'],
        })),
        results: report.diagnostics.map((diagnostic, index) => ({
          ruleId: diagnostic.code,
          ruleIndex: codes.indexOf(diagnostic.code),
          level: sarifLevels[diagnostic.severity],
          message: { text: messageOf(diagnostic, language) },
          locations: [{ physicalLocation: physicalLocation(diagnostic, indexes) }],
          ...relatedLocations(diagnostic, indexes, language),
          partialFingerprints: { 'lotseFinding/v1': fingerprints[index] },
        })),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

type Indexes = ReadonlyMap<string, number>;

function physicalLocation({ file, range }: Place, indexes: Indexes): object {
  const index = indexes.get(file);
  return {
    artifactLocation: { ...artifactLocation(file), ...(index === undefined ? {} : { index }) },
    ...(range === null ? {} : { region: region(range) }),
  };
}

function region({ start, end }: TextRange): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A URI by RFC 3986. A drive of Windows that is not the working folder’s has no path from there. */
function artifactLocation(file: string): object {
  const [, drive = '', path = ''] = /^([A-Za-z]:)?(.*)$/s.exec(file) ?? [];
  const absolute = drive !== '' && path.startsWith('/');
  const encoded = (absolute ? path : file).split('/').map(encodeSegment).join('/');
  return absolute ? { uri: `file:///${drive}${encoded}` } : { uri: encoded, uriBaseId: baseId };
}

/** Half of a surrogate pair, which a file name of Windows may hold, has no UTF-8. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function relatedLocations({ code, related }: Diagnostic, indexes: Indexes, language: Language): object {
  if (related.length === 0) return {};
  const words = diagnosticWords(language);
  return {
    relatedLocations: related.map((place, index) => ({
      id: index + 1,
      physicalLocation: physicalLocation(place, indexes),
      message: { text: words.related(code, index, place) },
    })),
  };
}

/** GitHub shows related places only where the message links to them. */
function messageOf(diagnostic: Diagnostic, language: Language): string {
  const text = escapeMessage(inOneParagraph(diagnostic, language));
  const { code, related } = diagnostic;
  const [first, second] = related;
  if (first === undefined) return text;
  const words = diagnosticWords(language);
  // One word for all of them, so where there are several it is the general one.
  const label = second === undefined ? words.related(code, 0, first) : words.related(code, 1, diagnostic);
  const links = related.map((place, index) => `[${escapeBrackets(placeInWords(place))}](${index + 1})`);
  return `${text} (${label}: ${links.join(', ')})`;
}

/** Braces are doubled, as single ones are placeholders; what only looks like a link must not be one. */
function escapeMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}

function escapeBrackets(text: string): string {
  return escapeMessage(text.replace(/[\\[\]]/g, '\\$&'));
}
