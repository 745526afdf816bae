import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { MeasureResult, RobustnessResult } from '../../src/roadmap/index.ts';
import type { Language } from '../../src/text/index.ts';
import { questionnaire, rankedMeasure, result } from './fixture.ts';

const seven: readonly MeasureResult[] = Array.from({ length: 7 }, (_, index) => ({
  ...rankedMeasure,
  id: `m-${index + 1}`,
  title: `Maßnahme ${'ABCDEFG'[index]}`,
  rank: index + 1,
  tier: index === 0 ? 'duty' : index === 1 ? 'cap' : 'gap',
}));

const robustness: RobustnessResult = {
  draws: 1000,
  seed: 1,
  priority: { p5: 0.371, p95: 0.394 },
  measures: seven.map(({ id }, index) => ({
    id,
    topSix: [1, 1, 1, 1, 1, 0.89, 0.11][index] ?? 0,
    rank: index === 5 ? [6, 7] : [index + 1, index + 1],
  })),
  tippingPoints: [
    { rank: 1, measures: ['m-1', 'm-2'], fixed: 'tier', points: [] },
    { rank: 2, measures: ['m-2', 'm-3'], fixed: 'tier', points: [] },
    { rank: 3, measures: ['m-3', 'm-4'], fixed: 'requirement', points: [] },
    {
      rank: 4,
      measures: ['m-4', 'm-5'],
      fixed: null,
      points: [
        { category: 'finanzen', factor: 0.7, from: 0.142, to: 0.11 },
        { category: 'standards', factor: 2, from: 0.29, to: 0.4 },
      ],
    },
    {
      rank: 5,
      measures: ['m-5', 'm-6'],
      fixed: null,
      points: [{ category: 'finanzen', factor: 1.0001, from: 0.142, to: 0.14201 }],
    },
    { rank: 6, measures: ['m-6', 'm-7'], fixed: null, points: [] },
  ],
};

function render(changes: Partial<RobustnessResult> = {}, language: Language = 'de', measures = seven): string {
  const document = { ...result, measures, robustness: { ...robustness, ...changes } };
  return renderMarkdown(document, questionnaire, language).replaceAll('\u00a0', ' ');
}

describe('how sure the order is', () => {
  test('is silent where nobody asked', () => {
    expect(renderMarkdown(result, questionnaire, 'de')).not.toContain('Wie sicher');
  });

  test('says in sentences which measures stay, which least, which would move up', () => {
    const markdown = render();
    expect(markdown).toContain('Deshalb ist die Reihenfolge 1.000-mal neu gerechnet');
    expect(markdown).toContain('Wo die Stimmen nicht überliefert sind');
    expect(markdown).toContain('5 der ersten sechs Maßnahmen bleiben in jedem Durchgang unter den ersten sechs.');
    expect(markdown).toContain('Am wenigsten sicher ist „Maßnahme F“: in 890 von 1.000 Durchgängen.');
    expect(markdown).toContain('Nachrücken würde am ehesten „Maßnahme G“: in 110 von 1.000 Durchgängen.');
    expect(markdown).toContain('läge in neun von zehn Durchgängen zwischen 37 % und 39 %.');
  });

  test('shows share and ranks of the first six', () => {
    const markdown = render();
    expect(markdown).toContain('| 5 | Maßnahme E | 100,0 % | 5 |');
    expect(markdown).toContain('| 6 | Maßnahme F | 89,0 % | 6–7 |');
    expect(markdown).not.toContain('| 7 | Maßnahme G | 11,0 %');
  });

  test('names what would tip the order, or why nothing does', () => {
    const markdown = render();
    expect(markdown).toContain(
      '- **Nr. 1 und Nr. 2:** Kein Gewicht ändert das: Nr. 1 erfüllt eine gesetzliche Pflicht und geht deshalb vor.',
    );
    expect(markdown).toContain(
      '- **Nr. 2 und Nr. 3:** Kein Gewicht ändert das: Nr. 2 überwindet eine rote Linie und geht deshalb vor.',
    );
    expect(markdown).toContain('- **Nr. 3 und Nr. 4:** Kein Gewicht ändert das: Nr. 3 ist Voraussetzung für Nr. 4.');
    expect(markdown).toContain(
      '- **Nr. 4 und Nr. 5:** tauschen, wenn „Finanzen“ unter 11,0 % fällt (heute 14,2 %) oder „Standards“ über 40,0 % steigt (heute 29,0 %).',
    );
    expect(markdown).toContain(
      '- **Nr. 5 und Nr. 6:** tauschen, wenn „Finanzen“ nur geringfügig steigt (heute 14,2 %).',
    );
    expect(markdown).toContain('- **Nr. 6 und Nr. 7:** Kein einzelnes Gewicht ändert das');
  });

  test('finds words for all, none and few', () => {
    const all = robustness.measures.map((each, index) => ({ ...each, topSix: index < 6 ? 1 : 0 }));
    expect(render({ measures: all })).toContain(
      'In allen 1.000 Durchgängen sind die ersten sechs Maßnahmen dieselben. Der Wert',
    );
    const none = robustness.measures.map((each) => ({ ...each, topSix: 0.9 }));
    expect(render({ measures: none })).toContain('Keine der ersten sechs Maßnahmen bleibt in jedem Durchgang');
    const one = robustness.measures.map((each, index) => ({ ...each, topSix: index === 0 ? 1 : 0.04 }));
    expect(render({ measures: one })).toContain('Eine der ersten sechs Maßnahmen bleibt in jedem Durchgang');
    expect(render({ measures: one })).not.toContain('Nachrücken');
    const few = robustness.measures.slice(0, 2);
    expect(render({ measures: few }, 'de', seven.slice(0, 2))).toContain('Eingereiht sind nur 2 Maßnahmen');
    expect(render({ measures: few.slice(1) }, 'de', seven.slice(0, 1))).toContain('Eingereiht ist nur eine Maßnahme');
    expect(render({ priority: { p5: 0.4, p95: 0.4 } })).toContain('in neun von zehn Durchgängen bei 40 %.');
    expect(render({ priority: { p5: null, p95: null } })).not.toContain('in neun von zehn Durchgängen bei');
    expect(render({ measures: [] })).not.toContain('Wie sicher');
  });

  test('says the same in English', () => {
    const markdown = render({}, 'en');
    expect(markdown).toContain('## How sure the order is');
    expect(markdown).toContain('5 of the first six measures stay among the first six in every run.');
    expect(markdown).toContain(
      'change places if “Finanzen” falls below 11.0% (today 14.2%) or “Standards” rises above',
    );
    expect(markdown).toContain('“Finanzen” rises only slightly (today 14.2%)');
    expect(markdown).toContain('no. 1 fulfils a legal duty');
  });
});
