import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import { questionnaire, result } from './fixture.ts';

function render(document: RoadmapDocument, language: 'de' | 'en' = 'de'): string {
  return renderMarkdown(document, questionnaire, language).replaceAll('\u00a0', ' ');
}

describe('many questions without an answer', () => {
  const withUnanswered = (share: number): RoadmapDocument => ({
    ...result,
    scores: {
      ...result.scores,
      coverage: { ...result.scores.coverage, unanswered: 57 },
      questions: result.scores.questions.map((question) =>
        question.status === 'unanswered' ? { ...question, effectiveWeight: share } : question,
      ),
    },
  });
  const [few, many] = [withUnanswered(0.25), withUnanswered(0.26)];
  const note =
    '**Vorläufig:** 57 Fragen ohne Antwort sind nicht eingeplant: Kosten und Tage fallen zu niedrig aus und taugen noch nicht für den Haushalt.\n';

  test('make the plan a preliminary one, said before its figures', () => {
    const markdown = render(many);
    expect(markdown).toContain(`## Auf einen Blick: was zu entscheiden ist\n\n${note}`);
    expect(markdown).toContain(`### Insel: worauf wir hinarbeiten\n\n${note}`);
    expect(markdown).toContain(
      '- Haushalt 2027: bisher bekannt ≈ 3.150 € im Ergebnishaushalt und 0 € im Finanzhaushalt.',
    );
    expect(markdown).toContain(
      '- Personal: 2027 bisher bekannt ≈ 5 Personentage im Haus; je Quartal stehen höchstens 40 bereit.',
    );
    expect(markdown).not.toContain('einplanen');
  });

  test('in English, too', () => {
    const markdown = render(many, 'en');
    expect(
      markdown.match(/\*\*Preliminary:\*\* 57 questions without an answer are not planned for: costs/g),
    ).toHaveLength(2);
    expect(markdown).toContain('- Budget 2027: known so far ≈ €3,150 in the operating');
    expect(markdown).toContain('- Staff: ≈ 5 person-days in house known so far in 2027;');
  });

  test('are no matter up to a quarter of the weight', () => {
    expect(render(few)).not.toContain('Vorläufig');
    expect(render(few)).toContain(
      '- Haushalt 2027: ≈ 3.150 € im Ergebnishaushalt und 0 € im Finanzhaushalt einplanen.',
    );
    expect(render(few, 'en')).toContain('- Budget 2027: set aside ≈ €3,150');
  });
});

test('questions without an answer and “don’t know” share a sentence where they are treated alike', () => {
  const policies = (unanswered: 'open' | 'zero', unknown: 'open' | 'zero', language: 'de' | 'en' = 'de') =>
    renderMarkdown(result, { ...questionnaire, policies: { unanswered, unknown, notApplicable: 'exclude' } }, language);
  expect(policies('open', 'open')).toContain('- Fragen ohne Antwort und „weiß nicht“ machen die Spanne breiter. Was');
  expect(policies('zero', 'zero')).toContain('- Fragen ohne Antwort und „weiß nicht“ zählen als Stufe 0. Was');
  expect(policies('open', 'zero')).toContain(
    '- Fragen ohne Antwort machen die Spanne breiter. „Weiß nicht“ zählt als Stufe 0. Was',
  );
  expect(policies('open', 'open', 'en')).toContain('- Questions without an answer and “don’t know” widen the range.');
  expect(policies('zero', 'zero', 'en')).toContain('and “don’t know” count as level 0.');
});
