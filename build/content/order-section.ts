import type { Content } from './content.ts';
import { markdownTable } from './markdown-table.ts';
import { agreementWithWaves, municipalityAtLevel, rankedMeasures } from './municipality-at-level.ts';

const shown = 12;

/** What comes first for a municipality that has nothing yet, beside the experts' waves; and what one domain's measures need of another's. */
export function orderSection({ questionnaire }: Content): string {
  const { sizeClasses, measures } = questionnaire;
  const orders = sizeClasses.map((sizeClass) => rankedMeasures(municipalityAtLevel(questionnaire, sizeClass, 0)));
  const waves = new Map<string, number | null>(measures.map(({ id, wave }) => [id, wave]));
  const domains = new Map(measures.map(({ id, domain }) => [id, domain]));
  const across = measures.flatMap(({ id, domain, requires }) =>
    requires.filter((required) => domains.get(required) !== domain).map((required) => [`\`${id}\``, `\`${required}\``]),
  );
  return [
    `A municipality at level 0 everywhere, with access from outside: its first ${shown} measures by size class, the wave in brackets.`,
    markdownTable(
      ['Rank >', ...sizeClasses.map(({ id }) => id)],
      Array.from({ length: shown }, (_, index) => [
        String(index + 1),
        ...orders.map((order) => {
          const id = order[index]?.id;
          return id === undefined ? '–' : `\`${id}\` (${waves.get(id) ?? '–'})`;
        }),
      ]),
    ),
    `Spearman's rank correlation of the whole order with the waves: ${sizeClasses
      .map(({ id }, index) => `${id} ${agreementWithWaves(questionnaire, orders[index] ?? []).toFixed(2)}`)
      .join(', ')}.`,
    'Prerequisites that reach from one domain into another:',
    markdownTable(['Measure', 'requires'], across),
  ].join('\n\n');
}
