import { createHash } from 'node:crypto';
import { builtInQuestionnaires, type QuestionnaireFolders } from './built-in-questionnaires.ts';
import type { Host } from './host.ts';
import { localDate, localTime } from './local-time.ts';
import { nodeFiles } from './node-files.ts';
import { nodeTerminal, type ProcessStreams } from './node-terminal.ts';

export interface NodeHostOptions {
  readonly process: ProcessStreams & { cwd(): string };
  readonly questionnaires: QuestionnaireFolders;
  /** The script of the solver's thread, as the build makes it. */
  readonly solver: URL;
}

/** The real world: files, terminal and clock of Node.js. */
export function nodeHost({ process, questionnaires, solver }: NodeHostOptions): Host {
  const terminal = nodeTerminal(process);
  return {
    files: nodeFiles(process.cwd()),
    terminal,
    environment: process.env,
    builtIn: builtInQuestionnaires(questionnaires, process.cwd()),
    today: () => localDate(new Date()),
    timeOfDay: () => localTime(new Date()),
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    seconds: () => performance.now() / 1000,
    async prompter({ plain }) {
      const streams = { input: process.stdin, output: process.stdout };
      if (plain) return (await import('./plain-prompter.ts')).plainPrompter(streams);
      const { nodePrompter } = await import('./node-prompter.ts');
      return nodePrompter({ streams, colours: terminal.colours.output });
    },
    watch: async () => (await import('./watch-folders.ts')).watchFolders(process.cwd()),
    async picture(request) {
      const { pictureOf } = await import('./question-picture.ts');
      return pictureOf(request, { width: terminal.width, colours: terminal.colours.output });
    },
    solver: async () => (await import('./node-solver.ts')).nodeSolver(solver),
  };
}
