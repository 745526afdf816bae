import { expect, test } from 'vitest';
import { renderQuestions } from '../../src/report/questions-markdown.ts';
import { questionnaire } from './fixture.ts';

test('lists every question with what can be answered and what it means', () => {
  const markdown = renderQuestions(questionnaire, 'de');
  expect(markdown).toMatch(/^# Kleine Standortbestimmung\n/);
  expect(markdown).toContain('Version 1.2.0 · Recht und Preise Stand 22.11.2026 · 5 Fragen');
  expect(markdown.match(/^#### /gm)).toHaveLength(5);
  expect(markdown.match(/^### Grundlagen$/gm)).toHaveLength(1);
  expect(markdown).toContain('- **3:** Er ist offen und bekannt.');
  expect(markdown).toContain('- **Pflicht:** EGovG LSA § 9 Abs. 1, erfüllt ab Stufe 2, gilt seit 01.07.2023');
  expect(markdown).toContain('- **Maßnahmen, die sie heben:** Postfach einrichten');
  expect(markdown).toContain('- Zahl (Prozent), mindestens 0, höchstens 100');
  expect(markdown).toContain('- unter 20.000 Einwohner: ab 0 Stufe 0, ab 25 Stufe 2, ab 80 Stufe 4');
  expect(markdown).toContain('- **Nur wenn:** „zugang“ mindestens Stufe 1');
  expect(markdown).toContain('- Keine (schließt die anderen aus)');
  expect(markdown).toContain('- **Rote Linie:** unter Stufe 2 kommt das Themenfeld nicht über Stufe 1');
  expect(markdown).toMatch(/[^\n]\n$/);
});

test('in English only the content stays German', () => {
  const markdown = renderQuestions(questionnaire, 'en');
  expect(markdown).toContain(
    '- **Duty:** EGovG LSA § 9 Abs. 1, fulfilled from level 2, in force since 1\u00a0July 2023',
  );
  expect(markdown).not.toMatch(/Stufe|Gewicht|Maßnahmen/);
});
