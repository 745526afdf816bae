import { createHash } from 'node:crypto';
import { builtInQuestionnaires, type QuestionnaireFolders } from './built-in-questionnaires.ts';
import type { Host } from './host.ts';
import { nodeFiles } from './node-files.ts';
import { nodeTerminal, type ProcessStreams } from './node-terminal.ts';

export interface NodeHostOptions {
  readonly process: ProcessStreams & { cwd(): string };
  readonly questionnaires: QuestionnaireFolders;
}

/** The real world: files, terminal and clock of Node.js. */
export function nodeHost({ process, questionnaires }: NodeHostOptions): Host {
  return {
    files: nodeFiles(process.cwd()),
    terminal: nodeTerminal(process),
    environment: process.env,
    builtIn: builtInQuestionnaires(questionnaires, process.cwd()),
    today: () => localDate(new Date()),
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    async prompter() {
      const { nodePrompter } = await import('./node-prompter.ts');
      return nodePrompter({ input: process.stdin, output: process.stdout });
    },
  };
}

function localDate(now: Date): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}
