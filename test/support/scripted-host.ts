import { PassThrough } from 'node:stream';
import { type Host, nodeHost } from '../../src/host/index.ts';
import { Interrupted, type Prompter } from '../../src/interview/index.ts';

/** What a respondent does at one prompt: press a key, type a line, tick labels, or stop. */
export type Action =
  | { readonly key: string }
  | { readonly type: string }
  | { readonly tick: readonly string[] }
  | 'stop';

export interface ScriptedHost {
  readonly host: Host;
  /** What was written to standard output and standard error. */
  readonly output: string[];
  readonly errors: string[];
  /** What the prompts objected to. */
  readonly objections: string[];
}

/** A terminal in a folder at which somebody follows a script. */
export function scriptedHost(folder: string, script: readonly Action[]): ScriptedHost {
  const output: string[] = [];
  const errors: string[] = [];
  const objections: string[] = [];
  const real = nodeHost({
    process: {
      stdin: process.stdin,
      // Nothing is written to them; a listener on the process's own for every test would be too many.
      stdout: new PassThrough() as unknown as NodeJS.WriteStream,
      stderr: new PassThrough() as unknown as NodeJS.WriteStream,
      env: {},
      cwd: () => folder,
    },
    questionnaires: {
      compiled: new URL('../fixtures/', import.meta.url),
      sources: new URL('../fixtures/', import.meta.url),
    },
  });
  const write = (texts: string[]) => async (text: string) => {
    texts.push(text);
    return { kind: 'written' } as const;
  };
  const terminal = {
    ...real.terminal,
    interactive: true,
    width: 80,
    colours: { output: false, errors: false },
    writeOutput: write(output),
    writeError: write(errors),
  };
  const builtIn = { ids: async () => [], load: async () => null, folderOf: (id: string) => id };
  const prompter = scriptedPrompter([...script], objections);
  const host: Host = { ...real, terminal, builtIn, today: () => '2026-11-22', prompter: async () => prompter };
  return { host, output, errors, objections };
}

function scriptedPrompter(script: Action[], objections: string[]): Prompter {
  const next = (): Exclude<Action, 'stop'> => {
    const action = script.shift();
    if (action === undefined || action === 'stop') throw new Interrupted();
    return action;
  };
  return {
    async choose({ choices }) {
      const action = next();
      const chosen = 'key' in action ? choices.find(({ key }) => key === action.key) : undefined;
      if (chosen === undefined) throw new Error(`no such choice: ${JSON.stringify(action)}`);
      return chosen.value;
    },
    async chooseSeveral({ choices, problemWith }) {
      for (;;) {
        const action = next();
        const labels = 'tick' in action ? action.tick : [];
        const values = choices.filter(({ label }) => labels.includes(label)).map(({ value }) => value);
        const problem = problemWith(values);
        if (problem === null) return values;
        objections.push(problem);
      }
    },
    async enter({ problemWith }) {
      for (;;) {
        const action = next();
        if (!('type' in action)) throw new Error(`a line is asked for, not ${JSON.stringify(action)}`);
        const problem = problemWith(action.type);
        if (problem === null) return action.type;
        objections.push(problem);
      }
    },
  };
}
