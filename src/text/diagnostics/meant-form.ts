import { asciiText } from '../ascii-text.ts';

/**
 * What somebody probably means who wrote a value in another form than is wanted: an id without umlauts and blanks, a date year first, a
 * version in three parts, a number with a decimal point. Both are as the diagnostic `schema` has them; null where nothing offers itself.
 */
export function meantForm(expected: string, actual: string): string | null {
  const text = writtenText(actual);
  if (text === null) return null;
  const meant = ways[expected]?.(text.trim()) ?? null;
  return meant === text ? null : meant;
}

const ways: { readonly [token: string]: (text: string) => string | null } = {
  'kebab-case': (text) => asId(text.toLowerCase()),
  'Kebab-Case': asId,
  'YYYY-MM-DD': asDate,
  'YYYY-Qn': asQuarter,
  semver: (text) => (/^\d+(?:\.\d+)?$/.test(text) ? `${text}${text.includes('.') ? '' : '.0'}.0` : null),
  // Three digits may be thousands.
  number: (text) => (/^-?\d+,(?!\d{3}$)\d+$/.test(text) ? text.replace(',', '.') : null),
};

/** Excerpts that are cut are no JSON any more. */
function writtenText(actual: string): string | null {
  try {
    const value: unknown = JSON.parse(actual);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  } catch {
    return null;
  }
}

function asId(text: string): string | null {
  const id = asciiText(text)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? null : id;
}

function asDate(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  return year === '' || Number(day) > 31 || Number(month) > 12
    ? null
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function asQuarter(text: string): string | null {
  const [, quarter = '', year = ''] = /^(?:Q\s?)?([1-4])(?:\.\s?Quartal)?[\s/.-]+(\d{4})$/i.exec(text) ?? [];
  if (quarter !== '') return `${year}-Q${quarter}`;
  const [, first = '', second = ''] = /^(\d{4})[\s/.-]*Q\s?([1-4])$/i.exec(text) ?? [];
  return first === '' ? null : `${first}-Q${second}`;
}
