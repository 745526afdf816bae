import { joinList, plural } from '../phrase-format.ts';
import { formFor } from './form-for.ts';
import { quoteTitle } from './quote-title.ts';
import type { ReachedEnd, SetSums } from './wording-scope.ts';

/** The wording of the section on the cheapest way to a level, in German. */
export const germanReach = {
  reach: {
    title: 'Der günstigste Weg zu einer Stufe',
    whole: (level: string) => `Stufe ${level} im Ganzen`,
    domain: (level: string, domain: string) => `Stufe ${level} in ${quoteTitle(domain, 'de')}`,
    /** `today` null: nothing is known. */
    meaningWhole: (level: string, share: string, today: string | null) =>
      `Stufe ${level} heißt hier: ein gesicherter Stand von ${share}. Heute ${
        today === null ? 'ist nichts beantwortet, was zählt' : `sind es ${today}`
      }.`,
    meaningDomain: (level: string, share: string, today: string | null) =>
      `Stufe ${level} heißt hier: ein Stand von ${share} in diesem Themenfeld, nach dem, was beantwortet ist. Heute ${
        today === null ? 'ist noch nichts bekannt' : `sind es ${today}`
      }.`,
    goalsRaised: (level: string) =>
      `Die Ziele reichen nicht so weit, und was über dem Ziel liegt, zählt sonst nicht. Gerechnet ist deshalb, als läge jedes Ziel mindestens auf Stufe ${level}.`,
    reached: 'Das ist schon erreicht.',
    /** Sums that nobody knows are null. */
    cheapest: (count: number, sums: SetSums, money: boolean) =>
      `Am günstigsten gelingt das mit ${count} ${plural(count, 'Maßnahme', 'Maßnahmen')}: ${sumsInWords(sums)}. ${effort(sums, money)}`,
    fitting: (count: number, sums: SetSums, money: boolean) =>
      `Ein teurerer Weg passt, der günstigste von allen, die passen: ${count} ${plural(count, 'Maßnahme', 'Maßnahmen')}, ${sumsInWords(sums)}. ${effort(sums, money)}`,
    runningToo:
      'Was schon läuft, ist mit dem gezählt, was davon in den Zeitraum des Plans fällt, nicht aber im Aufwand.',
    planned: ({ planned, unlimited }: ReachedEnd) =>
      planned === unlimited
        ? `Erreicht ist die Stufe damit frühestens am Ende von ${planned}; auch ohne Grenzen für Personal und Geld ginge es nicht schneller.`
        : `Erreicht ist die Stufe damit frühestens am Ende von ${planned}, ohne Grenzen für Personal und Geld am Ende von ${unlimited}.`,
    notPlanned: (unlimited: string) =>
      `In diesen Plan passt das nicht. Ohne Grenzen für Personal und Geld wäre die Stufe am Ende von ${unlimited} erreicht.`,
    alone: (count: number, tooTight: boolean) =>
      `${tooTight ? 'Auch sonst passt kein Weg in den Plan. ' : ''}Damit der günstigste Weg passt, würde ${plural(count, 'dies', 'eines davon')} genügen:`,
    nothingAlone: (tooTight: boolean) =>
      `${tooTight ? 'Auch sonst passt kein Weg in den Plan. ' : ''}Für den günstigsten Weg würde weder ein längerer Plan (bis zu zehn Jahre) genügen noch mehr Personal oder mehr Geld.`,
    quarters: (count: string, now: string) => `ein Plan von ${count} statt ${now} Quartalen (--quarters ${count})`,
    days: (count: string, now: string) => `${count} statt ${now} Personentage je Quartal (--days ${count})`,
    money: (places: readonly string[]) => `mehr Geld: ${joinList(places, 'de')}`,
    both: (count: string, now: string, places: readonly string[]) =>
      `beides zusammen: ${count} statt ${now} Personentage je Quartal und mehr Geld, ${joinList(places, 'de')}`,
    freeStarts: 'die selbst gesetzten Anfänge aufgeben',
    place: (year: string, pot: string, amount: string) => `${year} ${pot} ${amount}`,
    impossible: (most: string | null) =>
      most === null
        ? 'Mit den Maßnahmen dieses Fragebogens ist das nicht zu erreichen.'
        : `Mit den Maßnahmen dieses Fragebogens ist das nicht zu erreichen: Sie bringen es auf höchstens ${most}.`,
    rejected: (titles: readonly string[]) =>
      `Es ginge, wenn ${plural(titles.length, 'diese abgelehnte Maßnahme', 'diese abgelehnten Maßnahmen')} wieder infrage ${plural(titles.length, 'käme', 'kämen')}: ${joinList(
        titles.map((title) => quoteTitle(title, 'de')),
        'de',
      )}.`,
    heldBack: 'Am meisten hält zurück:',
    question: (name: string, attainable: string, wanted: string) =>
      `${quoteTitle(name, 'de')}: Maßnahmen führen bis Stufe ${attainable}, es fehlt bis Stufe ${wanted}`,
    unproven: 'Die Rechenzeit lief ab, bevor das alles bewiesen war.',
    columns: { number: 'Nr.', measure: 'Maßnahme', days: 'Tage', when: 'Zeitraum' },
    running: (title: string) => `${title} (läuft)`,
    moneyNote: 'Geld dieses Weges und dessen, was schon läuft, nach Jahren:',
  },
};

function sumsInWords({ days, once, yearly }: SetSums): string {
  return joinList(
    [
      `${days} ${formFor(days, 'Personentag', 'Personentage')} im Haus`,
      ...(once === null ? [] : [`einmalig ${once}`]),
      ...(yearly === null ? [] : [`danach ${yearly} im Jahr`]),
    ],
    'de',
  );
}

function effort({ cost }: SetSums, money: boolean): string {
  return `Verglichen sind die Wege nach dem Aufwand: ${cost} ${formFor(cost, 'Personentag', 'Personentage')}${
    money ? ', Geld und drei Jahre laufende Kosten eingerechnet' : ''
  }.`;
}

export type ReachText = typeof germanReach;
