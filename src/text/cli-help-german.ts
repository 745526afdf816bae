import type { HelpWording } from './cli-help.ts';

const questionnaire = 'Fragebogen: Name eines eingebauten, Ordner oder Datei';

export const germanHelp: HelpWording = {
  frame: {
    usage: 'Aufruf:',
    arguments: 'Angaben:',
    options: 'Optionen:',
    commands: 'Befehle:',
    optionsTerm: '[Optionen]',
    commandTerm: '<Befehl>',
    help: 'diese Hilfe',
    helpCommand: 'Hilfe zu einem Befehl',
    language: 'Sprache: de oder en (sonst LOTSE_LANG, sonst de)',
    version: 'Version von lotse',
    examples: 'Beispiele:',
  },
  program: {
    description:
      'lotse sagt einer Kommune, wo sie bei der Digitalisierung ihrer Verwaltung steht und was sie als Nächstes tun sollte: Antworten hinein, Fahrplan heraus.',
    examples: ['lotse assess antworten.yaml', 'lotse score antworten.yaml --output fahrplan.md'],
  },
  assess: {
    summary: 'befragt Sie und sichert nach jeder Antwort',
    description:
      'Stellt die Fragen der Reihe nach, sichert nach jeder Antwort und endet mit dem Ergebnis. Mit Strg-C hören Sie jederzeit auf; derselbe Aufruf macht an der Stelle weiter. Ohne eine der Auswahlen fragt lotse, was Sie beantworten möchten.',
    examples: [
      'lotse assess',
      'lotse assess musterstadt.yaml --quick',
      'lotse assess musterstadt.yaml --role it --open',
      'lotse assess musterstadt.yaml --answers-from it.yaml --output fahrplan.md',
    ],
    file: {
      name: 'Datei',
      description: 'Antwortdatei, neu oder angefangen; endet sie auf .json, wird sie JSON (sonst antworten.yaml)',
    },
    questionnaire: `${questionnaire}; sonst der, den die Datei nennt`,
    quick: 'nur die Kernfragen (Kurzcheck)',
    domain: 'nur ein Themenfeld, etwa it-sicherheit',
    open: 'nur was offen ist, auch was mit „weiß nicht“ beantwortet ist',
    role: 'nur was eine Rolle beantwortet, etwa it; ihre Antworten werden damit gekennzeichnet',
    plain: 'Zeile für Zeile, ohne Steuerzeichen: für Vorleseprogramme und Mitschriften',
    answersFrom: 'nicht fragen, sondern Antworten aus einer anderen Antwortdatei übernehmen; - ist die Standardeingabe',
    output: 'am Ende den Fahrplan in diese Datei schreiben (.json ist JSON)',
  },
  score: {
    summary: 'macht aus Antworten den Fahrplan einer Kommune',
    description:
      'Bewertet eine Antwortdatei und gibt den Fahrplan aus: wo die Kommune steht, was Pflicht ist, was zuerst kommt und was es in welchem Jahr kostet. Hinweise gehen auf die Fehlerausgabe.',
    examples: [
      'lotse score musterstadt.yaml',
      'lotse score musterstadt.yaml --format markdown --output fahrplan.md --format json --output fahrplan.json',
      'lotse score musterstadt.yaml --budget 2027=40000,2028=ergebnis:30000+finanz:60000 --days 20',
    ],
    file: { name: 'Antworten', description: 'Antwortdatei, YAML oder JSON (.json); - ist die Standardeingabe' },
    questionnaire: `${questionnaire}; sonst der, den die Antworten nennen`,
    format:
      'markdown oder json; ohne Angabe richtet es sich nach dem Namen der Ausgabe, sonst markdown (mehrfach, je mit --output)',
    output: 'Datei für die Ausgabe, - ist die Standardausgabe (mehrfach)',
    date: 'Datum des Fahrplans statt heute, JJJJ-MM-TT',
    failUnder:
      'Exit-Code 1, wenn der Gesamtwert darunter liegt: 0.6; für ein Themenfeld: domain:it-sicherheit=0.5 (mehrfach)',
    strict: 'Exit-Code 1 auch bei Warnungen',
    optimize:
      'nicht den Standardplan, sondern den bestmöglichen suchen: gleiche Grenzen, Pflichten und rote Linien nicht später',
    timeLimit: 'höchstens so viele Sekunden suchen (mit --optimize); ohne Angabe 30',
    robustness:
      'dazu, wie sicher die Reihenfolge ist: 1.000-mal mit anderen Gewichten der Handlungsfelder gerechnet, und was sie kippen würde',
    reach:
      'dazu der günstigste Weg zu einer Stufe: 3 oder 2.5 im Ganzen, domain:it-sicherheit=3 in einem Themenfeld; was er kostet, wann er zu schaffen ist (mehrfach)',
    seed: 'Startwert für den Zufall bei --robustness, eine ganze Zahl; ohne Angabe 1',
    whatIf: 'Was wäre, wenn (geht der Antwortdatei vor):',
    budget:
      'Euro je Jahr: 80000 für jedes Jahr, 2027=40000,2028=80000 für einzelne (spätere wie das letzte davor), 2027=ergebnis:40000+finanz:60000 nach Haushalt',
    days: 'eigene Personentage je Quartal',
    start: 'erstes Quartal des Plans, etwa 2027-Q1',
    quarters: 'Länge des Plans in Quartalen',
    reject: 'Maßnahme, die nicht infrage kommt (mehrfach oder mit Komma)',
    done: 'Maßnahme, die schon erledigt ist (mehrfach oder mit Komma)',
    rankPoints: 'Punkte für die Spalten der Stimmen, etwa 3,2,1',
    planning: 'Datei mit den Planungsdaten, wie unter „planning“ in einer Antwortdatei',
  },
  compare: {
    summary: 'vergleicht Pläne, eine Kommune über die Zeit oder mehrere',
    description:
      'Was verglichen wird, sagt die Eingabe: eine Antwortdatei mit --what-if stellt Pläne nebeneinander; mehrere Dateien einer Kommune zeigen, was sich geändert hat; Dateien verschiedener Kommunen stehen Spalte an Spalte.',
    examples: [
      'lotse compare musterstadt.yaml --what-if budget=+50000 --what-if days=40',
      'lotse compare musterstadt-2026.yaml musterstadt-2027.yaml',
      'lotse compare musterstadt.yaml beispieltal.yaml --output vergleich.md',
    ],
    files: { name: 'Antworten', description: 'Antwortdateien, YAML oder JSON (.json); - ist die Standardeingabe' },
    whatIf:
      'eine Variante des Plans, mehrere Änderungen mit Komma: budget=80000 oder +50000 je Jahr, days=40 oder +5, start=2027-Q3, quarters=16, reject=KENNUNG, done=KENNUNG, rank-points=3,2,1 (mehrfach: je eine Spalte)',
    oldQuestionnaire:
      'ältere Version des Fragebogens; zeigt, wie viel der Änderung vom Fragebogen kommt: Ordner oder Datei',
    questionnaire: `${questionnaire}; sonst der, den die Antworten nennen`,
    format:
      'markdown oder json; ohne Angabe richtet es sich nach dem Namen der Ausgabe, sonst markdown (mehrfach, je mit --output)',
    output: 'Datei für die Ausgabe, - ist die Standardausgabe (mehrfach)',
    date: 'Datum des Vergleichs statt heute, JJJJ-MM-TT',
  },
  explain: {
    summary: 'zeigt, woher eine Zahl des Fahrplans kommt',
    description:
      'Rechnet vor, woher die Zahlen kommen: von der Antwort über die Gewichte und Stimmen bis zu Rang, Kosten und Quartal. Die Summe unten ist die Zahl im Fahrplan.',
    examples: [
      'lotse explain musterstadt.yaml',
      'lotse explain musterstadt.yaml its-mfa',
      'lotse explain musterstadt.yaml its-m-mfa --days 20',
      'lotse explain musterstadt.yaml 2028',
    ],
    file: { name: 'Antworten', description: 'Antwortdatei, YAML oder JSON (.json); - ist die Standardeingabe' },
    id: {
      name: 'Kennung',
      description:
        'von Frage, Themenfeld, Maßnahme, Handlungsfeld, Arbeitspaket oder Quelle; auch ein Jahr (2028) oder Quartal des Plans (2028-Q1); ohne Angabe das Ganze',
    },
    format:
      'markdown oder json; ohne Angabe richtet es sich nach dem Namen der Ausgabe, sonst markdown (mehrfach, je mit --output)',
    output: 'Datei für die Ausgabe, - ist die Standardausgabe (mehrfach)',
    date: 'Datum des Fahrplans statt heute, JJJJ-MM-TT',
  },
  validate: {
    summary: 'prüft Fragebögen und Antwortdateien',
    description:
      'Prüft Fragebögen, Teile davon und Antwortdateien und zeigt jeden Fehler mit seiner Stelle. Ohne Pfad den Fragebogen, den -q nennt, sonst die eingebauten.',
    examples: [
      'lotse validate musterstadt.yaml',
      'lotse validate questionnaires/sachsen-anhalt --strict',
      "lotse validate 'antworten/**/*.yaml' --kind answers",
      'lotse validate --explain unused-source',
      'lotse validate fragebogen --format sarif --output lotse.sarif --format pretty',
    ],
    paths: {
      name: 'Pfade',
      description:
        'Dateien, Ordner (alle Dateien von lotse darin und darunter), Muster mit *, **, ?, […] und {a,b}, oder - für die Standardeingabe',
    },
    questionnaire: `${questionnaire}, gegen den Antworten geprüft werden; sonst der, den sie nennen`,
    kind: 'als was geprüft wird: questionnaire, domain, measures, priorities, sources oder answers; ohne Angabe sagt es die Datei',
    format:
      'pretty, json, sarif, junit, github oder gitlab; ohne Angabe richtet es sich nach dem Namen der Ausgabe, sonst pretty (mehrfach, je mit --output dahinter)',
    output: 'Datei für die Ausgabe, - ist die Standardausgabe (mehrfach)',
    maxProblems: 'höchstens so viele Meldungen zeigen, Fehler zuerst; all zeigt alle (ohne Angabe am Bildschirm 50)',
    strict: 'Exit-Code 1 auch bei Warnungen',
    explain: 'erklärt eine Meldung mit Beispiel, statt zu prüfen; ihr Code steht in jeder Meldung',
    watch: 'nach jeder Änderung der Dateien von Neuem',
  },
  list: {
    summary: 'zeigt die eingebauten Fragebögen oder die Fragen eines Fragebogens',
    description: 'Zeigt die eingebauten Fragebögen. Mit -q die Fragen eines Fragebogens als Markdown.',
    examples: [
      'lotse list',
      'lotse list -q sachsen-anhalt',
      'lotse list -q questionnaires/sachsen-anhalt --question ea-strategie',
    ],
    questionnaire,
    question: 'nur diese Frage, so wie die Befragung sie zeigt (Kennung, mehrfach)',
    watch: 'nach jeder Änderung der Dateien von Neuem',
  },
  values: {
    questionnaire: 'Fragebogen',
    kind: 'Art',
    code: 'Code',
    format: 'Format',
    file: 'Datei',
    date: 'Datum',
    threshold: 'Schwelle',
    budget: 'Euro',
    days: 'Tage',
    quarter: 'Quartal',
    changes: 'Änderungen',
    count: 'Zahl',
    measure: 'Maßnahme',
    level: 'Stufe',
    points: 'Punkte',
    seconds: 'Sekunden',
    domain: 'Themenfeld',
    question: 'Frage',
    role: 'Rolle',
    language: 'Sprache',
  },
};
