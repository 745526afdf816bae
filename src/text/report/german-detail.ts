import { joinList, plural } from '../phrase-format.ts';
import { formFor } from './form-for.ts';
import { quoteTitle } from './quote-title.ts';
import type { Effect, MoneyScope, PlanValues, Precedence } from './wording-scope.ts';

function effortAndCosts(money: boolean): string {
  return money ? 'Aufwand, Dauer und Kosten' : 'Aufwand und Dauer';
}

function quoted(titles: readonly string[]): string {
  return joinList(
    titles.map((title) => quoteTitle(title, 'de')),
    'de',
  );
}

/** The wording of the report's reference part in German: domains, categories, measures, what is open, how it was reckoned. */
export const germanDetail = {
  standing: {
    domains: 'Stand nach Themenfeldern',
    onlyDomain: (title: string) => `Stand im Themenfeld ${quoteTitle(title, 'de')}`,
    domainsNote: (max: string) =>
      `Stufen von 0 bis ${max}. Die Spanne zeigt, was fehlende Antworten noch ausmachen können.`,
    domainColumns: {
      domain: 'Themenfeld',
      value: 'Stand',
      range: 'Spanne',
      level: 'Stufe',
      target: 'Ziel',
      gap: 'Lücke (Punkte)',
      coverage: 'Beantwortet',
    },
    outOfPlay: 'trifft nicht zu',
    coverage: (answered: string, applicable: string) => `${answered} von ${applicable}`,
    caps: 'Rote Linien, die jetzt gelten',
    cap: (domain: string, level: string) => `${domain} kommt nicht über Stufe ${level}`,
    weakest: (domain: string, level: string, questions: readonly string[]) =>
      `${domain} steht auf Stufe ${level} wegen ${quoted(questions)}.`,
    nextStage: (domain: string, level: string, next: string, questions: readonly string[]) =>
      `${domain} steht auf Stufe ${level}. Für Stufe ${next} fehlt noch: ${quoted(questions)}.`,
    categories: 'Stand nach Handlungsfeldern',
    categoriesNote: (title: string) =>
      `Die Handlungsfelder stammen von dort: ${title}. Ihr Gewicht folgt aus den Stimmen und daraus, wie viele und wie gewichtige Fragen dazugehören.`,
    categoryColumns: { category: 'Handlungsfeld', weight: 'Gewicht', value: 'Stand', range: 'Spanne' },
    assumed: 'Gewicht angenommen',
  },
  measure: {
    title: 'Die Maßnahmen im Einzelnen',
    intro: ({ duties, redLines }: Precedence) => {
      const order = [
        ...(duties ? ['was eine gesetzliche Pflicht erfüllt'] : []),
        ...(redLines ? ['was eine rote Linie überwindet'] : []),
        'was je Personentag am meisten bringt',
      ].join(', dann, ');
      return `In der Reihenfolge des Rangs. Zuerst kommt, ${order}. Die Kennzahl sagt das in Tausendsteln je Personentag; sie gilt für die Maßnahme samt dem, was sie voraussetzt.`;
    },
    why: 'Warum an dieser Stelle',
    tiers: {
      duty: (reference: string) => `Erfüllt eine gesetzliche Pflicht (${reference}).`,
      cap: (question: string, domain: string) =>
        `Überwindet in ${quoteTitle(domain, 'de')} die rote Linie ${quoteTitle(question, 'de')}.`,
      gap: 'Schließt eine Lücke zum Ziel.',
    },
    for: (rank: string, title: string) => `Ist Voraussetzung für Nr. ${rank}, ${quoteTitle(title, 'de')}.`,
    reckoned: (points: string, cost: string, index: string, money: boolean) =>
      `Nutzen ${points} Prozentpunkte, Aufwand ${cost} ${formFor(cost, 'Personentag', 'Personentage')}${money ? ' (Geld eingerechnet)' : ''}, Kennzahl ${index}.`,
    confirmFirst:
      'Mehr als die Hälfte des Nutzens hängt an Antworten, die fehlen. Erst klären, ob es diese Maßnahme braucht.',
    raiseColumns: { question: 'Hebt die Frage', levels: 'Stufe', reached: 'Erreichte Stufe' },
    levels: (from: string, to: string) => `${from} → ${to}`,
    requires: 'Setzt voraus',
    internal: 'Aufwand im Haus',
    external: (days: string, prices: boolean) =>
      `dazu extern ${days}${prices ? ' (das Geld dafür steht bei den Kosten)' : ''}`,
    days: (days: string) => `${days} ${formFor(days, 'Personentag', 'Personentage')}`,
    duration: 'Dauer',
    months: (months: string) => `${months} ${formFor(months, 'Monat', 'Monate')}`,
    id: 'Kennung für die Planung',
    planned: 'Im Plan',
    running: (period: string) => `läuft, ${period}`,
    unplanned: (reason: string) => `nicht im Plan. ${reason}`,
    costs: 'Kosten',
    noCosts: 'keine',
    noPrice: 'keine Angabe',
    costTotal: (once: string, yearly: string) => `einmalig ${once}, jährlich ${yearly}`,
    once: 'Einmalig',
    yearly: 'Jährlich',
    costColumns: { label: 'Posten', timing: 'Wann', pot: 'Haushalt', amount: 'Betrag', status: 'Beleg' },
    timing: { once: 'einmalig', yearly: 'jährlich' },
    pots: { ergebnis: 'Ergebnis', finanz: 'Finanz' },
    status: { sourced: 'belegt', derived: 'abgeleitet', estimate: 'Schätzung' },
    own: 'eigene Angabe',
    replaced: 'Die eigenen Angaben ersetzen die Richtwerte des Fragebogens:',
    funding: 'Förderung',
    fundingOf: (amount: string, programme: string | null) => (programme === null ? amount : `${amount} (${programme})`),
    responsible: 'Verantwortlich',
    partners: 'Partner',
    influence: 'Einfluss',
    influences: {
      own: 'liegt bei der Kommune',
      shared: 'nur zusammen mit Land, Bund oder anderen',
      external: 'Land oder Bund entscheidet',
    },
    deadline: 'Frist',
    deadlineOf: (date: string, reference: string | null) => (reference === null ? date : `${date} (${reference})`),
    legal: 'Rechtsgrundlage',
    workPackages: 'Arbeitspakete',
    sources: 'Quellen',
    others: 'Weitere Maßnahmen des Fragebogens',
    done: (count: number) => `Erledigt (${count})`,
    rejected: (count: number) => `Abgelehnt (${count})`,
    blocked: (count: number) => `Nötig, aber durch Abgelehntes versperrt (${count})`,
    notNeeded: (count: number) => `Nicht nötig für das Ziel (${count})`,
  },
  open: {
    clarify: 'Zu klären',
    clarifyNote: ({ duties, redLines }: Precedence) => {
      const order = [
        ...(duties ? ['was Pflichten betrifft'] : []),
        ...(redLines ? ['was rote Linien betrifft'] : []),
        'was am meisten wiegt',
      ].join(', dann, ');
      return `Diese Fragen haben noch keine Antwort. Oben steht, ${order}.`;
    },
    clarifyColumns: { question: 'Frage', who: 'Wer kann antworten', weight: 'Gewicht', status: 'Stand' },
    status: { unknown: '„weiß nicht“', unanswered: 'ohne Antwort' },
    concernsDuty: 'Pflicht',
    concernsCap: 'rote Linie',
    nothingToClarify: 'Alle Fragen sind beantwortet.',
    excluded: 'Fragen, die nicht zutreffen',
    excludedNote: 'Diese Fragen zählen nirgends mit.',
    excludedColumns: { question: 'Frage', reason: 'Grund', lift: 'Hebt den Wert (Punkte)' },
    /** `priority` null without priorities. */
    excludedEffect: (priority: Effect | null, maturity: Effect) =>
      `Stünden die Fragen der Tabelle alle auf Stufe 0, läge ${
        priority === null ? '' : `der Wert nach Prioritäten bei ${priority.without} statt ${priority.value}, `
      }der Reifegrad bei ${maturity.without} statt ${maturity.value}. Die letzte Spalte sagt, um wie viel jede allein ${
        priority === null ? 'den Reifegrad' : 'den Wert nach Prioritäten'
      } hebt.`,
    byCondition: 'Nach den übrigen Angaben treffen diese Fragen nicht oder noch nicht zu:',
    reasonBy: (reason: string, by: string) => `${reason} (${by})`,
    remarks: 'Hinweise zu den Eingaben',
    pending: 'Offen beim Land/Bund',
    pendingNote: 'Das kann die Kommune nicht selbst ändern. Die letzte Spalte sagt, was sie trotzdem tun kann.',
    pendingColumns: {
      task: 'Arbeitspaket',
      by: 'Liegt bei',
      state: 'Was bekannt ist',
      action: 'Was Sie tun können',
    },
  },
  method: {
    title: 'Annahmen und Rechenweg',
    questionnaire: 'Der Fragebogen',
    estimates: (money: boolean) =>
      `${effortAndCosts(money)} sind Planungswerte. Wo kein Beleg genannt ist, sind sie Schätzungen; sie ersetzen kein Angebot.`,
    score: (max: string, byMean: boolean) =>
      `Jede Antwort hat eine Stufe von 0 bis ${max}. Ein Stand ist ${
        byMean ? 'das gewichtete Mittel der Stufen, in Prozent' : 'eine Stufe in Prozent'
      } der höchsten.`,
    weakestCounts: (domain: string) =>
      `Im Themenfeld ${quoteTitle(domain, 'de')} gilt die niedrigste Stufe seiner Fragen.`,
    stagesCount: (domain: string, passAt: string) =>
      `Im Themenfeld ${quoteTitle(domain, 'de')} gehört jede Frage zu einer Stufe; erreicht ist die höchste, bis zu der alle Fragen mindestens auf Stufe ${passAt} stehen.`,
    interval:
      'Die Spanne reicht vom Wert, wenn alle fehlenden Antworten schlecht ausfallen, bis zum Wert, wenn alle gut ausfallen. Der Stand selbst rechnet nur mit dem, was beantwortet ist.',
    policies: {
      unanswered: {
        open: 'Fragen ohne Antwort machen die Spanne breiter.',
        zero: 'Fragen ohne Antwort zählen als Stufe 0.',
      },
      unknown: {
        open: '„Weiß nicht“ macht die Spanne breiter.',
        zero: '„Weiß nicht“ zählt als Stufe 0.',
      },
      /** Where both are treated alike. */
      both: {
        open: 'Fragen ohne Antwort und „weiß nicht“ machen die Spanne breiter.',
        zero: 'Fragen ohne Antwort und „weiß nicht“ zählen als Stufe 0.',
      },
      notApplicable: {
        exclude: 'Was nicht zutrifft, zählt nicht mit.',
        full: 'Was nicht zutrifft, zählt als voll erfüllt.',
      },
    },
    assured:
      'Für Rang und Plan zählt der gesicherte Stand: „Weiß nicht“ gilt dort als Stufe 0, mehr als das Ziel bringt nichts, und Fragen ohne Antwort bleiben außen vor.',
    assuredIsMean: 'Er ist in jedem Themenfeld das gewichtete Mittel der Fragen.',
    caps: 'Eine rote Linie begrenzt ein ganzes Themenfeld, solange eine entscheidende Frage unter ihrer Mindeststufe liegt.',
    votes: (title: string, note: string | null) =>
      note === null ? `Gewichte: ${title}.` : `Gewichte: ${title}. ${note}`,
    rankPoints: (points: string) => `Hier zählen die Spalten der Stimmen ${points}.`,
    votesMove: {
      hardly: 'Die Stimmen bewegen die Reihenfolge kaum',
      little: 'Die Stimmen bewegen die Reihenfolge wenig',
      clearly: 'Die Stimmen bewegen die Reihenfolge merklich',
      strongly: 'Die Stimmen bewegen die Reihenfolge stark',
    },
    votesEffect: (kept: number, first: number, shift: number) =>
      `Zählten alle Handlungsfelder gleich, blieben ${kept} der ersten ${first} Maßnahmen unter den ersten ${first}; ${
        shift === 0
          ? 'keine änderte ihren Rang'
          : `die größte Verschiebung wären ${shift} ${plural(shift, 'Rang', 'Ränge')}`
      }.`,
    ranking: ({ duties, redLines }: Precedence) => {
      const first = [...(duties ? ['Pflichten'] : []), ...(redLines ? [duties ? 'roten Linien' : 'rote Linien'] : [])];
      return `Die Reihenfolge: je Schritt die Maßnahme mit dem größten Nutzen je Personentag samt dem, was sie voraussetzt${
        first.length === 0 ? '' : `; ${[...first, 'allem anderen'].join(' vor ')}`
      }.`;
    },
    dayRate: (rate: string) =>
      `Um Geld und Arbeit zu vergleichen, gilt ein Personentag als ${rate}; laufende Kosten zählen mit drei Jahren.`,
    capacity: (days: string, sizeClass: string) =>
      `Personentage je Quartal: höchstens ${days}. Ohne eigene Angabe ist das ein Richtwert für ${sizeClass}, eine Schätzung.`,
    capacityGiven: (days: string) => `Personentage je Quartal: höchstens ${days} (eigene Angabe).`,
    noCapacity: 'Eine Grenze für die Personentage ist nicht angegeben.',
    noBudget: 'Eine Grenze für das Geld ist nicht angegeben.',
    budget: 'Die Grenzen für das Geld sind eigene Angaben. Geprüft ist der mittlere Wert.',
    workplaces: (count: string) => `Kosten je Arbeitsplatz sind mit ${count} Arbeitsplätzen gerechnet.`,
    usualWorkplaces: (count: string) =>
      `Kosten je Arbeitsplatz sind mit ${count} Arbeitsplätzen gerechnet. Ohne eigene Angabe ist das ein Richtwert der Größenklasse, eine Schätzung.`,
    sizeClass: (title: string, money: boolean) =>
      `${effortAndCosts(money)} gelten für die Größenklasse ${quoteTitle(title, 'de')}.`,
    depreciation: (years: number) =>
      `Was aus dem Finanzhaushalt bezahlt wird, ist über ${years} ${plural(years, 'Jahr', 'Jahre')} gleichmäßig abgeschrieben, beginnend im Jahr nach dem Ende der Maßnahme.`,
    bound: ({ departs, value, strictly, bound }: PlanValues, { duties, redLines }: Precedence) => {
      const first = [...(duties ? ['eine Pflicht'] : []), ...(redLines ? ['eine rote Linie'] : [])].join(' oder ');
      const condition = first === '' ? '' : ` und nicht später erledigt wird, was ${first} verlangt`;
      const order = departs
        ? `Der Plan folgt der Rangfolge und weicht von ihr nur ab, wo das Ganze dadurch gewinnt${condition}.`
        : 'Der Plan folgt streng der Rangfolge; von den anderen Reihenfolgen, die geprüft sind, brächte keine mehr.';
      const mean = `Über seine Quartale gemittelt liegt der gesicherte Stand bei ${value}${strictly === null ? '' : ` statt bei ${strictly} streng nach Rang`}`;
      const limit = `über ${bound} käme kein Plan${first === '' ? '' : `, ohne ${first} später zu erledigen`}`;
      return `${order} ${mean}; ${limit}.`;
    },
    trace: (version: string, digest: string) => `Erzeugt mit lotse ${version}; Prüfsumme der Antworten ${digest}.`,
  },
  closing: (asOf: string | null, { money, prices }: MoneyScope) =>
    [
      ...(asOf === null ? [] : [`${prices ? 'Recht und Preise haben' : 'Der Fragebogen hat'} den Stand ${asOf}.`]),
      'Angaben zum Recht sind keine Rechtsberatung: Lassen Sie eine Fundstelle prüfen, bevor Sie sich auf sie berufen.',
      `${money ? 'Beträge und Aufwände' : 'Aufwände'} sind Planungswerte und ersetzen kein Angebot.`,
    ].join(' '),
  sources: {
    title: 'Quellen',
    intro: 'Die Nummern in eckigen Klammern verweisen hierher.',
    columns: { number: 'Nr.', source: 'Quelle', date: 'Datum' },
  },
  answers: {
    yes: 'Ja',
    no: 'Nein',
    unknown: 'weiß nicht',
    unanswered: 'ohne Antwort',
    nothingChosen: 'nichts davon',
    fromOn: (amount: string) => `ab ${amount}`,
    between: (low: string, high: string) => `${low} bis unter ${high}`,
    choices: (count: string, all: string) => `mindestens ${count} der ${all} Antwortmöglichkeiten`,
    points: (count: string) => `mindestens ${count} Punkte aus den gewählten Antworten`,
    level: (level: string) => `Stufe ${level}`,
    none: '–',
  },
  /** Names for the words that questionnaires use for people and bodies; other words stay as they are. */
  actors: {
    alle: 'alle',
    archiv: 'Archiv',
    bund: 'Bund',
    dsb: 'Datenschutz',
    fachamt: 'Fachämter',
    hauptamt: 'Hauptamt',
    isb: 'Informationssicherheit (ISB)',
    it: 'IT',
    'it-dienstleister': 'IT-Dienstleister',
    'it-plr': 'IT-Planungsrat',
    kaemmerei: 'Kämmerei',
    kommunen: 'Kommunen',
    laender: 'Länder',
    land: 'Land',
    leitung: 'Verwaltungsleitung',
    lkt: 'Landkreistag',
    mf: 'Ministerium der Finanzen',
    mid: 'Ministerium für Infrastruktur und Digitales',
    personal: 'Personal',
    personalrat: 'Personalrat',
    rechnungspruefung: 'Rechnungsprüfung',
    sgsa: 'Städte- und Gemeindebund',
    stala: 'Statistisches Landesamt',
    'software-hersteller': 'Softwarehersteller',
  } as { readonly [word: string]: string },
};

export type DetailText = typeof germanDetail;
