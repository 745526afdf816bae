/** The files a questionnaire is read from; `host/` implements it. Paths have posix separators. */
export interface FilePort {
  /** What stands at a path, links followed. Of a file that is larger than `limits.bytes` the first bytes beyond that are enough. */
  readFile(path: string): Promise<FileReading>;
  /** The path with all links resolved; null where there is nothing. */
  realPath(path: string): Promise<string | null>;
  /** The names of what lies in a folder, in any order; none where it is no folder or can’t be read. */
  namesIn(folder: string): Promise<readonly string[]>;
}

export type FileReading =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };
