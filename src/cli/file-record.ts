import { compareText } from '../diagnostics/index.ts';
import type { FilePort } from '../questionnaire/index.ts';
import { decodeText } from '../source/index.ts';

/** Remembers what was read, so that diagnostics can show the lines that they are about. */
export interface FileRecord extends FilePort {
  /** Takes what came from elsewhere (standard input) under a name. */
  note(file: string, bytes: Uint8Array): void;
  /** Lets go of the text of a file in which there is nothing to show; it still counts as read. */
  release(file: string): void;
  /** A file that was read turned out to be nobody’s business. */
  forget(file: string): void;
  /** The files that were read, in the order of names. */
  names(): readonly string[];
  /** Whether a word of ASCII occurs in a file that was read and not released: a look at its bytes, much cheaper than its text. */
  mentions(file: string, word: string): boolean;
  /** The text of a file that was read; null where it is no text, or released. */
  text(file: string): string | null;
  /** The text of each file by its name, as far as it is text and not released. */
  texts(): ReadonlyMap<string, string>;
}

export function recordFiles(files: FilePort): FileRecord {
  /** Null: released. */
  const read = new Map<string, Uint8Array | null>();
  const text = (file: string): string | null => {
    const bytes = read.get(file) ?? null;
    return bytes === null ? null : decodeText({ file, bytes }).value;
  };
  return {
    async readFile(path) {
      const reading = await files.readFile(path);
      if (reading.kind === 'file') read.set(path, reading.bytes);
      return reading;
    },
    realPath: (path) => files.realPath(path),
    namesIn: (folder) => files.namesIn(folder),
    note: (file, bytes) => {
      read.set(file, bytes);
    },
    release: (file) => {
      if (read.has(file)) read.set(file, null);
    },
    forget: (file) => {
      read.delete(file);
    },
    names: () => [...read.keys()].sort(compareText),
    mentions(file, word) {
      const bytes = read.get(file) ?? null;
      const letters = bytes === null ? '' : new TextDecoder('latin1').decode(bytes);
      // UTF-16 has a zero beside each letter of ASCII.
      return letters.includes(word) || (letters.includes('\0') && letters.replaceAll('\0', '').includes(word));
    },
    text,
    texts() {
      const decoded = [...read.keys()].map((file) => [file, text(file)] as const);
      return new Map(decoded.flatMap(([file, each]) => (each === null ? [] : [[file, each] as const])));
    },
  };
}
