import { joinList, plural, quote } from '../phrase-format.ts';

/** The wording of a comparison over time in German. */
export const germanOverTime = {
  title: (name: string) => `Vergleich über die Zeit: ${name}`,
  dates: (dates: string, date: string) => `Antworten vom ${dates}; Stand ${date}`,
  legend: 'Punkte sind Prozentpunkte.',
  step: (from: string, to: string) => `Vom ${from} zum ${to}`,
  glance: 'Auf einen Blick',
  leadOf: { priority: 'Nach Prioritäten', assured: 'Gesicherter Stand' },
  lead: (score: string, from: string, to: string, points: string) =>
    `${score}: von ${from} auf ${to} (${points} Punkte).`,
  counts: (counts: readonly string[]) => `Antworten: ${counts.join(', ')}.`,
  noChange: 'Keine Antwort hat sich geändert.',
  countsOf: {
    up: (count: number) => `${count} besser`,
    down: (count: number) => `${count} schlechter`,
    sameLevel: (count: number) => `${count} anders auf gleicher Stufe`,
    newlyAnswered: (count: number) => `${count} neu beantwortet`,
    noLongerAnswered: (count: number) => `${count} nicht mehr beantwortet`,
    newlyNotApplicable: (count: number) => `${count} ${plural(count, 'trifft', 'treffen')} nicht mehr zu`,
    newlyApplicable: (count: number) => `${count} ${plural(count, 'trifft', 'treffen')} jetzt zu`,
    stillOpen: (count: number) => `${count} weiter offen`,
  },
  sameQuestionnaire: (version: string, changed: boolean) =>
    `Beide Stände gehören zu Version ${version} des Fragebogens${
      changed ? ': Die ganze Änderung kommt aus der Kommune' : ''
    }.`,
  bothParts: (municipality: string, questionnaire: string, old: string, version: string) =>
    `Davon kommen ${municipality} Punkte aus der Kommune und ${questionnaire} aus dem Fragebogen (Version ${old} und ${version}).`,
  newQuestions: (count: number) => `${count} ${plural(count, 'Frage ist', 'Fragen sind')} neu im Fragebogen.`,
  unknownQuestionnaire: (answered: string, version: string) =>
    `Gerechnet ist beides mit Version ${version} des Fragebogens. Beantwortet ist nicht alles in dieser (${answered}): Was der Fahrplan von damals nannte, kann davon abweichen. Wie viel, sagt --old-questionnaire mit der alten Version.`,
  scoreColumns: {
    score: 'Wert',
    change: 'Punkte',
    municipality: 'davon Kommune',
    questionnaire: 'davon Fragebogen',
  },
  scores: { assured: 'Gesichert', priority: 'Nach Prioritäten', maturity: 'Reifegrad' },
  capped: (domains: readonly string[]) =>
    `Eine rote Linie hält ${joinList(
      domains.map((domain) => quote(domain, 'de')),
      'de',
    )} fest: Der Wert steigt erst, wenn sie überwunden ist.`,
  changes: 'Was sich geändert hat',
  changesNote: {
    priority:
      'Punkte: was die Frage zur Änderung nach Prioritäten beiträgt. Kommt eine Frage in die Wertung oder fällt sie heraus, zählt, wie weit sie über oder unter dem Mittel liegt.',
    assured:
      'Punkte: was die Frage zur Änderung des gesicherten Stands beiträgt. Kommt eine Frage in die Wertung oder fällt sie heraus, zählt, wie weit sie über oder unter dem Mittel liegt.',
  },
  changeColumns: { question: 'Frage', before: 'vorher', after: 'jetzt', points: 'Punkte' },
  states: {
    answered: (level: string) => `Stufe ${level}`,
    value: (value: string, level: string) => `${value} (Stufe ${level})`,
    unknown: 'weiß nicht',
    unanswered: 'ohne Antwort',
    notApplicable: 'trifft nicht zu',
  },
  isNew: (question: string) => `${question} (neue Frage)`,
  others: 'alle übrigen, durch andere Gewichte',
  sum: 'Summe',
  sources: 'Woher die Punkte kommen',
  domain: 'Themenfeld',
  category: 'Handlungsfeld',
  points: 'Punkte',
  duties: 'Gesetzliche Pflichten',
  duty: 'Pflicht',
  dutyStates: { fulfilled: 'erfüllt', open: 'offen', unclear: 'ungeklärt', notApplicable: 'trifft nicht zu' },
  plan: (date: string) => `Der Plan vom ${date} und was daraus wurde`,
  promise: (quarter: string, planned: string, gained: string) =>
    `Bis Ende ${quarter} sollte der Plan den gesicherten Stand um ${planned} Punkte heben; seit damals sind es ${gained}.`,
  nothingDue: 'Bis dahin war kein Quartal des Plans zu Ende.',
  due: (due: number, done: number) =>
    `${due} ${plural(due, 'Maßnahme sollte', 'Maßnahmen sollten')} bis dahin fertig sein, ${done} ${plural(done, 'ist', 'sind')} es.`,
  reviewNote:
    'Erledigt ist, was die neue Antwortdatei so nennt oder wessen Fragen die Stufe der Maßnahme erreichen. Laufend ist nur, was unter „planning“ so steht.',
  reviewColumns: { measure: 'Maßnahme', planned: 'geplant', state: 'Stand', now: 'jetzt geplant' },
  outcomes: {
    asPlanned: 'erledigt wie geplant',
    early: 'früher erledigt',
    lateRunning: 'verspätet, läuft noch',
    late: 'verspätet, nicht begonnen',
    running: 'läuft wie geplant',
    notBegun: 'sollte laufen, nicht begonnen',
    upcoming: 'noch nicht an der Reihe',
    rejected: 'abgelehnt',
    notNeeded: 'nicht mehr nötig',
    removed: 'nicht mehr im Fragebogen',
    additional: 'außer der Reihe',
  },
  /** Where some of its questions stand higher already. */
  partly: { late: 'verspätet, zum Teil erreicht', notBegun: 'zum Teil erreicht' },
  listed: {
    asPlanned: (count: number) => `Erledigt wie geplant (${count})`,
    early: (count: number) => `Früher erledigt (${count})`,
    running: (count: number) => `Läuft wie geplant (${count})`,
    additional: (count: number) => `Außer der Reihe erledigt oder begonnen (${count})`,
  },
};

export type OverTimeText = typeof germanOverTime;
