import type { JsonObject } from '../../src/source/index.ts';
import { type LoadedCase, readCase } from '../support/load-case.ts';

/** A question about levels that bears the title. */
export const plainQuestion = (id: string, title: string, more: JsonObject = {}): JsonObject => ({
  id,
  title,
  text: `Wie steht es um ${title}?`,
  type: 'level',
  levels: { 0: 'nichts', 1: 'Anfang', 2: 'erprobt', 3: 'in Kraft', 4: 'überall' },
  ...more,
});

const questions = [
  plainQuestion('antrag', 'Antrag'),
  plainQuestion('bescheid', 'Bescheid'),
  plainQuestion('akte', 'Akte'),
];

const measure = (id: string, title: string, raised: string, requires: readonly string[] = []): JsonObject => ({
  id,
  title,
  domain: 'dienst',
  raises: [{ question: raised, to: 3 }],
  requires,
  effort: { internal: [1, 1], status: 'estimate' },
  duration: [1, 1],
});

/** What a test changes about the plain questionnaire or its answers. */
export interface PlainWishes {
  /** Keys of the scored domain. */
  readonly domain?: JsonObject;
  /** More domains. */
  readonly domains?: readonly JsonObject[];
  readonly answers?: JsonObject;
  readonly planning?: JsonObject;
}

/**
 * A questionnaire of one scored domain that goes by its weakest question, beside one of mere facts: no priorities, prices,
 * duties, red lines, deadlines or size classes. Read with all checks.
 */
export function plainCase({ domain, domains = [], answers, planning }: PlainWishes = {}): Promise<LoadedCase> {
  const fact = plainQuestion('name', 'Name', { scored: false });
  return readCase({
    questionnaire: {
      kind: 'questionnaire',
      schemaVersion: 1,
      id: 'schlicht',
      version: '1.0.0',
      title: 'Ein Dienst',
      description: 'Der Bogen ersetzt keine Prüfung.',
      language: 'de',
      asOf: '2026-11-01',
      scale: { max: 4, levels: [0, 1, 2, 3, 4].map((level) => ({ level, title: `Stufe ${level}` })) },
      target: 3,
      domains: [
        { id: 'rahmen', title: 'Rahmen', questions: [fact] },
        { id: 'dienst', title: 'Der Dienst', aggregation: 'min', questions, ...domain },
        ...domains,
      ],
      measures: [
        measure('m-vorlage', 'Vorlage schreiben', 'akte'),
        measure('m-bescheid', 'Bescheid „sofort“ zustellen', 'bescheid', ['m-vorlage']),
      ],
    },
    answers: {
      kind: 'answers',
      schemaVersion: 1,
      questionnaire: { id: 'schlicht', version: '1.0.0' },
      assessedOn: '2026-11-20',
      municipality: { name: 'Musterstadt', workplaces: 70 },
      planning: { start: '2027-Q1', quarters: 8, ...planning },
      answers: { antrag: 3, bescheid: 1, akte: 1, ...answers },
    },
  });
}
