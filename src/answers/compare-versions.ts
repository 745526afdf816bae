/** How the version of a questionnaire stands to the one that was answered; null where they are the same. */
export type VersionStep = 'major' | 'minor' | 'older';

/**
 * `major`: another major version, which is not read. `minor`: the questionnaire is newer within the same one, `older`: it is older;
 * both are read. Build metadata does not count, and a pre-release comes before its release.
 */
export function compareVersions(answered: string, questionnaire: string): VersionStep | null {
  const a = parse(answered);
  const b = parse(questionnaire);
  if (a.numbers[0] !== b.numbers[0]) return 'major';
  const order = compareNumbers(a.numbers, b.numbers) || comparePreReleases(a.preRelease, b.preRelease);
  if (order === 0) return null;
  return order < 0 ? 'minor' : 'older';
}

interface Version {
  readonly numbers: readonly number[];
  readonly preRelease: readonly string[];
}

function parse(version: string): Version {
  const [plain = ''] = version.split('+');
  const dash = plain.indexOf('-');
  const [numbers, preRelease] = dash === -1 ? [plain, ''] : [plain.slice(0, dash), plain.slice(dash + 1)];
  return { numbers: numbers.split('.').map(Number), preRelease: preRelease === '' ? [] : preRelease.split('.') };
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Semantic Versioning 2.0.0 § 11: none comes last, numbers before words, fewer before more. */
function comparePreReleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const [numeric, otherNumeric] = [/^\d+$/.test(part), /^\d+$/.test(other)];
    if (numeric && otherNumeric) return Number(part) - Number(other);
    if (numeric !== otherNumeric) return numeric ? -1 : 1;
    return part < other ? -1 : 1;
  }
  return a.length < b.length ? -1 : 0;
}
