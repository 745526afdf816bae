/** Why a file can’t be written, as far as the respondent can do something about it. */
export type WritingFailure = 'missing' | 'forbidden' | 'full' | 'folder' | 'other';

const failures: ReadonlyMap<string, WritingFailure> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['EROFS', 'forbidden'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EISDIR', 'folder'],
]);

/** What the system’s short name for a failure means. */
export function writingFailure(reason: string): WritingFailure {
  return failures.get(reason) ?? 'other';
}
