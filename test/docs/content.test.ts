import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../build/content/content.ts';
import { contentPage } from '../../build/content/content-page.ts';
import { readContent } from '../../build/content/read-content.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let page: string;
let content: Content;

beforeAll(async () => {
  page = await readFile(new URL('../../docs/content.md', import.meta.url), 'utf8');
  content = await readContent(root);
});

test('the tables are those that `npm run content` makes', () => {
  expect(page).toBe(contentPage(page, content));
});

test('a table that nothing fills, or that has no place, is an error', () => {
  expect(() => contentPage(page.replaceAll('begin: law', 'begin: lore'), content)).toThrow('lore');
});

describe('themes', () => {
  test('each document is named, and each theme stands in one', () => {
    const { seeds, themes } = content.themes;
    expect(seeds).toHaveLength(5);
    const named = new Set(themes.flatMap((theme) => theme.seeds));
    expect([...named].sort()).toEqual(seeds.map(({ id }) => id).sort());
    expect(themes.filter((theme) => theme.seeds.length === 0 || theme.says === '')).toEqual([]);
  });

  test('each theme is carried by something that exists', () => {
    const { questionnaire, themes } = content;
    const known = {
      questions: new Set<string>(questionnaire.questions.keys()),
      measures: new Set<string>(questionnaire.measures.map(({ id }) => id)),
      workPackages: new Set<string>(questionnaire.priorities?.workPackages.map(({ id }) => id)),
    };
    for (const theme of themes.themes) {
      const carried = (['questions', 'measures', 'workPackages'] as const).flatMap((kind) =>
        theme[kind].map((id) => ({ id, exists: known[kind].has(id) })),
      );
      expect(carried, theme.theme).not.toEqual([]);
      expect(
        carried.filter(({ exists }) => !exists),
        theme.theme,
      ).toEqual([]);
    }
  });

  test('the demands that the project was set are among them', () => {
    const all = content.themes.themes.map(({ theme }) => theme).join('\n');
    const wanted = [
      'Landesdatennetz',
      'KITU',
      'E-Akte',
      'DMS|Dokumentenmanagement',
      'Ersetzendes Scannen',
      'OSI|Online-Service-Infrastruktur',
      'Servicekonto',
      'Payment|Bezahl',
      'FIM',
      'XÖV',
      'EfA|Einer für Alle',
      'MODUL-F',
      'eID|Online-Ausweis',
      'Führung',
      'Qualifizierung',
      'Fehlerkultur',
      'Nutzerzentrierung',
      'Nachnutzung',
      'Souveränität',
      'KI(?!TU)|Künstliche Intelligenz',
      'Chatbot',
      'Social Engineering',
      'Datenschutz',
      'Digitalisierungskonzept',
      'IT-Steuerung',
      'Kollaboration',
      'Musterprozesse',
    ];
    const missing = wanted.filter((theme) => !new RegExp(`(?<!\\p{L})(${theme})`, 'u').test(all));
    expect(missing).toEqual([]);
  });
});
