import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** From the first arrow to the last; a folder imports only from folders before it. */
const folders = [
  'diagnostics',
  'source',
  'schema',
  'questionnaire',
  'answers',
  'scoring',
  'roadmap',
  'explain',
  'interview',
  'text',
  'report',
  'batch',
  'host',
  'cli',
];

interface Import {
  /** The importing file, below `src/`. */
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
  /** Of a relative import: the imported file, below `src/`. */
  readonly target: string | null;
  /** `import type`: nothing is left of it when the program runs. */
  readonly typesOnly: boolean;
  /** `import(…)`: loaded when it is needed. */
  readonly lazy: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'))
  .sort();

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const folderOf = (file: string) => file.split('/')[0] ?? '';

const imports: readonly Import[] = files.flatMap((file) =>
  [...textOf(file).matchAll(/(?:^(?:import|export)\b[^;]*?from\s+|^import\s+|\bimport\()'([^']+)'/gm)].map((match) => {
    const specifier = match[1] ?? '';
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null;
    const typesOnly = /^(import|export) type\b/.test(match[0]);
    const lazy = match[0].startsWith('import(');
    return { file, folder: folderOf(file), specifier, target, typesOnly, lazy };
  }),
);

/** The name of an imported package; null for a relative import. */
function packageOf({ specifier, target }: Import): string | null {
  if (target !== null) return null;
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

interface Rule {
  readonly name: string;
  readonly reason: string;
  breaks(found: Import): boolean;
}

/** Who may load which package; all others may not. */
const owners: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  'jsonc-parser': ['source'],
  canonicalize: ['source'],
  commander: ['cli'],
  chalk: ['cli', 'host'],
  highs: ['host'],
  inquirer: ['host'],
  '@inquirer/core': ['host'],
  picomatch: ['host'],
};

const rules: readonly Rule[] = [
  {
    name: 'only from folders before its own',
    reason: 'Data flows one way, from bytes to the report; what comes early must not know what is made of it.',
    breaks: ({ folder, target }) =>
      target !== null && !isManifest(target) && folders.indexOf(folderOf(target)) > folders.indexOf(folder),
  },
  {
    name: 'other folders only by their index.ts',
    reason: 'A folder can be rebuilt inside as long as its index.ts keeps what it promises.',
    breaks: ({ folder, target }) =>
      target !== null && folderOf(target) !== folder && !isManifest(target) && posix.basename(target) !== 'index.ts',
  },
  {
    name: 'never its own index.ts',
    reason: 'A file that imports its folder’s front door goes in a circle.',
    breaks: ({ folder, target }) => target === `${folder}/index.ts`,
  },
  {
    name: 'relative imports with their ending',
    reason: 'Node.js runs the sources as they are, and looks for exactly the file that is named.',
    breaks: ({ target }) => target !== null && !/\.(ts|js|json)$/.test(target),
  },
  {
    name: 'the system only in host/',
    reason: 'Everything else stays a function of its input, so that the same input gives the same bytes everywhere.',
    breaks: ({ folder, specifier }) =>
      specifier.startsWith('node:') && specifier !== 'node:path/posix' && folder !== 'host',
  },
  {
    name: 'packages only where they belong',
    reason: 'One folder answers for each package: it can be replaced there, and nobody else loads it unasked.',
    breaks: (found) => {
      const name = packageOf(found);
      return name !== null && !name.startsWith('node:') && owners[name]?.includes(found.folder) !== true;
    },
  },
];

/** package.json, which only says the version. */
function isManifest(target: string): boolean {
  return target === '../package.json';
}

interface TextRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
  readonly allowedIn: readonly string[];
}

const textRules: readonly TextRule[] = [
  {
    name: 'no clock, no randomness, no locale, no process',
    reason: 'They are parameters, given by host/; else the same input would not give the same bytes.',
    pattern:
      /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\.localeCompare\(|\.toLocale\w+\(|\bIntl\.|(?<!\.)\bprocess\.\w/,
    allowedIn: ['host'],
  },
  {
    name: 'no process.exit',
    reason: 'It cuts off what is still on its way through a pipe; the exit code is set instead.',
    pattern: /\bprocess\.exit\(/,
    allowedIn: [],
  },
  {
    name: 'no console',
    reason: 'What goes to stdout is the result and nothing else; all writing goes through the host.',
    pattern: /\bconsole\./,
    allowedIn: [],
  },
  {
    name: 'no default exports',
    reason: 'A thing has one name, the same wherever it is used.',
    pattern: /^export default\b/m,
    allowedIn: [],
  },
];

describe('architecture', () => {
  test('every folder is known', () => {
    expect(files.map(folderOf).filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  test.each(rules)('imports: $name', ({ reason, breaks }) => {
    const found = imports.filter(breaks).map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(found, reason).toEqual([]);
  });

  test.each(textRules)('$name', ({ reason, pattern, allowedIn }) => {
    const found = files.filter(
      (file) => !allowedIn.includes(folderOf(file)) && pattern.test(withoutComments(textOf(file))),
    );
    expect(found, reason).toEqual([]);
  });

  test('files stay short', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > 301);
    expect(long, 'A file of more than 300 lines does more than one thing.').toEqual([]);
  });

  test('files are named in kebab-case', () => {
    const odd = files.filter((file) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.d)?\.ts$/.test(file));
    expect(odd, 'A name in another style is one that a file system without case takes for another.').toEqual([]);
  });

  test.each([
    ['the interview', /^interview\/|^text\/interview|^cli\/interview\/|prompt|lock-file/],
    [
      'comparisons and explanations',
      /^explain\/|^(text|report)\/(comparison|explain)[/.]|^cli\/(compare|compare-files|comparison-files|explain)\.ts/,
    ],
  ])('no other command loads anything of %s', (_, ofOthers) => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const { target, typesOnly, lazy } of imports.filter((found) => found.file === file))
        if (target !== null && !typesOnly && !lazy) load(target);
    };
    load('cli/run-on-node.ts');
    expect(
      [...loaded].filter((file) => ofOthers.test(file)),
      'Scripts call lotse often; each must start quickly.',
    ).toEqual([]);
  });

  test('files do not import each other in a circle', () => {
    expect(circles(), 'What goes in a circle can be understood only as a whole.').toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** Files that import themselves over others. Types may refer to each other. */
function circles(): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { file, target, typesOnly } of imports)
    if (target !== null && !typesOnly) next.set(file, [...(next.get(file) ?? []), target]);
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || finished.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
