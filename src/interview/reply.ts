import type { AnswerValue, Entry } from '../answers/index.ts';
import { assertNever } from '../diagnostics/index.ts';

/** What the respondent says to one question. */
export type Reply =
  | { readonly kind: 'answered'; readonly value: AnswerValue }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notApplicable'; readonly reason: string }
  | { readonly kind: 'later' };

/** What the respondent writes beside an answer; an empty text takes it away. */
export interface Remark {
  readonly kind: 'comment' | 'evidence';
  readonly text: string;
}

/**
 * The entry that a reply makes of what stood there: comment and evidence stay, also where the answer changes. `role` marks who
 * answered; null leaves what stood there. Null where the reply makes no entry.
 */
export function entryOf(reply: Reply, before: Entry | null, role: string | null = null): Entry | null {
  const { evidence = null, comment = null, by = null, on = null } = before ?? {};
  const common = { evidence, comment, by: role ?? by, on };
  switch (reply.kind) {
    case 'answered':
      return { ...common, kind: 'answered', value: reply.value };
    case 'unknown':
      return { ...common, kind: 'unknown' };
    case 'notApplicable':
      return { ...common, kind: 'notApplicable', reason: reply.reason };
    case 'later':
      return null;
    default:
      return assertNever(reply);
  }
}

/** An entry with a note or evidence set beside what stood there; before there is an answer it holds nothing else. */
export function annotated(before: Entry | null, { kind, text }: Remark): Entry {
  const entry: Entry = before ?? { kind: 'blank', evidence: null, comment: null, by: null, on: null };
  return { ...entry, [kind]: text === '' ? null : text };
}
