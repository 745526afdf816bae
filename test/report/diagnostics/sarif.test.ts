import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, diagnose } from '../../../src/diagnostics/index.ts';
import { renderSarif } from '../../../src/report/diagnostics/sarif.ts';
import { renderDiagnostic } from '../../../src/text/index.ts';
import { checkSarif, type SarifRun } from '../../support/check-sarif.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { duplicate, options, place, reportOf, unknown, warning, whole } from './sample.ts';

const report = reportOf([unknown, duplicate, whole, warning], { files: ['clean.yaml'] });

describe('a run', () => {
  let run: SarifRun;
  beforeAll(async () => {
    run = checkSarif(await renderSarif(report, options));
  });

  test('lists all files that were looked at', () => {
    expect(run.artifacts.map(({ location }) => location.uri)).toEqual(['answers.yaml', 'b.yaml', 'clean.yaml']);
  });

  test('lists all rules, also those that nothing broke', () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(codes);
  });

  test('says of each finding what, where, how bad, and what explains it', () => {
    const { message, hint } = renderDiagnostic(duplicate, 'de');
    expect(run.results[2]).toEqual({
      ruleId: 'duplicate-id',
      ruleIndex: codes.indexOf('duplicate-id'),
      level: 'error',
      message: { text: `${message} ${hint} (zuerst vergeben: [answers.yaml:1:1](1))` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'answers.yaml', uriBaseId: '%SRCROOT%', index: 0 },
            region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 8 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'answers.yaml', uriBaseId: '%SRCROOT%', index: 0 },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 8 },
          },
          message: { text: 'zuerst vergeben' },
        },
      ],
      partialFingerprints: { 'lotseFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  test('gives no region to what concerns the whole file', () => {
    expect(run.results.map(({ locations }) => locations[0].physicalLocation.region === undefined)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

test('a clean run is a log, too', async () => {
  expect(
    checkSarif(await renderSarif(reportOf([], { files: ['a.yaml'] }), { ...options, language: 'en' })).results,
  ).toEqual([]);
});

test('what is silenced is left out', async () => {
  const silenced = [{ diagnostic: warning, reason: 'kommt noch' }];
  expect(checkSarif(await renderSarif(reportOf([], { silenced }), options)).results).toEqual([]);
});

test.each([
  ['Ämter & Akten.yaml', '%C3%84mter%20%26%20Akten.yaml'],
  ['q/100%.yaml', 'q/100%25.yaml'],
  ['c:d.yaml', 'c%3Ad.yaml'],
  ['<stdin>', '%3Cstdin%3E'],
  ['../other/a#1?.yaml', '../other/a%231%3F.yaml'],
])('the name %j is the URI %j', async (file, uri) => {
  const run = checkSarif(await renderSarif(reportOf([{ ...whole, file }]), options));
  expect(run.results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  expect(decodeURIComponent(uri)).toBe(file);
});

test('a file on another drive has an absolute URI', async () => {
  const log = JSON.parse(await renderSarif(reportOf([{ ...whole, file: 'D:/Ablage/ä.yaml' }]), options));
  expect(log.runs[0].artifacts[0].location).toEqual({ uri: 'file:///D:/Ablage/%C3%A4.yaml', index: 0 });
});

test('what users wrote is neither a placeholder nor a link', async () => {
  const found = diagnose('duplicate-id', place(1, 1, 2), { id: '{0} [hier](1) {' }, { related: [place(2, 1, 2)] });
  const [result] = checkSarif(await renderSarif(reportOf([found]), options)).results;
  expect(result?.message.text).toContain('{{0}} [hier] (1) {{');
});

test('whatever files and keys are called, it is a valid log', async () => {
  const odd = fc.constantFrom('%', '[', '](', ')', '{', '}', '\\', '#', '?', ':', '\u0000', '\ud800', 'ä', '😀');
  const text = fc.string({ unit: fc.oneof(odd, fc.string({ unit: 'binary' })), minLength: 1 });
  const name = text.filter((each) => !each.split('/').includes('') && !each.startsWith('/'));
  await fc.assert(
    fc.asyncProperty(name, text, async (file, id) => {
      const found = diagnose(
        'duplicate-id',
        { file, pointer: '', range: null },
        { id },
        { related: [{ file, pointer: '/a', range: null }] },
      );
      checkSarif(await renderSarif(reportOf([found], { texts: {} }), options));
    }),
    propertyRuns(200),
  );
});
