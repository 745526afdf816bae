import type { Language } from '../text/index.ts';
import { languages } from '../text/index.ts';
import { usageError } from './usage-error.ts';

/**
 * The language of a call: the last `--lang`, else LOTSE_LANG, else German. It is read before anything else,
 * because help and errors are to be in it, too.
 */
export function chooseLanguage(args: readonly string[], environment: string | undefined): Language {
  const option = languageOption(args);
  if (option !== null) return asLanguage(option, '--lang');
  return environment === undefined || environment === '' ? 'de' : asLanguage(environment, 'LOTSE_LANG');
}

function languageOption(args: readonly string[]): string | null {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const values = options.flatMap((option, index): readonly string[] => {
    if (option.startsWith('--lang=')) return [option.slice('--lang='.length)];
    const next = options[index + 1];
    return option === '--lang' && next !== undefined ? [next] : [];
  });
  return values.at(-1) ?? null;
}

function asLanguage(value: string, where: '--lang' | 'LOTSE_LANG'): Language {
  const found = languages.find((language) => language === value);
  if (found === undefined) throw usageError('unknown-language', { value, where });
  return found;
}
