/** What a file may hold at most. Generous for questionnaires and answers, small enough that no file can hang the program. */
export const limits = {
  /** Bytes of a file. */
  bytes: 5 * 1024 * 1024,
  /** Levels of mappings and lists within one another. */
  depth: 100,
  /** Anchors and aliases of a YAML file, and how often in all a value may be repeated by them. */
  aliases: 10_000,
} as const;
