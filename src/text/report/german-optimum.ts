import { joinList } from '../phrase-format.ts';

/** The wording on the best possible plan, in German. */
export const germanOptimum = {
  optimum: {
    proven: 'Bestmöglicher Plan',
    found: 'Bester gefundener Plan',
    value: (value: string) => `Über die Quartale gemittelt liegt der gesicherte Stand bei ${value}.`,
    noneBetter: 'Kein anderer zulässiger Plan bringt mehr.',
    notProven: (bound: string) =>
      `Ob es besser geht, war in der Zeit nicht zu klären; mehr als ${bound} erreicht kein zulässiger Plan. Mit „--time-limit“ sucht lotse länger.`,
    standard: (value: string, points: string) => `Der Standardplan käme auf ${value}: ${points} Punkte weniger.`,
    standardNearly: 'Der Standardplan ist fast so gut: weniger als 0,1 Punkte schlechter.',
    standardEqual: 'Der Standardplan ist ebenso gut.',
    method: (duties: boolean, redLines: boolean) => {
      const kept = [...(duties ? ['keine Pflicht'] : []), ...(redLines ? ['keine rote Linie'] : [])];
      const valid = [
        'mit Personal und Geld auskommt',
        'Voraussetzungen vorher abschließt',
        'Ihre Termine einhält',
        ...(kept.length === 0 ? [] : [`${kept.join(' und ')} später erledigt als ein Plan streng nach Rang`]),
      ];
      return `Der Plan ist mit einem exakten Verfahren gesucht (ganzzahlige Optimierung mit HiGHS), ausgehend vom Standardplan. Zulässig ist jeder Plan, der ${joinList(valid, 'de')}; gesucht ist der höchste gesicherte Stand im Mittel der Quartale.`;
    },
  },
};

export type OptimumText = typeof germanOptimum;
