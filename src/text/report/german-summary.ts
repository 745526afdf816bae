import { joinList, plural } from '../phrase-format.ts';
import { formFor } from './form-for.ts';
import { quoteTitle } from './quote-title.ts';
import type { AssuredScope, ExclusionChange, MoneyScope, Precedence } from './wording-scope.ts';

function personDaysNeeded(days: string): string {
  return formFor(days, `wird ${days} Personentag im Haus gebraucht`, `werden ${days} Personentage im Haus gebraucht`);
}

function personDaysKnown(days: string): string {
  return `bisher bekannt ${days} ${formFor(days, 'Personentag', 'Personentage')} im Haus`;
}

function assuredMeaning({ allMeans, unanswered }: AssuredScope): string {
  return [
    allMeans ? 'was bis zum Ziel sicher da ist' : 'Mittel der einzelnen Fragen, gezählt bis zum Ziel',
    ...(unanswered ? ['Fragen ohne Antwort nicht mitgerechnet'] : []),
  ].join('; ');
}

const noPricesButOwn = 'Dieser Fragebogen enthält keine Preise; gerechnet ist nur mit eigenen Angaben.';

/** The wording of the report's first pages in German: title, sailing boat (Segelboot), the page for the decision, the plan. */
export const germanSummary = {
  title: {
    title: (name: string) => `Fahrplan: ${name}`,
    dates: (date: string, assessedOn: string) => `Stand ${date}, Antworten vom ${assessedOn}`,
    population: (count: string) => `${count} Einwohner`,
    workplaces: (count: string) => `${count} Arbeitsplätze`,
    questionnaire: (title: string, version: string) => `Fragebogen ${quoteTitle(title, 'de')} ${version}`,
    asOf: (date: string, prices: boolean) => (prices ? `Recht und Preise: ${date}` : `Stand: ${date}`),
    legend: ({ money, prices }: MoneyScope) =>
      [
        '≈ heißt: geschätzt oder aus Schätzungen gerechnet. Punkte sind Prozentpunkte, Tage sind Personentage im Haus.',
        ...(money ? ['Geld ist brutto.'] : []),
        ...(prices ? [] : [money ? noPricesButOwn : 'Dieser Fragebogen enthält keine Preise.']),
        'Keine Rechtsberatung.',
      ].join(' '),
    whatIf: 'Was wäre, wenn',
    whatIfNote: (options: string) =>
      `Dieser Fahrplan ist eine Variante mit ${options}, nicht der Plan der Antwortdatei.`,
    confidential: 'Vertraulich',
    confidentialNote:
      'Wer diesen Fahrplan liest, weiß, wo die Verwaltung Lücken hat. In öffentliche Sitzungen gehören nur Maßnahmen und Summen.',
  },
  bodies: {
    einheitsgemeinde: 'Einheitsgemeinde',
    verbandsgemeinde: 'Verbandsgemeinde',
    mitgliedsgemeinde: 'Mitgliedsgemeinde einer Verbandsgemeinde',
    'kreisfreie-stadt': 'kreisfreie Stadt',
    landkreis: 'Landkreis',
    zweckverband: 'Zweckverband',
    other: 'andere Körperschaft',
  } as { readonly [body: string]: string },
  boat: {
    title: 'Das Segelboot: wo wir stehen, wohin wir wollen',
    intro: (max: string) => `Jede Frage hat Stufen von 0 bis ${max}. Prozent nennt ihr Gewicht am Ganzen.`,
    wind: 'Wind: was uns antreibt',
    noWind: 'Noch keine beantwortete Frage erreicht ihr Ziel.',
    windFigure: (level: string, target: string, weight: string) => `Stufe ${level}, Ziel ${target}; ${weight}`,
    anchors: 'Anker: was uns zurückhält',
    noAnchors: 'Nichts, was die Verwaltung selbst ändern kann, liegt unter dem Ziel.',
    anchorFigure: (level: string, target: string, points: string) =>
      `Stufe ${level}, Ziel ${target}; kostet ${points} Punkte`,
    anchorUnknown: (points: string) => `nicht bekannt; kostet bis zu ${points} Punkte`,
    rocks: 'Felsen: was uns gefährdet',
    noRocks: ({ duties, redLines, deadlines }: Precedence & { readonly deadlines: boolean }) => {
      const absent = [
        ...(duties ? ['keine offene Pflicht'] : []),
        ...(redLines ? ['keine rote Linie'] : []),
        ...(deadlines ? ['keine verpasste Frist'] : []),
      ];
      return absent.length === 0
        ? 'Der Fragebogen kennt weder Pflichten noch rote Linien.'
        : `Es gibt ${joinList(absent, 'de')}.`;
    },
    dutyOpen: 'Pflicht offen',
    dutyUnclear: 'Pflicht ungeklärt',
    cap: 'Rote Linie',
    capUnclear: 'Rote Linie ungeklärt',
    capFigure: (domain: string, level: string) => `hält ${quoteTitle(domain, 'de')} auf höchstens Stufe ${level}`,
    capUnclearFigure: (domain: string, level: string) =>
      `nicht beantwortet; kann ${quoteTitle(domain, 'de')} auf höchstens Stufe ${level} halten`,
    deadline: 'Frist',
    deadlineFigure: (date: string, end: string | null) =>
      end === null ? `bis ${date}, passt aber nicht in den Plan` : `bis ${date}, fertig erst am ${end}`,
    overdueFigure: (date: string, end: string | null) =>
      end === null ? `seit ${date} überfällig, passt nicht in den Plan` : `seit ${date} überfällig, fertig am ${end}`,
    external: 'Hängt an Land oder Bund',
    externalFigure: (points: string) => `${points} Punkte`,
    more: (count: number) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
    since: (date: string) => `seit ${date}`,
    island: 'Insel: worauf wir hinarbeiten',
    islandTarget: (target: string, max: string, title: string) =>
      `Ziel ist Stufe ${target} von ${max} (${quoteTitle(title, 'de')}).`,
    islandPlan: (from: string, to: string, end: string, scope: AssuredScope) =>
      `Der Plan reicht bis zum ${end} und hebt den gesicherten Stand (${assuredMeaning(scope)}) von ${from} auf ${to},`,
    /** Sums that nobody knows are null. */
    islandCost: (measures: number, days: string, once: string | null, yearly: string | null) =>
      `mit ${joinList(
        [
          `${measures} ${plural(measures, 'Maßnahme', 'Maßnahmen')}`,
          `${days} ${formFor(days, 'Personentag', 'Personentagen')} im Haus`,
          ...(once === null ? [] : [`einmalig ${once}`]),
          ...(yearly === null ? [] : [`danach ${yearly} im Jahr`]),
        ],
        'de',
      )}.`,
  },
  decision: {
    title: 'Auf einen Blick: was zu entscheiden ist',
    preliminary: 'Vorläufig',
    preliminaryNote: (count: number, money: boolean) =>
      `${count} ${plural(count, 'Frage', 'Fragen')} ohne Antwort ${plural(count, 'ist', 'sind')} nicht eingeplant: ${
        money
          ? 'Kosten und Tage fallen zu niedrig aus und taugen noch nicht für den Haushalt.'
          : 'Die Personentage fallen zu niedrig aus und taugen noch nicht für die Planung des Personals.'
      }`,
    priority: (priorities: string, value: string) =>
      `Gemessen an den Prioritäten (${priorities}) sind ${value} erreicht.`,
    maturityOnly: (value: string) => `Erreicht sind ${value} des Möglichen.`,
    interval: (min: string, max: string, open: string) =>
      `Weil ${open}, ist das eine Spanne: mindestens ${min}, höchstens ${max}.`,
    openQuestions: (count: number) => (count === 1 ? 'eine Antwort fehlt' : `${count} Antworten fehlen`),
    openConditions: 'noch nicht feststeht, welche Fragen zutreffen',
    certain: 'Der Wert ist fest: Keine Antwort fehlt.',
    /** Without figures where the headline has said them already. */
    maturity: (level: string, max: string, title: string, figures: string | null) =>
      `Reifegrad: Stufe ${level} von ${max}, ${quoteTitle(title, 'de')}${figures === null ? '' : ` (${figures})`}.`,
    maturityFigures: (value: string, range: string | null) => (range === null ? value : `${value}, Spanne ${range}`),
    noMaturity: 'Ein Reifegrad lässt sich noch nicht angeben: Keine Frage ist beantwortet.',
    coverage: (answered: number, applicable: number) => `Beantwortet: ${answered} von ${applicable} Fragen`,
    unknown: (count: number) => `${count}-mal „weiß nicht“`,
    unanswered: (count: number) => `${count} ohne Antwort`,
    /** `change` null: leaving them out changes nothing. */
    exclusions: (count: number, value: string, without: string, change: ExclusionChange | null) =>
      [
        `${count} ${plural(count, 'Frage trifft', 'Fragen treffen')} nach eigener Angabe nicht zu.`,
        change === null
          ? 'Am Wert ändert das nichts.'
          : `${plural(count, 'Stünde sie', 'Stünden sie alle')} auf Stufe 0, wären ${without} statt ${value} erreicht: Das Ausnehmen ${change.lifts ? 'hebt' : 'senkt'} den Wert um ${change.points} ${formFor(change.points, 'Punkt', 'Punkte')}.`,
      ].join(' '),
    duties: 'Gesetzliche Pflichten',
    noDuties: 'Der Fragebogen nennt keine Pflicht, die hier gilt.',
    dutyCounts: (fulfilled: number, all: number) =>
      `${fulfilled} von ${all} Pflichten, die der Fragebogen prüft, ${plural(fulfilled, 'ist', 'sind')} erfüllt`,
    dutiesOpen: (count: number) => `${count} offen`,
    dutiesUnclear: (count: number) => `${count} ungeklärt`,
    fulfilled: (references: readonly string[]) => `Erfüllt: ${references.join('; ')}.`,
    dutyColumns: { duty: 'Pflicht', reference: 'Grundlage', status: 'Stand', solution: 'Erfüllt durch' },
    dutyStatus: { fulfilled: 'erfüllt', open: 'offen', unclear: 'ungeklärt' },
    dutySolved: (rank: string, end: string) => `Nr. ${rank}, Ende ${end}`,
    dutyUnplanned: (rank: string) => `Nr. ${rank}, nicht im Plan`,
    dutyAsk: 'erst klären',
    dutyUnsolved: 'keine Maßnahme im Plan',
    first: (count: number): string => (count === 6 ? 'Die ersten sechs Maßnahmen' : 'Die ersten Maßnahmen'),
    noFirst: 'Es ist keine Maßnahme nötig, oder es fehlen noch Antworten.',
    firstColumns: {
      number: 'Nr.',
      measure: 'Maßnahme',
      why: 'Warum jetzt',
      days: 'Tage',
      when: 'Zeitraum',
    },
    why: {
      duty: (reference: string) => `Pflicht: ${reference}`,
      cap: (domain: string) => `Rote Linie: ${domain}`,
      gap: (points: string) => `Nutzen: ${points} Punkte`,
      for: (rank: string) => `nötig für Nr. ${rank}`,
      confirmFirst: 'erst klären, ob nötig',
    },
    money: 'Was es kostet',
    moneyColumns: {
      year: 'Jahr',
      ergebnis: 'Ergebnishaushalt',
      finanz: 'Finanzhaushalt',
      total: 'Zusammen',
      funding: 'Förderung',
      depreciation: 'Abschreibung',
    },
    limit: (amount: string) => `Grenze ${amount}`,
    moneyNote: (funded: boolean) =>
      `Mittlerer Wert und Spanne${funded ? ' nach Abzug der Förderung' : ''}. Die Abschreibung belastet zusätzlich den Ergebnishaushalt.`,
    afterwards: (ergebnis: string, finanz: string | null) =>
      finanz === null
        ? `Danach kostet es jedes Jahr ${ergebnis} im Ergebnishaushalt.`
        : `Danach kostet es jedes Jahr ${ergebnis} im Ergebnishaushalt und ${finanz} im Finanzhaushalt.`,
    noAfterwards: 'Danach entstehen keine laufenden Kosten.',
    overLimit: (year: string, pot: string, amount: string) => `${year} ${pot} (es fehlten ${amount})`,
    overLimits: (places: readonly string[]) =>
      `Trifft die obere Schätzung ein, reicht das Geld nicht: ${joinList(places, 'de')}.`,
    pots: { ergebnis: 'im Ergebnishaushalt', finanz: 'im Finanzhaushalt', total: 'insgesamt' },
    decisions: 'Jetzt zu entscheiden',
    decideBudget: (year: string, ergebnis: string, finanz: string, preliminary: boolean) => {
      const pots = `${ergebnis} im Ergebnishaushalt und ${finanz} im Finanzhaushalt`;
      return preliminary ? `Haushalt ${year}: bisher bekannt ${pots}.` : `Haushalt ${year}: ${pots} einplanen.`;
    },
    decideDays: (year: string, days: string, limit: string | null, preliminary: boolean) =>
      `Personal: ${year} ${preliminary ? personDaysKnown(days) : personDaysNeeded(days)}${
        limit === null ? '' : `; je Quartal stehen höchstens ${limit} bereit`
      }.`,
    decideStart: (measures: readonly string[], quarter: string) =>
      `Beginn im ${quarter}: ${plural(measures.length, 'Maßnahme', 'Maßnahmen')} Nr. ${measures.join(', ')}.`,
    decideClarify: (count: number, duties: number) =>
      duties === 0
        ? `Fehlende Antworten: Zuständige für ${count} ${plural(count, 'Frage', 'Fragen')} benennen.`
        : `Fehlende Antworten: Zuständige für ${count} ${plural(count, 'Frage', 'Fragen')} benennen, davon ${duties} zu gesetzlichen Pflichten.`,
    decideUnplanned: (count: number, lacking: readonly string[]) =>
      `Nicht im Plan: ${count} nötige ${plural(count, 'Maßnahme', 'Maßnahmen')} (${lacking.join(', ')}). Die Liste steht beim Plan.`,
    /** Where all lack the same, no number says it again. */
    allLack: {
      horizon: 'die Zeit reicht nicht',
      capacity: 'Personentage fehlen',
      budget: 'Geld fehlt',
      blocked: 'eine Voraussetzung ist abgelehnt',
    },
    lacking: {
      horizon: (count: number) => `bei ${count} reicht die Zeit nicht`,
      capacity: (count: number) => `bei ${count} fehlen Personentage`,
      budget: (count: number) => `bei ${count} fehlt Geld`,
      blocked: (count: number) => `bei ${count} ist eine Voraussetzung abgelehnt`,
    },
  },
  plan: {
    title: 'Der Plan nach Quartalen',
    intro: (start: string, end: string) =>
      `Der Plan läuft vom ${start} bis zum ${end}. Die Nummern sind der Rang der Maßnahme.`,
    columns: {
      quarter: 'Quartal',
      starting: 'Es beginnen',
      running: 'Es laufen weiter',
      ending: 'Es enden',
      load: 'Personentage',
    },
    load: (days: string, limit: string) => `${days} von ${limit}`,
    gantt: 'Balkenplan',
    ganttNote: (duties: boolean): string =>
      duties ? 'Rot: nötig für eine gesetzliche Pflicht. Hell: läuft schon.' : 'Hell: läuft schon.',
    trajectory: 'Was der Plan bewirkt',
    trajectoryNote: ({ allMeans, unanswered }: AssuredScope) =>
      [
        allMeans
          ? 'Gesicherter Stand: Wie viel von dem, was wichtig ist, sicher da ist; mehr als das Ziel zählt dabei nicht.'
          : 'Gesicherter Stand: das Mittel der einzelnen Fragen, gezählt bis zum Ziel; es kann über dem Reifegrad liegen.',
        ...(unanswered ? ['Fragen ohne Antwort sind nicht mitgerechnet.'] : []),
        'Die Werte gelten am Ende des Quartals.',
      ].join(' '),
    trajectoryColumns: {
      quarter: 'Quartal',
      assured: 'Gesichert',
      priority: 'Nach Prioritäten',
      maturity: 'Reifegrad',
    },
    today: 'heute',
    unchanged: 'danach unverändert',
    unplanned: 'Nicht im Plan',
    unplannedNote: 'Diese Maßnahmen sind nötig, passen aber nicht in den Plan.',
    allPlanned: 'Alle nötigen Maßnahmen passen in den Plan.',
    unplannedColumns: {
      number: 'Nr.',
      measure: 'Maßnahme',
      reason: 'Grund',
      days: 'Tage im Haus',
    },
    reasons: {
      horizon: 'Bis zum Ende des Plans wäre sie nicht fertig.',
      capacity: 'Die Personentage im Haus reichen nicht.',
      budget: 'Das Geld reicht nicht.',
      blocked: 'Eine Voraussetzung ist abgelehnt.',
    },
    warnings: 'Hinweise zum Plan',
    deadlineMissed: (measure: string, date: string) => `${quoteTitle(measure, 'de')} hält die Frist ${date} nicht.`,
    deadlinePast: (measure: string, date: string) => `${quoteTitle(measure, 'de')} war schon am ${date} fällig.`,
    dutyMissed: (question: string) => `Diese Pflicht erfüllt der Plan nicht: ${question}`,
    startUnfit: (measure: string, start: string) =>
      `${quoteTitle(measure, 'de')} kann nicht wie gewünscht im ${start} beginnen und steht deshalb nicht im Plan.`,
    startIgnored: (measure: string) =>
      `${quoteTitle(measure, 'de')} ist nicht nötig; der angegebene Beginn bleibt außer Betracht.`,
  },
};

export type SummaryText = typeof germanSummary;
