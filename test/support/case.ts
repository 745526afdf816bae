import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const reserved = ['cmd', 'stdin', 'stdout', 'stderr', 'exit', 'written'];

/** One call as a case describes it. */
export interface Call {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly input: Uint8Array;
  readonly folder: string;
}

export interface CallResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** What comes of a call; `written` holds the files that it wrote or changed, by their path. */
export interface CaseResult extends CallResult {
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the case of a folder in a fresh copy of it. */
export async function runCase(caseFolder: string, call: (call: Call) => Promise<CallResult>): Promise<CaseResult> {
  const temporary = await mkdtemp(join(tmpdir(), 'lotse-case-'));
  try {
    const folder = join(temporary, 'case');
    const inputs = (path: string) => !reserved.includes(relative(caseFolder, path));
    await cp(caseFolder, folder, { recursive: true, verbatimSymlinks: true, filter: inputs });
    await cp(fixtures, join(temporary, 'fixtures'), { recursive: true });
    const before = await readTree(folder);
    const { args, environment } = parseCommand(await readFile(join(caseFolder, 'cmd'), 'utf8'));
    const input = await readFile(join(caseFolder, 'stdin')).catch(() => new Uint8Array());
    const result = await call({ args, environment, input, folder });
    const after = await readTree(folder);
    const written = Object.entries(after).filter(([path, text]) => before[path] !== text);
    return { ...result, written: Object.fromEntries(written) };
  } finally {
    await rm(temporary, { recursive: true });
  }
}

/** What a case expects. A missing file is an error: nothing goes unchecked. */
export async function readExpected(caseFolder: string): Promise<CaseResult> {
  const [stdout, stderr, exit] = await Promise.all(
    ['stdout', 'stderr', 'exit'].map((name) => readFile(join(caseFolder, name), 'utf8')),
  );
  const written = await readTree(join(caseFolder, 'written'));
  return { stdout: stdout ?? '', stderr: stderr ?? '', exit: Number(exit), written };
}

export async function writeExpected(caseFolder: string, result: CaseResult): Promise<void> {
  await writeFile(join(caseFolder, 'stdout'), result.stdout);
  await writeFile(join(caseFolder, 'stderr'), result.stderr);
  await writeFile(join(caseFolder, 'exit'), `${result.exit}\n`);
  await rm(join(caseFolder, 'written'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(result.written)) {
    const target = join(caseFolder, 'written', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, 'latin1');
  }
}

/** The words of a `cmd` file, as a shell would split them. */
export function parseCommand(text: string): Pick<Call, 'args' | 'environment'> {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  const words = [...lines.join('\n').matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|"([^"]*)"/g,
      (_, single: string | undefined, double: string | undefined) => single ?? double ?? '',
    ),
  );
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const assignments = words.slice(0, first < 0 ? words.length : first);
  const environment = assignments.map((word): [string, string] => {
    const end = word.indexOf('=');
    return [word.slice(0, end), word.slice(end + 1)];
  });
  return { args: words.slice(assignments.length), environment: Object.fromEntries(environment) };
}

/** The files below a folder by their path, with `/` on every system; byte for byte, hence latin1. */
async function readTree(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string): Promise<[string, string]> => [
    relative(folder, path).replaceAll('\\', '/'),
    await readFile(path, 'latin1'),
  ];
  return Object.fromEntries(await Promise.all(files.sort().map(read)));
}
