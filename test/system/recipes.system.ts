import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The recipes of docs/ci.md, run as they stand there on a repository with a questionnaire and answers; only where lotse comes from is set. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs', 'ci.md'), 'utf8');

/** A recipe by the word behind `yaml` in its fence. */
function recipe(name: string): string {
  const found = new RegExp(`^\`\`\`yaml ${name}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/ci.md has no recipe ${name}`);
  return found;
}

const bench = mkdtempSync(join(tmpdir(), 'lotse-recipes-'));
const repository = join(bench, 'repository');
let lotsePackage = '';

beforeAll(() => {
  // What is built lies there; to build it again would only take time.
  const name = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', bench], {
    cwd: root,
  });
  lotsePackage = join(bench, name.toString().trim());
});

afterAll(() => {
  rmSync(bench, { recursive: true, maxRetries: 5 });
});

beforeEach(() => {
  rmSync(repository, { recursive: true, force: true });
  mkdirSync(join(repository, 'answers'), { recursive: true });
  cpSync(join(root, 'questionnaires', 'wiba-kompass'), join(repository, 'questionnaires', 'wiba-kompass'), {
    recursive: true,
  });
  cpSync(join(root, 'examples', 'wiba-kompass-musterstadt.yaml'), join(repository, 'answers', 'musterstadt.yaml'));
});

/** A slip in a measure: the question that it raises is misspelt. */
function breakQuestionnaire(): void {
  const path = join(repository, 'questionnaires', 'wiba-kompass', 'measures.yaml');
  const text = readFileSync(path, 'utf8');
  const broken = text.replace(/question: (\S+?)([,\s])/, 'question: $1x$2');
  expect(broken).not.toBe(text);
  writeFileSync(path, broken);
}

/** Runs lines of a shell as a CI does: stops at the first that fails, and says its exit code. */
function runScript(lines: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const prefix = join(bench, 'global');
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', lines.join('\n')], {
    cwd: repository,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...variables,
      LOTSE: lotsePackage,
      LOTSE_LANG: '',
      npm_config_prefix: prefix,
      PATH: `${join(prefix, 'bin')}:${process.env.PATH ?? ''}`,
    },
  });
  return { status, output: `${stdout}${stderr}` };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(repository, file), 'utf8'));
}

describe('GitLab', () => {
  const { lotse } = parse(recipe('gitlab')) as {
    lotse: {
      script: string[];
      variables: Record<string, string>;
      artifacts: { when: string; reports: { codequality: string; junit: string } };
    };
  };
  const { codequality, junit } = lotse.artifacts.reports;

  test('passes with nothing to complain of, and names the clean files', () => {
    expect(runScript(lotse.script, lotse.variables)).toMatchObject({ status: 0 });
    expect(readJson(codequality)).toEqual([]);
    expect(readFileSync(join(repository, junit), 'utf8')).toContain('questionnaires/wiba-kompass/measures.yaml');
  });

  test('fails with a slip, and says in all three places where it is', () => {
    breakQuestionnaire();
    const { status, output } = runScript(lotse.script, lotse.variables);
    expect(status).toBe(1);
    expect(output).toMatch(/measures\.yaml:\d+:\d+ Fehler unknown-question/);
    const report = readJson(codequality) as { check_name: string; location: { path: string } }[];
    expect(report).toContainEqual(
      expect.objectContaining({
        check_name: 'unknown-question',
        location: expect.objectContaining({ path: 'questionnaires/wiba-kompass/measures.yaml' }),
      }),
    );
    expect(readFileSync(join(repository, junit), 'utf8')).toContain('unknown-question');
  });

  test('keeps the reports of a failed job', () => {
    expect(lotse.artifacts.when).toBe('always');
  });
});

describe('GitHub Actions', () => {
  const { jobs } = parse(recipe('github')) as {
    jobs: { validate: { steps: { run?: string; uses?: string; if?: string; with?: { sarif_file?: string } }[] } };
  };
  const { steps } = jobs.validate;
  const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

  test('fails with a slip, and annotates its line', () => {
    breakQuestionnaire();
    const { status, output } = runScript(runs);
    expect(status).toBe(1);
    expect(output).toMatch(/^::error file=questionnaires\/wiba-kompass\/measures\.yaml,line=\d+,/m);
  });

  test('uploads the file that lotse wrote, after findings, too', () => {
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif'));
    expect(upload?.if).toContain('!cancelled()');
    expect(runScript(runs)).toMatchObject({ status: 0 });
    expect(readJson(upload?.with?.sarif_file ?? '')).toMatchObject({ version: '2.1.0' });
  });
});

describe('pre-commit', () => {
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

  function runHooks() {
    const config = recipe('pre-commit')
      .replace('LOTSE', root)
      .replace('v0.1.0', git(root, 'rev-parse', 'HEAD'));
    writeFileSync(join(repository, '.pre-commit-config.yaml'), config);
    git(repository, 'init', '--quiet');
    git(repository, 'add', '--all');
    return runScript(['pre-commit run --all-files'], { PRE_COMMIT_HOME: join(bench, 'pre-commit') });
  }

  test('builds lotse from its repository and lets clean files pass', () => {
    const { status, output } = runHooks();
    expect(output.match(/\.Passed$/gm)).toHaveLength(2);
    expect(status).toBe(0);
  });

  test('holds back a commit with a slip', () => {
    breakQuestionnaire();
    const { status, output } = runHooks();
    expect(status).toBe(1);
    expect(output).toMatch(/measures\.yaml:\d+:\d+ Fehler unknown-question/);
  });
});
