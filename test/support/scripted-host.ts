import { PassThrough } from 'node:stream';
import { type Host, nodeHost } from '../../src/host/index.ts';
import { Interrupted, type Prompter, type QuestionRequest } from '../../src/interview/index.ts';

/** What a respondent does at one prompt: press a key, type a line, tick labels, turn back, or stop. */
export type Action =
  | { readonly key: string }
  | { readonly type: string }
  | { readonly tick: readonly string[] }
  | 'back'
  | 'stop';

export interface ScriptedHost {
  readonly host: Host;
  /** What was written to standard output and standard error. */
  readonly output: string[];
  readonly errors: string[];
  /** What the prompts objected to. */
  readonly objections: string[];
  /** The questions that were shown. */
  readonly shown: QuestionRequest[];
}

/** A terminal in a folder at which somebody follows a script; ten seconds pass between any two looks at the clock. */
export function scriptedHost(folder: string, script: readonly Action[]): ScriptedHost {
  const output: string[] = [];
  const errors: string[] = [];
  const objections: string[] = [];
  const shown: QuestionRequest[] = [];
  const real = nodeHost({
    process: {
      stdin: process.stdin,
      // Nothing is written to them; a listener on the process’s own for every test would be too many.
      stdout: new PassThrough() as unknown as NodeJS.WriteStream,
      stderr: new PassThrough() as unknown as NodeJS.WriteStream,
      env: {},
      cwd: () => folder,
    },
    questionnaires: {
      compiled: new URL('../fixtures/', import.meta.url),
      sources: new URL('../fixtures/', import.meta.url),
    },
    solver: new URL('../fixtures/', import.meta.url),
  });
  const write = (texts: string[]) => async (text: string) => {
    texts.push(text);
    return { kind: 'written' } as const;
  };
  const terminal = {
    ...real.terminal,
    interactive: true,
    unicode: true,
    rewritesErrors: false,
    width: 80,
    colours: { output: false, errors: false },
    writeOutput: write(output),
    writeError: write(errors),
  };
  const builtIn = { ids: async () => [], load: async () => null, folderOf: (id: string) => id };
  const prompter = scriptedPrompter([...script], { output, objections, shown });
  let now = 0;
  const seconds = () => {
    now += 10;
    return now;
  };
  const today = () => '2026-11-22';
  const host: Host = { ...real, terminal, builtIn, today, seconds, prompter: async () => prompter };
  return { host, output, errors, objections, shown };
}

interface Heard {
  readonly output: string[];
  readonly objections: string[];
  readonly shown: QuestionRequest[];
}

function scriptedPrompter(script: Action[], { output, objections, shown }: Heard): Prompter {
  const next = (): Exclude<Action, 'stop'> => {
    const action = script.shift();
    if (action === undefined || action === 'stop') throw new Interrupted();
    return action;
  };
  const impossible = (action: Action) => new Error(`nobody can do this here: ${JSON.stringify(action)}`);
  return {
    async say(text) {
      output.push(text);
    },
    async question(request) {
      shown.push(request);
      const { form, others, commands } = request;
      for (;;) {
        const action = next();
        if (action === 'back') throw impossible(action);
        if ('key' in action) {
          const rows = form.kind === 'one' ? form.choices : [];
          if (![...rows, ...others, ...commands].some(({ key }) => key === action.key)) throw impossible(action);
          return { kind: 'key', key: action.key };
        }
        if ('tick' in action && form.kind === 'several')
          return {
            kind: 'ticked',
            keys: form.choices.filter(({ label }) => action.tick.includes(label)).map(({ key }) => key),
          };
        if (!('type' in action) || form.kind !== 'number') throw impossible(action);
        const problem = form.problemWith(action.type, true);
        if (problem === null) return { kind: 'typed', text: action.type };
        objections.push(problem);
      }
    },
    async choose({ choices }) {
      const action = next();
      if (action === 'back') return null;
      const chosen = 'key' in action ? choices.find(({ key }) => key === action.key) : undefined;
      if (chosen === undefined) throw impossible(action);
      return chosen.key;
    },
    async enter({ problemWith }) {
      for (;;) {
        const action = next();
        if (action === 'back') return null;
        if (!('type' in action)) throw impossible(action);
        const problem = problemWith(action.type);
        if (problem === null) return action.type;
        objections.push(problem);
      }
    },
    close() {
      // Nothing to tidy up.
    },
  };
}
