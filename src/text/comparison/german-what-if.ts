import { plural } from '../phrase-format.ts';
import { formFor } from '../report/form-for.ts';

/** The wording of a comparison of plans (What if?) in German. */
export const germanWhatIf = {
  title: (name: string) => `Vergleich: Was wäre, wenn? ${name}`,
  dates: (date: string, assessedOn: string, plans: number) =>
    `Stand ${date}, Antworten vom ${assessedOn}, ${plans} Pläne nebeneinander`,
  legend: (money: boolean) =>
    [
      '≈ heißt: geschätzt oder aus Schätzungen gerechnet. Punkte sind Prozentpunkte, Tage sind Personentage im Haus.',
      ...(money ? ['Geld ist brutto, die Förderung abgezogen, jeweils der mittlere Wert.'] : []),
      'In Klammern: mehr oder weniger als nach der Antwortdatei.',
    ].join(' '),
  /** Short names of columns. */
  filed: 'Datei',
  variant: (number: number) => `V${number}`,
  scenarios: 'Die Varianten',
  asFiled: (period: string) => `wie in der Antwortdatei, ${period}`,
  frame: {
    title: 'Rahmen',
    period: 'Zeitraum',
    days: 'Tage je Quartal',
    budget: (year: string, pot: 'ergebnis' | 'finanz' | 'total') => `${year} ${potNames[pot]}`,
    none: 'ohne Grenze',
  },
  gains: {
    title: 'Was es bringt',
    figure: 'Am Ende des Plans',
    assuredToday: 'Gesichert heute',
    assured: 'Gesichert',
    priority: 'Nach Prioritäten',
    maturity: 'Reifegrad',
    value: 'Gesichert im Mittel',
    measures: 'Maßnahmen im Plan',
    days: 'Tage im Plan',
    money: 'Geld im Plan (€)',
    yearly: 'Danach im Jahr (€)',
  },
  none: 'ändert nichts am Plan.',
  gained: (points: string) => `bringt am Ende ${points} ${formFor(points, 'Punkt', 'Punkte')} mehr`,
  lost: (points: string) => `kostet am Ende ${points} ${formFor(points, 'Punkt', 'Punkte')}`,
  even: 'ändert den gesicherten Stand am Ende kaum',
  onAverage: (points: string) => `im Mittel über den Plan ${points}`,
  /** By how much the money of all years together is more or less, in EUR. */
  frameChange: (amount: string, more: boolean) => `Im Rahmen sind ${amount} ${more ? 'mehr' : 'weniger'}.`,
  /** What is spent more or less; empty where neither. */
  spent: (more: readonly string[], less: readonly string[]) =>
    [
      ...(more.length === 0 ? [] : [`braucht ${more.join(' und ')} mehr`]),
      ...(less.length === 0 ? [] : [`spart ${less.join(' und ')}`]),
    ].join(', '),
  days: (days: string) => `${days} ${formFor(days, 'Tag', 'Tage')}`,
  perPoint: (amounts: readonly string[], gains: boolean) =>
    `Je ${gains ? 'zusätzlichem' : 'verlorenem'} Punkt sind das ${amounts.join(' und ')}.`,
  otherQuarters: 'Dieser Plan läuft über andere Quartale; Endwerte und Summen gelten für verschiedene Zeiträume.',
  reweighted: 'Die Werte von heute sind schon andere; ein Preis je Punkt sagt dann nichts.',
  dutiesSooner: (titles: string, count: number) =>
    `Früher erfüllt ${plural(count, 'ist die Pflicht', 'sind die Pflichten')} ${titles}.`,
  dutiesLater: (titles: string, count: number) =>
    `Später oder nicht mehr erfüllt ${plural(count, 'ist die Pflicht', 'sind die Pflichten')} ${titles}.`,
  worse:
    'Mehr Mittel, und am Ende doch weniger: Der Plan zielt auf das Mittel über seine Quartale, nicht auf das Ende, und lotse geht nicht alle möglichen Pläne durch. Was früher beginnt, kann Späterem Geld oder Tage nehmen.',
  course: 'Gesicherter Stand nach Quartalen',
  courseNote: 'Die Werte gelten am Ende des Quartals.',
  quarter: 'Quartal',
  yearEnds: (priorities: boolean): string =>
    priorities ? 'Nach Prioritäten und Reifegrad am Jahresende' : 'Reifegrad am Jahresende',
  yearEnd: 'Am Jahresende',
  byPriority: (year: string) => `${year} nach Prioritäten`,
  byMaturity: (year: string) => `${year} Reifegrad`,
  duties: 'Gesetzliche Pflichten: erfüllt ab',
  duty: 'Pflicht',
  dutyUnplanned: 'nicht im Plan',
  moves: 'Was sich verschiebt',
  moved: (counts: {
    readonly planned: number;
    readonly dropped: number;
    readonly earlier: number;
    readonly later: number;
  }) =>
    [
      ...(counts.planned === 0 ? [] : [`${counts.planned} ${plural(counts.planned, 'kommt', 'kommen')} in den Plan`]),
      ...(counts.dropped === 0 ? [] : [`${counts.dropped} ${plural(counts.dropped, 'fällt', 'fallen')} heraus`]),
      ...(counts.earlier === 0 ? [] : [`${counts.earlier} ${plural(counts.earlier, 'endet', 'enden')} früher`]),
      ...(counts.later === 0 ? [] : [`${counts.later} ${plural(counts.later, 'endet', 'enden')} später`]),
    ].join(', '),
  noMoves: 'Keine Maßnahme verschiebt sich.',
  moveColumns: { measure: 'Maßnahme', change: 'Änderung' },
  moveKinds: {
    planned: 'neu im Plan',
    dropped: (why: string) => `fällt heraus: ${why}`,
    earlier: (quarters: number) => `${quarters} ${plural(quarters, 'Quartal', 'Quartale')} früher`,
    later: (quarters: number) => `${quarters} ${plural(quarters, 'Quartal', 'Quartale')} später`,
  },
  dropReasons: {
    horizon: 'Zeit',
    capacity: 'Personentage',
    budget: 'Geld',
    blocked: 'Voraussetzung abgelehnt',
    done: 'erledigt',
    rejected: 'abgelehnt',
    notNeeded: 'nicht nötig',
  },
  more: (count: number) => `${count} weitere ${plural(count, 'Verschiebung', 'Verschiebungen')}: mit --format json.`,
  money: 'Geld nach Jahren',
  year: 'Jahr und Haushalt',
  moneyOf: (year: string, pot: 'ergebnis' | 'finanz' | 'total') => `${year} ${potNames[pot]}`,
  allYears: 'Summe',
  yearlyAfterwards: 'danach im Jahr',
  marginal: 'Was ein wenig mehr brächte',
  marginalColumns: {
    resource: 'Zusätzlich zur Antwortdatei',
    assured: 'Gesichert am Ende',
    value: 'Gesichert im Mittel',
    measures: 'Maßnahmen',
  },
  resources: {
    days: (amount: string) => `${amount} ${formFor(amount, 'Tag', 'Tage')} je Quartal`,
    total: (amount: string) => `${amount} im Jahr`,
    ergebnis: (amount: string) => `${amount} im Jahr, Ergebnishaushalt`,
    finanz: (amount: string) => `${amount} im Jahr, Finanzhaushalt`,
  },
  marginalNote: (method: 'list' | 'optimum') =>
    `Gerechnet, indem lotse mit dem Mehr neu plant (${
      method === 'list' ? 'nach festen Regeln' : 'als Optimum'
    }): der Unterschied zweier Pläne in Punkten, jedes für sich. Er springt, kann null sein oder negativ und gilt nur für diese Menge.`,
  unlimited: 'Die Antwortdatei hat keine Grenze, von der ein wenig mehr etwas brächte.',
};

const potNames = { ergebnis: 'Ergebnishaushalt', finanz: 'Finanzhaushalt', total: 'zusammen' } as const;

export type WhatIfText = typeof germanWhatIf;
