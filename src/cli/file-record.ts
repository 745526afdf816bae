import type { FilePort } from '../questionnaire/index.ts';
import { decodeText } from '../source/index.ts';

/** Remembers what was read, so that diagnostics can show the lines that they are about. */
export interface FileRecord extends FilePort {
  /** Takes what came from elsewhere (standard input) under a name; reading that name gives it again. */
  note(file: string, bytes: Uint8Array): void;
  /** How many files were read. */
  count(): number;
  /** The text of each file by its name, as far as it is text. */
  texts(): ReadonlyMap<string, string>;
}

export function recordFiles(files: FilePort): FileRecord {
  const read = new Map<string, Uint8Array>();
  const noted = new Map<string, Uint8Array>();
  return {
    async readFile(path) {
      const bytes = noted.get(path);
      if (bytes !== undefined) return { kind: 'file', bytes };
      const reading = await files.readFile(path);
      if (reading.kind === 'file') read.set(path, reading.bytes);
      return reading;
    },
    realPath: (path) => files.realPath(path),
    note: (file, bytes) => {
      noted.set(file, bytes);
      read.set(file, bytes);
    },
    count: () => read.size,
    texts() {
      const decoded = [...read].map(([file, bytes]) => [file, decodeText({ file, bytes }).value] as const);
      return new Map(decoded.flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])));
    },
  };
}
