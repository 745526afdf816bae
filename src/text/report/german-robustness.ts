import { joinAlternatives, plural } from '../phrase-format.ts';
import { quoteTitle } from './quote-title.ts';
import type { Tipping } from './wording-scope.ts';

const tierNames = { duty: 'erfüllt eine gesetzliche Pflicht', cap: 'überwindet eine rote Linie' };

function tipping({ category, rises, now, reached }: Tipping): string {
  const title = quoteTitle(category, 'de');
  const change = rises ? { word: 'steigt', beyond: 'über' } : { word: 'fällt', beyond: 'unter' };
  // Shares that read alike are no bound.
  const bound = now === reached ? 'nur geringfügig' : `${change.beyond} ${reached}`;
  return `${title} ${bound} ${change.word} (heute ${now})`;
}

/** The wording of the section on how sure the order is, in German. */
export const germanRobustness = {
  robustness: {
    title: 'Wie sicher die Reihenfolge ist',
    intro: (draws: string, assumed: boolean) =>
      `Was ein Handlungsfeld wiegt, folgt aus Stimmen und könnte auch anders sein. Deshalb ist die Reihenfolge ${draws}-mal neu gerechnet: jedes Mal mit anderen Gewichten, jedes zufällig zwischen der Hälfte und dem Anderthalbfachen.${
        assumed
          ? ' Wo die Stimmen nicht überliefert sind, gilt dabei irgendein Wert zwischen dem kleinsten und dem größten bekannten Gewicht.'
          : ''
      }`,
    few: (count: number) =>
      count === 1
        ? 'Eingereiht ist nur eine Maßnahme; sie ist immer unter den ersten sechs.'
        : `Eingereiht sind nur ${count} Maßnahmen; sie sind immer unter den ersten sechs.`,
    allStay: (draws: string) => `In allen ${draws} Durchgängen sind die ersten sechs Maßnahmen dieselben.`,
    someStay: (count: number) =>
      count === 0
        ? 'Keine der ersten sechs Maßnahmen bleibt in jedem Durchgang unter den ersten sechs.'
        : `${plural(count, 'Eine', String(count))} der ersten sechs Maßnahmen ${plural(count, 'bleibt', 'bleiben')} in jedem Durchgang unter den ersten sechs.`,
    weakest: (title: string, times: string, draws: string) =>
      `Am wenigsten sicher ist ${quoteTitle(title, 'de')}: in ${times} von ${draws} Durchgängen.`,
    next: (title: string, times: string, draws: string) =>
      `Nachrücken würde am ehesten ${quoteTitle(title, 'de')}: in ${times} von ${draws} Durchgängen.`,
    priority: (low: string, high: string) =>
      low === high
        ? `Der Wert nach Prioritäten läge in neun von zehn Durchgängen bei ${low}.`
        : `Der Wert nach Prioritäten läge in neun von zehn Durchgängen zwischen ${low} und ${high}.`,
    columns: {
      number: 'Nr.',
      measure: 'Maßnahme',
      topSix: 'Unter den ersten sechs',
      rank: 'Rang in neun von zehn Durchgängen',
    },
    tipping: 'Was die Reihenfolge kippen würde',
    tippingNote:
      'Anteile der Handlungsfelder am Ganzen, wenn sich nur das eine Gewicht ändert. Genannt sind höchstens drei, das nächste zuerst.',
    pair: (first: string, second: string) => `Nr. ${first} und Nr. ${second}`,
    swap: (points: readonly Tipping[]) => `tauschen, wenn ${joinAlternatives(points.map(tipping), 'de')}.`,
    fixedByTier: (first: string, tier: 'duty' | 'cap') =>
      `Kein Gewicht ändert das: Nr. ${first} ${tierNames[tier]} und geht deshalb vor.`,
    fixedByRequirement: (first: string, second: string) =>
      `Kein Gewicht ändert das: Nr. ${first} ist Voraussetzung für Nr. ${second}.`,
    fixedInRange: 'Kein einzelnes Gewicht ändert das, auch nicht auf null gesetzt oder verzehnfacht.',
  },
};

export type RobustnessText = typeof germanRobustness;
