import { joinList, plural } from '../phrase-format.ts';

/** The wording of explanations in German: the pages of measures, quarters, years, work packages and sources. */
export const germanPlan = {
  measure: {
    ranked: (rank: string, period: string) => `Nr. ${rank}, ${period}.`,
    unplannedRank: (rank: string) => `Nr. ${rank}, nicht im Plan.`,
    brings: (benefit: string, cost: string, index: string, money: boolean) =>
      `Sie bringt ${benefit} für ${cost}${money ? ', Geld eingerechnet' : ''}: Kennzahl ${index}.`,
    status: {
      rejected: 'Die Maßnahme ist abgelehnt.',
      done: 'Die Maßnahme ist erledigt.',
      needed: 'Die Maßnahme ist nötig.',
      enabling: 'Die Maßnahme wird nur als Voraussetzung gebraucht.',
      notNeeded: 'Die Maßnahme ist für die Ziele nicht nötig.',
    },
    said: (place: string) => `Das sagt die Planung${place === '' ? '' : ` (${place})`}.`,
    noRank: {
      rejected: '',
      done: 'Jede Frage, die sie hebt und die zutrifft, steht schon so hoch:',
      needed: '',
      enabling: '',
      notNeeded: 'Keine Frage, die sie hebt, gewinnt bis zu ihrer Zielstufe:',
    },
    raiseColumns: { levels: 'Hebt', today: 'Heute', goal: 'Zielstufe', question: 'Frage' },
    blocked: 'Sie ist nötig, aber gesperrt: Etwas, das sie voraussetzt, ist abgelehnt.',
    order: 'Warum an dieser Stelle',
    tiers: {
      duty: (question: string) => `Sie erfüllt eine Pflicht: ${question}. Pflichten stehen vor allem anderen.`,
      cap: (question: string) =>
        `Sie überwindet eine rote Linie: ${question}. Rote Linien stehen nach den Pflichten, vor allem anderen.`,
      gap: 'Sie schließt eine Lücke zum Ziel. Hier entscheidet die Kennzahl: Nutzen je Personentag.',
    },
    bundleTier: {
      duty: (measure: string, question: string) =>
        `Sie ist Voraussetzung für ${measure} und steht deshalb davor; jene erfüllt eine Pflicht: ${question}.`,
      cap: (measure: string, question: string) =>
        `Sie ist Voraussetzung für ${measure} und steht deshalb davor; jene überwindet eine rote Linie: ${question}.`,
      gap: (measure: string) => `Sie ist Voraussetzung für ${measure} und steht deshalb davor.`,
    },
    bundle: (measures: readonly string[]) => `Zusammen gewogen werden: ${joinList(measures, 'de')}.`,
    runnerUp: (measure: string, why: string) => `Sonst wäre an dieser Stelle ${measure} gekommen (${why}).`,
    /** `same`: for the same cause as the measure itself. */
    runnerUpWhy: {
      duty: (index: string, _same: boolean) => `auch für eine Pflicht, Kennzahl ${index}`,
      cap: (index: string, same: boolean) => `${same ? 'auch' : 'nur'} für eine rote Linie, Kennzahl ${index}`,
      gap: (index: string, same: boolean) =>
        same ? `Kennzahl ${index}` : `weder für eine Pflicht noch für eine rote Linie, Kennzahl ${index}`,
    },
    noRunnerUp: 'Eine andere kam an dieser Stelle nicht mehr infrage.',
    before: (all: number, counts: readonly string[]) =>
      `Vor ihr ${plural(all, 'steht', 'stehen')} ${all}: ${counts.join(', ')}.`,
    beforeCounts: {
      duty: (count: number) => `${count} für Pflichten`,
      cap: (count: number) => `${count} für rote Linien`,
      gap: (count: number) => `${count}, die eine Lücke schließen`,
    },
    equalRank: (rank: string, same: boolean) =>
      `Hätten alle Handlungsfelder gleich viele Stimmen, ${same ? 'bliebe' : 'wäre'} sie Nr. ${rank}.`,
    benefit: 'Nutzen',
    benefitNote:
      'Je Frage: gewonnene Stufen ÷ höchste Stufe × Anteil der Frage an den beantworteten. Über die Zielstufe hinaus zählt nichts.',
    gainColumns: { gain: 'Punkte', levels: 'Stufe', share: '× Anteil', question: 'Frage' },
    levels: (from: string, to: string) => `${from} → ${to}`,
    /** `counted` is what of it lies within the goal. */
    countedLevels: (levels: string, counted: string) => `${levels}, zählt ${counted}`,
    noBenefit: 'Für sich allein hebt sie nichts, was zählt; sie macht anderes möglich.',
    feared: (questions: readonly string[]) =>
      `Bei ${joinList(questions, 'de')} weiß niemand, wo es steht. Was nur befürchtet ist, zählt in der Kennzahl halb.`,
    confirmFirst: 'Mehr als die Hälfte des Nutzens ist nur befürchtet: erst klären, ob es die Maßnahme braucht.',
    cost: 'Aufwand',
    costNote: (money: boolean): string =>
      money
        ? 'Gerechnet wird mit der Mitte jeder Spanne. Geld wird zum Tagessatz in Tage umgerechnet, laufende Kosten mit drei Jahren.'
        : 'Gerechnet wird mit der Mitte jeder Spanne.',
    item: (
      amount: string,
      timing: string,
      pot: string,
      label: string,
      perWorkplace: string | null,
      status: string,
      sources: readonly string[],
    ) =>
      `${amount} ${timing}, ${pot}: ${label}${perWorkplace === null ? '' : `, mit ${perWorkplace} je Arbeitsplatz`} (${[
        status,
        ...(sources.length === 0 ? [] : [`${plural(sources.length, 'Quelle', 'Quellen')} ${sources.join(', ')}`]),
      ].join('; ')})`,
    days: (range: string, status: string) => `${range} (${status})`,
    ownFigure: 'eigene Angabe',
    ownMoney: (amount: string, timing: string, pot: string, place: string) =>
      `${amount} ${timing}, ${pot}: eigene Angabe${place === '' ? '' : ` (${place})`}`,
    replaced: 'Diese Richtwerte des Fragebogens gelten deshalb nicht:',
    noMoney: 'Geld kostet sie nicht.',
    index: 'Kennzahl',
    plan: 'Termin',
    period: (start: string, end: string) => (start === end ? `Im Plan: ${start}.` : `Im Plan: ${start} bis ${end}.`),
    constraints: {
      running: (place: string) => `Sie läuft schon; den Beginn nennt die Planung${place === '' ? '' : ` (${place})`}.`,
      fixed: (place: string) => `Diesen Beginn haben Sie festgelegt${place === '' ? '' : ` (${place})`}.`,
      planStart: 'Sie beginnt mit dem Plan; früher geht es nicht.',
      requirement: (measure: string, end: string) =>
        `Früher geht es nicht: Sie setzt ${measure} voraus, und die endet erst im ${end}.`,
      capacity: (quarter: string) => `Ein Quartal früher reichen die Personentage nicht. Im ${quarter}:`,
      budget: (year: string, pot: string) => `Ein Quartal früher reicht das Geld nicht. Im Jahr ${year}${pot}:`,
      free: 'Ein Quartal früher wäre im fertigen Plan Platz. Der Planer hat sie so gelegt, damit der Plan als Ganzes mehr bringt oder weil der Platz erst später frei wurde.',
    },
    pots: { ergebnis: ' im Ergebnishaushalt', finanz: ' im Finanzhaushalt', total: ', beide Haushalte zusammen' },
    itself: 'sie selbst',
    limit: 'Grenze',
    shortage: 'Es fehlen',
    reasons: {
      horizon: 'Bis zum Ende des Plans wird sie nicht fertig.',
      capacity: 'Die Personentage reichen nicht.',
      budget: 'Das Geld reicht nicht.',
      blocked: 'Eine Voraussetzung ist abgelehnt.',
    },
    because: {
      rejected: (measures: readonly string[]) =>
        `Abgelehnt ${plural(measures.length, 'ist', 'sind')}: ${joinList(measures, 'de')}.`,
      requirement: (measures: readonly string[]) =>
        `Sie setzt voraus, was selbst nicht im Plan ist: ${joinList(measures, 'de')}.`,
      useless: (measures: readonly string[]) =>
        `Gebraucht wird sie nur für ${joinList(measures, 'de')}, und das ist nicht im Plan.`,
    },
    tooLate: (earliest: string, latest: string) =>
      `Beginnen könnte sie frühestens im ${earliest}; um fertig zu werden, müsste sie spätestens im ${latest} beginnen.`,
    attempt: {
      capacity: (start: string, quarter: string) =>
        `Am wenigsten fehlte bei einem Beginn im ${start}. Dann im ${quarter}:`,
      budget: (start: string, year: string, pot: string) =>
        `Am wenigsten fehlte bei einem Beginn im ${start}. Dann im Jahr ${year}${pot}:`,
    },
    duration: 'Dauer',
    requires: 'Voraussetzungen',
    requirement: {
      met: (measure: string) => `${measure}: erfüllt`,
      ranked: (measure: string, rank: string) => `${measure}: Nr. ${rank}`,
      open: (measure: string, status: string) => `${measure}: ${status}`,
    },
    requiredBy: (measures: readonly string[]) => `Sie wird selbst gebraucht für: ${measures.join(', ')}.`,
    programme: (name: string) => `Programm: ${name}`,
    due: 'Was wann fällig wird',
    dueColumns: { year: 'Jahr', pot: 'Haushalt', amount: 'Betrag', calculation: 'Rechnung' },
    robustness: 'Wie sicher ist der Rang?',
    topSix: (share: string, draws: string) =>
      `In ${share} von ${draws} Proben mit zufällig veränderten Stimmgewichten steht sie unter den ersten sechs.`,
    rankRange: (low: string, high: string) =>
      low === high
        ? `In neun von zehn Proben hat sie Rang ${low}.`
        : `In neun von zehn Proben hat sie Rang ${low} bis ${high}.`,
    tipping: (rank: string, next: string, category: string, below: boolean, share: string) =>
      `Rang ${rank} und ${next} tauschen, wenn ${category} ${below ? 'unter' : 'über'} ${share} des Ganzen kommt.`,
  },
  pots: { ergebnis: 'Ergebnis', finanz: 'Finanz' },
  timing: { once: 'einmalig', yearly: 'jährlich' },
  statusOfFigure: { sourced: 'belegt', derived: 'abgeleitet', estimate: 'Schätzung' },
  year: {
    title: (year: string) => `Haushaltsjahr ${year}`,
    headline: (ergebnis: string, finanz: string) => `${ergebnis} im Ergebnishaushalt, ${finanz} im Finanzhaushalt.`,
    total: (total: string) => `Zusammen ${total}.`,
    note: 'Mittlere Werte, nach Abzug der Förderung. Einmalige Kosten verteilen sich gleichmäßig auf die Quartale der Maßnahme, jährliche beginnen im Quartal danach.',
    estimated: 'Vieles ist geschätzt; bei jeder Maßnahme steht, was.',
    potTitles: { ergebnis: 'Ergebnishaushalt', finanz: 'Finanzhaushalt', total: 'Beide Haushalte' },
    nothing: 'In diesem Jahr wird hier nichts fällig.',
    range: (low: string, high: string) => `Mit den Spannen der Kosten: ${low} bis ${high}.`,
    limit: (limit: string, place: string, left: string) =>
      `Grenze ${limit}${place === '' ? '' : ` (${place})`}, frei bleiben ${left}.`,
    overrun: (limit: string, place: string, over: string) =>
      `Grenze ${limit}${place === '' ? '' : ` (${place})`}, um ${over} überschritten durch Laufendes.`,
    limitOf: (year: string) => `Für dieses Jahr ist kein Budget genannt; es gilt das von ${year}.`,
    noLimit: 'Eine Grenze für das Geld ist nicht angegeben.',
    quarters: (count: number) =>
      `Im Plan ${plural(count, 'liegt', 'liegen')} ${count} ${plural(count, 'Quartal', 'Quartale')} dieses Jahres.`,
    once: (operation: string | null) => (operation === null ? 'einmalig' : `einmalig ${operation}`),
    yearly: (operation: string | null) => (operation === null ? 'jährlich' : `jährlich ${operation}`),
    byYears: (amount: string, years: number) => `${amount} ÷ ${years} ${plural(years, 'Jahr', 'Jahre')}`,
    funding: 'Förderung',
    depreciation: 'Abschreibung',
    depreciationNote: 'Sie belastet den Ergebnishaushalt zusätzlich und ist nicht gegen die Grenze geprüft.',
  },
  quarter: {
    headline: (assured: string, load: string, limit: string | null) =>
      `Gesicherter Stand am Ende ${assured}. Belegt sind ${limit === null ? load : `${load} von ${limit}`} Personentagen.`,
    load: 'Personentage',
    nothingRuns: 'In diesem Quartal läuft nichts.',
    assured: 'Gesicherter Stand',
    assuredNote: (measures: readonly string[]) =>
      measures.length === 0 ? 'In diesem Quartal endet keine Maßnahme.' : `Es enden: ${measures.join(', ')}.`,
    scores: 'Stand am Ende des Quartals',
    scoreColumns: { score: 'Stand', of: 'Wert' },
    priority: 'Nach Prioritäten',
    maturity: 'Reifegrad',
    gained: (points: string) => `${points} (aus den Maßnahmen, die enden)`,
    before: (quarter: string) => (quarter === '' ? 'heute' : `Ende ${quarter}`),
  },
  workPackage: {
    headline: (category: string) =>
      `Gehört zum Handlungsfeld ${category}. Über Arbeitspakete kommen dessen Stimmen zu den Fragen.`,
    due: 'Frist in der Vorlage',
    responsible: 'Verantwortlich in der Vorlage',
    pending: (by: readonly string[]) => `Liegt bei: ${joinList(by, 'de')}.`,
    pendingWith: { land: 'Land', bund: 'Bund' },
    action: 'Was Sie tun können',
    questions: 'Fragen, die ihm dienen',
    measures: 'Maßnahmen, die ihm dienen',
    none: 'Keine.',
  },
  source: {
    headline: (count: number) =>
      count === 0
        ? 'Auf diese Quelle stützt sich nichts.'
        : `Auf diese Quelle ${plural(count, 'stützt sich 1 Angabe', `stützen sich ${count} Angaben`)}.`,
    date: 'Datum',
    note: 'Anmerkung',
    url: 'Adresse',
    questions: 'Fragen',
    measures: 'Maßnahmen',
    items: 'Kosten',
    item: (label: string, measure: string) => `${label}: ${measure}`,
    workPackages: 'Offen beim Land oder Bund',
  },
};
