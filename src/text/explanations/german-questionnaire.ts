import type { ExplanationsOf, QuestionnaireCode } from './explanation.ts';

/** Was in einem Fragebogen falsch ist. */
export const germanQuestionnaire: ExplanationsOf<QuestionnaireCode> = {
  'duplicate-id': {
    title: 'Name, der schon vergeben ist',
    meaning:
      'Eine Kennung (`id`) steht zweimal da. Kennungen sind je Art eindeutig; Themenfelder und Fragen teilen sich einen Namensraum, Antwortmöglichkeiten sind in ihrer Frage eindeutig. Auch eine Datei, die zweimal eingebunden ist, wird so gemeldet.',
    remedy: 'Benennen Sie eine der beiden um. Die Stelle der ersten steht dabei.',
  },
  'duplicate-priorities': {
    title: 'zweiter Satz Prioritäten',
    meaning: 'Ein Fragebogen hat höchstens einen Satz Prioritäten.',
    context: 'Beide Dateien sind von der Art `priorities`.',
    remedy: 'Nehmen Sie einen der beiden heraus.',
  },
  'votes-columns': {
    title: 'mehr oder weniger Stimmenzahlen als Spalten',
    meaning:
      'Ein Handlungsfeld hat mehr oder weniger Stimmenzahlen, als `rankPoints` Spalten hat. Stimmen gingen verloren, oder Punkte fänden keine.',
    remedy: 'Schreiben Sie eine Zahl für jede Spalte, 0, wo es keine Stimmen gab.',
  },
  'unknown-domain': {
    title: 'Themenfeld, das es nicht gibt',
    meaning: 'Eine Maßnahme wird in einem Themenfeld gezeigt, das es nicht gibt.',
    context: 'Das Themenfeld heißt `akten`.',
    remedy: 'Nennen Sie die Kennung eines Themenfelds.',
  },
  'unknown-question': {
    title: 'Frage, die es nicht gibt',
    meaning:
      'Eine Bedingung, `raises`, `targets` oder `answers` nennt eine Frage, die es nicht gibt. (In `targets` darf auch ein Themenfeld stehen.)',
    context: 'Die Frage heißt `akten-plan`.',
    remedy: 'Nennen Sie die Kennung einer Frage; `lotse list -q …` zeigt alle.',
  },
  'unknown-option': {
    title: 'Antwortmöglichkeit, die es nicht gibt',
    meaning:
      'Eine Antwort oder Bedingung nennt eine Antwortmöglichkeit, die die Frage nicht hat, oder eine Art von Körperschaft, die es nicht gibt.',
    context: 'Die Antwortmöglichkeit heißt `einzeln`.',
    remedy: 'Nennen Sie die Kennung einer Antwortmöglichkeit, nicht ihren Text.',
  },
  'unknown-measure': {
    title: 'Maßnahme, die es nicht gibt',
    meaning: '`requires` oder `planning.measures` nennt eine Maßnahme, die es nicht gibt.',
    context: 'Die Maßnahme heißt `m-auftrag`.',
    remedy: 'Nennen Sie die Kennung einer Maßnahme.',
  },
  'unknown-source': {
    title: 'Quelle, die es nicht gibt',
    meaning: 'Eine Frage, eine Maßnahme, ein Kostenposten oder ein Arbeitspaket nennt eine Quelle, die es nicht gibt.',
    context: 'Die Quelle heißt `S04`.',
    remedy: 'Nennen Sie die Kennung einer Quelle, oder ergänzen Sie die Quelle.',
  },
  'unknown-work-package': {
    title: 'Arbeitspaket, das es nicht gibt',
    meaning: 'Eine Frage oder Maßnahme nennt ein Arbeitspaket, das nicht unter den Prioritäten steht.',
    context: 'Das Arbeitspaket heißt `STD-7`.',
    remedy: 'Nennen Sie die Kennung eines Arbeitspakets, mit Großbuchstaben und Bindestrich.',
  },
  'unknown-category': {
    title: 'Handlungsfeld, das es nicht gibt',
    meaning: 'Eine Frage oder ein Arbeitspaket nennt ein Handlungsfeld, das nicht unter den Prioritäten steht.',
    context: 'Das Handlungsfeld heißt `standards`.',
    remedy: 'Nennen Sie die Kennung eines Handlungsfelds.',
  },
  'unknown-profile-field': {
    title: 'Merkmal, das kein Profil hat',
    meaning: 'Eine Bedingung fragt nach etwas, das von einer Kommune nicht festgehalten wird.',
    remedy: 'Verwenden Sie `body`, `state`, `population`, `workplaces` oder `sizeClass`.',
  },
  'unknown-size-class': {
    title: 'Größenklasse, die es nicht gibt',
    meaning: 'Ein Wert oder eine Bedingung nennt eine Größenklasse, die der Fragebogen nicht hat.',
    context: 'Es gibt die Größenklassen A und B.',
    remedy: 'Nennen Sie die Kennung einer Größenklasse.',
  },
  'size-class-missing': {
    title: 'eine Größenklasse ohne Wert',
    meaning: 'Etwas unterscheidet sich nach Größenklassen, aber einer fehlt der Wert.',
    context: 'Es gibt die Größenklassen A und B.',
    remedy: 'Ergänzen Sie die Klasse, oder schreiben Sie einen Wert für alle: `duration: [1, 2]`.',
  },
  'size-classes-order': {
    title: 'Größenklassen steigen nicht an',
    meaning: '`belowPopulation` steigt von Klasse zu Klasse; die letzte, und nur die letzte, hat keine Grenze.',
    remedy: 'Ordnen Sie die Klassen, und lassen Sie die letzte offen.',
  },
  'day-rate-missing': {
    title: 'Kosten, aber kein Tagessatz',
    meaning: 'Eine Maßnahme kostet Geld, und es gibt kein `dayRate`, mit dem es gegen Personentage zu wiegen wäre.',
    context: 'Eine Maßnahme hat `costs`.',
    remedy: 'Ergänzen Sie `dayRate`, in Euro je Tag.',
  },
  'condition-cycle': {
    title: 'Bedingungen im Kreis',
    meaning:
      'Fragen treffen zu, je nachdem, ob andere zutreffen, und das im Kreis. Je Kreis eine Meldung, mit den übrigen Bedingungen darin.',
    remedy: 'Nehmen Sie eine der Bedingungen heraus.',
  },
  'condition-type': {
    title: 'Vergleich, der keinen Sinn ergibt',
    meaning:
      'Ein Vergleich passt nicht zu dem, was er vergleicht: `includes` nur bei `multi`; `atLeast` und `atMost` nicht bei Angaben, es sei denn, sie sind Zahlen oder Stufen; ein Wert anderer Art.',
    context: '`akten-papier` ist eine Ja-Nein-Frage.',
    remedy: 'Die Meldung nennt, was passt.',
  },
  'requires-cycle': {
    title: 'Voraussetzungen im Kreis',
    meaning: 'Maßnahmen setzen einander voraus, im Kreis.',
    remedy: 'Nehmen Sie eine der Voraussetzungen heraus.',
  },
  'levels-incomplete': {
    title: 'Stufen fehlen oder sind zu viel',
    meaning:
      'Die Skala oder eine Frage der Art `level` hat nicht genau einen Eintrag für jede Stufe von 0 bis `scale.max`.',
    context: '`scale.max` ist 4.',
    remedy: 'Ergänzen Sie die fehlenden Stufen, und streichen Sie, was zu viel ist.',
  },
  'thresholds-order': {
    title: 'Schwellen steigen nicht an',
    meaning: 'Die Schwellen steigen nicht nach `from`, oder eine steht zweimal da.',
    remedy: 'Bringen Sie sie in die richtige Reihenfolge.',
  },
  'level-out-of-range': {
    title: 'Stufe, die es auf der Skala nicht gibt',
    meaning: 'Eine Stufe liegt unter 0 oder über `scale.max` (ein `stage` unter 1).',
    context: '`scale.max` ist 4.',
    remedy: 'Nennen Sie eine Stufe der Skala.',
  },
  'cap-order': {
    title: 'Deckel, der nicht deckelt',
    meaning: 'Ein Deckel hält auf der Stufe, unter der er greift, oder darüber.',
    remedy: '`at` ist kleiner als `below`.',
  },
  'raise-order': {
    title: 'Maßnahme, die nicht hebt',
    meaning: 'Eine Maßnahme hebt eine Frage dorthin, wo sie beginnt, oder darunter.',
    remedy: '`from` ist kleiner als `to`.',
  },
  'range-order': {
    title: 'die größere Zahl zuerst',
    meaning: 'Eine Spanne beginnt mit der größeren Zahl: Aufwand, Dauer, Kosten oder `min` und `max` einer Zahl.',
    remedy: 'Vertauschen Sie die beiden.',
  },
  'stage-missing': {
    title: 'keine Stufe in einem gestuften Themenfeld',
    meaning: 'Eine bewertete Frage eines Themenfelds mit `aggregation: staged` hat kein `stage`.',
    remedy: 'Ergänzen Sie die Stufe, zu der die Frage gehört.',
  },
  'stage-not-allowed': {
    title: 'Stufe, wo es keine gibt',
    meaning:
      '`stage` steht, wo es nichts bedeutet: in einem Themenfeld, das nicht `staged` ist, oder an einer bloßen Angabe.',
    remedy: 'Streichen Sie `stage`, oder machen Sie das Themenfeld `staged`.',
  },
  'duplicate-raise': {
    title: 'Frage, die eine Maßnahme zweimal hebt',
    meaning: 'Eine Maßnahme hebt dieselbe Frage zweimal.',
    remedy: 'Machen Sie einen Eintrag daraus; zwei Schritte sind zwei Maßnahmen.',
  },
};
