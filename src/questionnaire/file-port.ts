/** The files a questionnaire is read from; `host/` implements it. Paths have posix separators. */
export interface FilePort {
  /** What stands at a path, links followed. Of a file that is larger than `limits.bytes` the first bytes beyond that are enough. */
  readFile(path: string): Promise<FileReading>;
  /** The path with all links resolved; null where there is nothing. */
  realPath(path: string): Promise<string | null>;
}

export type FileReading =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };
