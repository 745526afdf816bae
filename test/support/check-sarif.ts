import { expect } from 'vitest';
import { compileSarifSchema } from './sarif-schema.ts';

const isValid = compileSarifSchema();

/** What the tests look at of a SARIF log. */
export interface SarifLog {
  readonly runs: readonly [SarifRun];
}

export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
  readonly artifacts: readonly { readonly location: ArtifactLocation }[];
  readonly results: readonly SarifResult[];
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly [SarifLocation];
  readonly relatedLocations?: readonly (SarifLocation & { readonly id: number })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation;
    readonly region?: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  };
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly index?: number;
}

/** Holds a log to the official schema, and to what the standard and GitHub ask for in words. */
export function checkSarif(text: string): SarifRun {
  const log: SarifLog = JSON.parse(text);
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
  const [run] = log.runs;
  for (const result of run.results) checkResult(result, run);
  const fingerprints = run.results.map(({ partialFingerprints }) => partialFingerprints['lotseFinding/v1']);
  expect(new Set(fingerprints).size).toBe(run.results.length);
  for (const [index, { location }] of run.artifacts.entries()) expect(location.index).toBe(index);
  for (const rule of run.tool.driver.rules) checkRule(rule);
  return run;
}

function checkResult(result: SarifResult, { tool, artifacts }: SarifRun): void {
  expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  const related = result.relatedLocations ?? [];
  for (const { physicalLocation } of [...result.locations, ...related]) {
    const { artifactLocation, region } = physicalLocation;
    // A related place may be in a file that was only read.
    const { index } = artifactLocation;
    if (index === undefined) expect(artifacts.map(({ location }) => location.uri)).not.toContain(artifactLocation.uri);
    else expect(artifacts[index]?.location).toEqual(artifactLocation);
    // Neither GitHub nor a viewer finds what is not encoded, absolute or at column 0.
    expect(artifactLocation.uri).toMatch(/^(?:[\w.~!*'()-]|%[0-9A-F]{2})+(?:\/(?:[\w.~!*'()-]|%[0-9A-F]{2})+)*$/);
    expect(artifactLocation.uriBaseId).toBe('%SRCROOT%');
    if (region !== undefined) for (const number of Object.values(region)) expect(number).toBeGreaterThan(0);
  }
  const links = [...result.message.text.matchAll(/\]\((.*?)\)/g)].map(([, target]) => target);
  expect(links).toEqual(related.map(({ id }) => String(id)));
  expect(result.message.text.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
}

/** GitHub refuses a rule without these texts, and cuts longer ones. */
function checkRule({ shortDescription, fullDescription, help }: SarifRule): void {
  for (const { text } of [shortDescription, fullDescription]) {
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(1024);
  }
  expect(help.text).not.toBe('');
  expect(help.markdown).not.toBe('');
}
