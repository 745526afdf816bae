import type { Language } from './language.ts';
import { marks } from './number-format.ts';

const most = 12;
const blank = '[ \u00a0\u202f]';

/** Ways to type a number in a language: what may stand for one, and what may still become one. */
interface NumberForms {
  readonly whole: RegExp;
  readonly begun: RegExp;
  readonly begunInteger: RegExp;
  /** Marks between thousands, where they are clearly that. */
  readonly groups: RegExp;
}

const forms: { readonly [L in Language]: NumberForms } = { de: formsOf('de'), en: formsOf('en') };

function formsOf(language: Language): NumberForms {
  const { group, decimal } = marks[language];
  const grouped = `[1-9]\\d{0,2}(?:(?:\\${group}\\d{3})+|(?:${blank}\\d{3})+)`;
  const begunGroups = `[1-9]\\d{0,2}(?:(?:\\${group}\\d{3})*\\${group}\\d{0,3}|(?:${blank}\\d{3})*${blank}\\d{0,3})`;
  const digits = `\\d{1,${most}}`;
  return {
    // The other language’s decimal mark is a mark between thousands here, unless fewer than three digits stand behind it.
    whole: new RegExp(`^-?(?:(?:${digits}|${grouped})(?:\\${decimal}\\d{1,2})?|${digits}\\${group}\\d{1,2})$`),
    begun: new RegExp(
      `^-?(?:(?:\\d{0,${most}}|${grouped})(?:\\${decimal}\\d{0,2})?|\\d{0,${most}}\\${group}\\d{0,2}|${begunGroups})$`,
    ),
    begunInteger: new RegExp(`^-?(?:\\d{0,${most}}|${begunGroups})$`),
    groups: new RegExp(`${blank}|\\${group}(?=\\d{3})`, 'g'),
  };
}

/**
 * The number that somebody typed, with or without marks between thousands as the language writes them: „24.500“ is 24500, „1,5“ and
 * „1.5“ are 1.5. Null where it is none, or could be meant otherwise („1,500“ in German). At most two decimals.
 */
export function readTypedNumber(typed: string, language: Language): number | null {
  const { whole, groups } = forms[language];
  const text = typed.trim();
  return whole.test(text) ? Number(text.replace(groups, '').replace(',', '.')) : null;
}

/** Whether further keys can make a number of what is typed so far. */
export function isBegunNumber(typed: string, language: Language, integer: boolean): boolean {
  const { begun, begunInteger } = forms[language];
  return (integer ? begunInteger : begun).test(typed.trimStart());
}
