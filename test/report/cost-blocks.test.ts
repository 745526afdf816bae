import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import { questionnaire, rankedMeasure, result } from './fixture.ts';

describe('the money of a measure', () => {
  const costs = (once: RoadmapDocument['measures'][number]['once'], status: 'sourced' | 'estimate', own = false) => {
    const measures = questionnaire.measures.map((measure) => ({
      ...measure,
      costs: measure.costs.flatMap((cost) =>
        cost.timing === 'once' ? [{ ...cost, status, perWorkplace: [104, 223] as const }] : [],
      ),
    }));
    const yearly = { ergebnis: [0, 0], finanz: [0, 0] } as const;
    const funding = { amount: 4567.89, programme: null };
    const measure = { ...rankedMeasure, once, yearly, funding, ownFigures: own };
    return renderMarkdown({ ...result, measures: [measure] }, { ...questionnaire, measures }, 'de').replaceAll(
      '\u00a0',
      ' ',
    );
  };
  // 70 workplaces.
  const once = { ergebnis: [8280, 17610], finanz: [0, 0] } as const;

  test('is rounded where it is estimated: sum, item and funding', () => {
    const markdown = costs(once, 'estimate');
    expect(markdown).toContain('**Kosten:** einmalig ≈ 8.280–17.600 €, jährlich 0 €\n');
    expect(markdown).toContain('| Einrichtung | einmalig | Ergebnis | ≈ 8.280–17.600 € | Schätzung \\[1\\] |');
    expect(markdown).toMatch(/^\| 1 \| Postfach einrichten \| [^|]* \| ≈ 8\.280–17\.600 € \| 0 € \|/m);
    expect(markdown).toContain('**Förderung:** ≈ 4.570 €');
  });

  test('stays exact where it has a source', () => {
    const markdown = costs(once, 'sourced');
    expect(markdown).toContain('**Kosten:** einmalig 8.280–17.610 €, jährlich 0 €\n');
    expect(markdown).toContain('**Förderung:** 4.568 €');
  });

  test('stays exact where it is the municipality’s own', () => {
    const markdown = costs({ ergebnis: [12345, 12345], finanz: [0, 0] }, 'estimate', true);
    expect(markdown).toContain('**Kosten:** einmalig 12.345 €, jährlich 0 € (eigene Angabe)\n');
    expect(markdown).toContain('≈ 8.280–17.600 € | Schätzung');
    expect(markdown).toContain('**Förderung:** 4.568 €');
  });
});
