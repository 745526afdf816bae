import type { AdviceCode, ExplanationsOf } from './explanation.ts';

/** Was an einem Fragebogen wohl nicht so gemeint ist. */
export const germanAdvice: ExplanationsOf<AdviceCode> = {
  'thresholds-gap': {
    title: 'erste Schwelle über dem Minimum',
    meaning: 'Die erste Schwelle einer Zahl liegt über `min`: Darunter gilt die Stufe der ersten.',
    remedy: 'Beginnen Sie mit einer Schwelle bei `min`.',
  },
  'unreachable-question': {
    title: 'Bedingung, die niemand erfüllen kann',
    meaning:
      'Eine Frage kann nie zutreffen. Wo das gemeldet wird, ist es sicher; was sich nicht ausschließen lässt, gilt als möglich.',
    remedy: 'Berichtigen Sie die Bedingung, oder streichen Sie die Frage.',
  },
  'never-raised': {
    title: 'Frage, die keine Maßnahme hebt',
    meaning:
      'Keine Maßnahme hebt diese bewertete Frage; für sie lässt sich also nichts planen. (Von einem Fragebogen ohne Maßnahmen wird das nicht gesagt.)',
    context: 'Keine andere Maßnahme hebt `akten-scannen`.',
    remedy: 'Ergänzen Sie eine Maßnahme, oder nehmen Sie die Frage in `raises` einer bestehenden auf.',
  },
  'raise-no-effect': {
    title: 'Heben ohne Wirkung',
    meaning:
      'Eine Maßnahme kann an einer Frage nichts ändern: Die Frage ist eine bloße Angabe, oder die Maßnahme wirkt erst ab einer Stufe, auf die keine Maßnahme hebt, die sie voraussetzt.',
    remedy: 'Setzen Sie `from` niedriger, ergänzen Sie `requires`, oder streichen Sie den Eintrag.',
  },
  'no-category': {
    title: 'Frage ohne Handlungsfeld',
    meaning:
      'Es gibt Prioritäten, und eine bewertete Frage gehört zu keinem ihrer Handlungsfelder: Sie zählt beim Reifegrad, nicht beim Wert nach Prioritäten. Von Antworten: Keine zutreffende Frage hat ein Handlungsfeld, also gibt es keinen Wert nach Prioritäten.',
    remedy: 'Nennen Sie ein Arbeitspaket oder ein Handlungsfeld.',
  },
  'unused-source': {
    title: 'Quelle, die niemand nennt',
    meaning: 'Auf eine Quelle verweist nichts. Vielleicht fehlt der Verweis, vielleicht ist sie übrig geblieben.',
    context: 'Die Quelle `S07` steht unter `sources`, und nur diese Frage könnte sie nennen.',
    remedy: 'Nennen Sie die Quelle, wo sie hingehört, oder streichen Sie sie.',
  },
  'unused-work-package': {
    title: 'kommunales Arbeitspaket, dem nichts dient',
    meaning:
      'Ein Arbeitspaket ist Sache der Kommunen (`responsible` nennt `kommunen`), und keine Frage oder Maßnahme dient ihm.',
    context: 'Das Arbeitspaket `STD-1` ist Sache der Kommunen.',
    remedy: 'Nennen Sie es in `workPackages` einer Frage oder Maßnahme.',
  },
  'unused-category': {
    title: 'Handlungsfeld ohne Frage',
    meaning:
      'Zu einem Handlungsfeld gehört keine bewertete Frage, weder direkt noch über ein Arbeitspaket. Was dafür gestimmt wurde, zählt nirgends.',
    context: 'Es gibt die Handlungsfelder `standards` und `finanzen`; dies ist die letzte Frage.',
    remedy:
      'Nennen Sie das Handlungsfeld in `categories` einer Frage oder eines seiner Arbeitspakete in `workPackages`; sonst streichen Sie es.',
  },
  'same-answer': {
    title: 'zwei Antworten, die sich gleich lesen',
    meaning:
      'Zwei Stufen der Skala oder zwei Stufen oder Antwortmöglichkeiten einer Frage lesen sich gleich; Groß- und Kleinschreibung, Leerzeichen und Satzzeichen machen keinen Unterschied. Meist ist ein Text beim Kopieren stehen geblieben.',
    remedy: 'Schreiben Sie, worin sich beide unterscheiden, oder streichen Sie eine.',
  },
  'same-name': {
    title: 'zwei Dinge, die gleich heißen',
    meaning:
      'Zwei Themenfelder, Maßnahmen, Handlungsfelder, Arbeitspakete oder Größenklassen haben denselben Titel, oder zwei Fragen denselben Wortlaut. In Listen und Berichten sind sie nicht zu unterscheiden. Nicht gemeldet werden zwei Fragen, die beide eine Bedingung haben, und Angaben, die jedes Themenfeld neu erfragt.',
    remedy: 'Formulieren Sie eines von beiden um, oder streichen Sie es.',
  },
  'constant-level': {
    title: 'jede Antwort ergibt dieselbe Stufe',
    meaning: 'Alle Antworten auf eine bewertete Frage ergeben dieselbe Stufe. Sie zu beantworten ändert nichts.',
    remedy:
      'Geben Sie den Antworten verschiedene Stufen, oder machen Sie die Frage mit `scored: false` zu einer bloßen Angabe.',
  },
  'threshold-no-effect': {
    title: 'Schwelle, die nichts bewirkt',
    meaning:
      'Eine Schwelle liegt über `max` (bei `multi`: über der Summe aller Punkte) oder ganz unter `min`, oder sie nennt dieselbe Stufe wie die Schwelle davor. Mit `interpolate` wird nur gemeldet, was auch den Verlauf nicht ändert.',
    remedy: 'Berichtigen Sie `from` oder `level`, oder streichen Sie die Schwelle.',
  },
  'exclusive-points': {
    title: '„Nichts davon“ zählt einen Punkt',
    meaning:
      'Eine Antwortmöglichkeit, die alle anderen ausschließt, nennt keine `points`; dann zählt sie einen Punkt wie jede andere.',
    remedy: 'Schreiben Sie `points: 0` oder die Zahl der Punkte, die gemeint ist.',
  },
  'level-unreached': {
    title: 'Stufe, die keine Antwort erreicht',
    meaning:
      'Ein Ziel (`target`), eine Pflicht (`fulfilledAt`), ein Deckel (`below`), `passAt` oder eine Maßnahme (`to`) nennt eine Stufe, die auch die beste Antwort der Frage nicht ergibt. Die Lücke schließt sich nie, die Pflicht bleibt offen, der Deckel greift immer.',
    context: 'Ohne eigene Angabe ergibt „ja“ die höchste Stufe.',
    remedy: 'Setzen Sie die Stufe niedriger, oder geben Sie einer Antwort diese Stufe.',
  },
  'always-met': {
    title: 'Stufe, die jede Antwort erreicht',
    meaning:
      'Schon die schlechteste Antwort erfüllt eine Pflicht (`fulfilledAt`), hebt einen Deckel auf (`below`) oder gilt im gestuften Themenfeld als erfüllt (`passAt`). Pflicht, Deckel oder Stufe sagen dann nichts.',
    remedy: 'Setzen Sie die Stufe höher, oder geben Sie der schlechtesten Antwort eine niedrigere.',
  },
  'condition-constant': {
    title: 'Bedingung, die nichts entscheidet',
    meaning:
      'Eine Bedingung (`appliesWhen`, oder `when` an einem Deckel) ist immer erfüllt, oder die eines Deckels ist nie erfüllt. So sicher wie `unreachable-question`.',
    remedy: 'Berichtigen Sie die Bedingung, oder streichen Sie sie (den Deckel).',
  },
  'core-condition': {
    title: 'Kurzcheck fragt ohne die Bedingung',
    meaning:
      'Eine Frage des Kurzchecks (`core: true`) hängt von einer bewerteten Frage ab, die der Kurzcheck nicht stellt. Er fragt dann auch, wo die Frage nicht zutrifft. Angaben (`scored: false`) stellt er von selbst dazu.',
    context: '`akten-plan` ist eine bewertete Frage ohne `core`.',
    remedy: 'Nehmen Sie auch die andere mit `core: true` auf, oder machen Sie die Bedingung von einer Angabe abhängig.',
  },
  'weight-no-effect': {
    title: 'Gewicht, das nichts entscheidet',
    meaning:
      'Ein Gewicht zählt gegen nichts: Das Themenfeld ist das einzige, das bewertet wird, oder die Frage die einzige bewertete ihres Themenfelds (mit Prioritäten: des ganzen Fragebogens).',
    context: 'Es gibt nur dieses eine Themenfeld.',
    remedy: 'Streichen Sie das Gewicht.',
  },
  'not-yet-in-force': {
    title: 'Pflicht, die noch nicht gilt',
    meaning:
      'Eine Pflicht beginnt nach dem Stand des Fragebogens (`asOf`). Sie würde schon heute als offen gezeigt, und Maßnahmen für sie gingen allen anderen vor.',
    context: '`asOf` ist 2026-11-22.',
    remedy:
      'Nehmen Sie die Pflicht bis dahin heraus (für den Termin gibt es `deadline` an Maßnahmen), oder berichtigen Sie eines der Daten.',
  },
  'similar-role': {
    title: 'Rolle in zwei Schreibweisen',
    meaning:
      'Zwei Namen unter `roles` von Fragen und `responsible` von Maßnahmen unterscheiden sich nur in Großschreibung, Bindestrichen oder Umlauten, oder einer ist ein Tippfehler des häufigeren. `lotse assess --role` fände nur die Fragen der einen.',
    context: 'Zwei andere Fragen beantwortet das `hauptamt`.',
    remedy: 'Schreiben Sie beide gleich.',
  },
  'no-effort': {
    title: 'Maßnahme ohne Aufwand',
    meaning:
      'Eine Maßnahme kostet weder eigene Personentage noch Geld. Die Reihenfolge richtet sich nach dem Nutzen je Aufwand; sie käme zu weit nach vorn.',
    remedy: 'Ergänzen Sie `effort` (`internal`) oder `costs`, notfalls geschätzt.',
  },
  'never-needed': {
    title: 'Maßnahme, die niemand braucht',
    meaning: 'Eine Maßnahme hebt keine Frage, und keine andere setzt sie voraus. Sie kommt in keinen Fahrplan.',
    remedy: 'Ergänzen Sie `raises`, oder nennen Sie sie in `requires` einer anderen Maßnahme.',
  },
  'never-plannable': {
    title: 'Maßnahme, die in keinen Plan passt',
    meaning:
      'Eine Maßnahme dauert in jeder Größenklasse länger, als ein Plan ohne eigene Angaben lang ist (12 Quartale): nach `duration`, oder weil ihre Personentage so viele Quartale brauchen (`internalDaysPerQuarter`).',
    remedy: 'Teilen Sie sie in mehrere Maßnahmen, die nacheinander heben (`from`, `to`), oder prüfen Sie die Zahlen.',
  },
  'wave-order': {
    title: 'Voraussetzung, die später vorgesehen ist',
    meaning: 'Eine Maßnahme setzt eine andere voraus, die nach `wave` erst später an der Reihe wäre.',
    remedy: 'Gleichen Sie `wave` an: Was vorausgesetzt wird, kommt früher oder zugleich.',
  },
};
