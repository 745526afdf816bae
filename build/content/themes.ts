import { isObject, type Json, objectsAt, parseSource, textAt, textsAt } from '../../src/source/index.ts';

/** What the documents behind the questionnaire ask for, and which of its parts carry it (`themes.yaml` beside the manifest). */
export interface Themes {
  readonly seeds: readonly Seed[];
  readonly themes: readonly Theme[];
}

/** One of the documents. */
export interface Seed {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

export interface Theme {
  readonly theme: string;
  /** Ids of the documents that name it. */
  readonly seeds: readonly string[];
  readonly says: string;
  readonly questions: readonly string[];
  readonly measures: readonly string[];
  readonly workPackages: readonly string[];
  readonly note: string | null;
}

/** Reads the file; throws where it is no YAML mapping. */
export function readThemes(file: string, text: string): Themes {
  const data: Json | undefined = parseSource(file, text).value?.data;
  if (data === undefined || !isObject(data)) throw new Error(`${file} is no mapping`);
  return {
    seeds: objectsAt(data, 'seeds').map((seed) => ({
      id: textAt(seed, 'id') ?? '',
      title: textAt(seed, 'title') ?? '',
      date: textAt(seed, 'date') ?? '',
    })),
    themes: objectsAt(data, 'themes').map((theme) => ({
      theme: textAt(theme, 'theme') ?? '',
      seeds: textsAt(theme, 'seeds'),
      says: textAt(theme, 'says') ?? '',
      questions: textsAt(theme, 'questions'),
      measures: textsAt(theme, 'measures'),
      workPackages: textsAt(theme, 'workPackages'),
      note: textAt(theme, 'note'),
    })),
  };
}
