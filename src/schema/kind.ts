/** The kinds of files, each with its schema in `schemas/`. */
export const kinds = [
  'questionnaire',
  'domain',
  'measures',
  'priorities',
  'sources',
  'answers',
  'roadmap',
  'comparison',
  'explanation',
] as const;

export type Kind = (typeof kinds)[number];
