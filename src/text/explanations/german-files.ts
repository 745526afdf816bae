import type { ExplanationsOf, FileCode } from './explanation.ts';

/** Was an Dateien als solchen nicht stimmt. */
export const germanFiles: ExplanationsOf<FileCode> = {
  'yaml-syntax': {
    title: 'kein lesbares YAML oder JSON',
    meaning:
      'Die Datei lässt sich nicht als YAML 1.2 lesen oder, wenn ihr Name auf `.json` endet, nicht als JSON. Dazu gehören auch: eine leere Datei, ein zweites Dokument, ein Schlüssel, der zweimal dasteht, eine Typangabe mit `!`, `.inf` und `.nan`. Über eine solche Datei wird sonst nichts gesagt.',
    context: 'Ein Doppelpunkt mit Leerzeichen dahinter trennt Schlüssel und Wert, auch mitten im Text.',
    remedy:
      'Sehen Sie sich die Stelle und die Zeile davor an: Anführungszeichen, Doppelpunkte, Klammern, Einrückung mit Leerzeichen.',
  },
  encoding: {
    title: 'kein lesbarer Text',
    meaning:
      'Die Bytes sind kein Text: weder UTF-8 noch heiles UTF-16, oder es steht ein Steuerzeichen darin. UTF-16, wie PowerShell und Excel es schreiben, wird gelesen.',
    context: 'Die erste Zeile ist in der alten Kodierung von Windows gespeichert; das „ä“ ist dort kein UTF-8.',
    remedy: 'Speichern Sie die Datei als UTF-8, und löschen Sie Steuerzeichen.',
  },
  'too-large': {
    title: 'zu groß, zu tief oder zu viele Verweise',
    meaning:
      'Die Datei hat mehr als 5 MB, mehr als 100 Ebenen von Listen und Gruppen ineinander, oder Verweise (`*name`), die mehr als 10.000 Werte wiederholen.',
    context: 'Vier Zeilen, die ausgeschrieben mehr als 10.000 Werte wären.',
    remedy: 'Teilen Sie die Datei, oder schreiben Sie die Werte aus.',
  },
  schema: {
    title: 'passt nicht zum Format',
    meaning:
      'Was dasteht, passt nicht zum JSON-Schema der Art (`schemas/`). Das verletzte Schlüsselwort steht in der Meldung: `type`, `enum`, `const`, `required`, `pattern`, `minimum` …; `properties` heißt: Der Schlüssel ist bekannt, etwas daneben schließt ihn aber aus.',
    remedy:
      'Die Meldung sagt, was erwartet wird und was dasteht. Lassen Sie sich beim Schreiben helfen: `# yaml-language-server: $schema=…` in der ersten Zeile.',
  },
  'unknown-key': {
    title: 'Schlüssel, den das Format nicht kennt',
    meaning: 'Einen solchen Schlüssel gibt es hier nicht. So bleibt kein Tippfehler unbemerkt.',
    remedy: 'Berichtigen Sie die Schreibweise. Eigene Schlüssel beginnen mit `x-`.',
  },
  'include-outside': {
    title: 'eingebundene Datei außerhalb des Ordners',
    meaning: 'Ein Pfad unter `include` führt aus dem Ordner des Fragebogens hinaus, selbst oder über einen Verweis.',
    remedy: 'Legen Sie die Datei in den Ordner oder darunter.',
  },
  'include-missing': {
    title: 'eingebundene Datei fehlt',
    meaning:
      'Eine eingebundene Datei ist nicht da, ist ein Ordner oder lässt sich nicht lesen. Was darin gestanden haben mag, wird dann nirgends vermisst.',
    remedy: 'Prüfen Sie die Schreibweise, auch groß und klein.',
  },
  'not-included': {
    title: 'Teil, den kein Fragebogen einbindet',
    meaning:
      'Eine Datei mit einem Teil eines Fragebogens (`domain`, `measures`, `priorities`, `sources`) liegt in seinem Ordner oder darunter, aber keiner nennt sie unter `include`. Ihre Fragen werden also nicht gestellt. Gemeldet wird das nur von `lotse validate`.',
    context: 'Die Datei `domains/akten.yaml` liegt im Ordner.',
    remedy: 'Nehmen Sie sie unter `include` auf, oder löschen Sie sie.',
  },
  'unused-suppression': {
    title: 'Kommentar, der nichts unterdrückt',
    meaning:
      'Ein Kommentar `# lotse-disable-next-line` nennt eine Warnung, die es an der nächsten Zeile nicht (mehr) gibt. Bliebe er stehen, verschwiege er sie, wenn sie eines Tages wiederkommt. Gemeldet wird das nur von `lotse validate` und nur, wo die Prüfung vollständig war.',
    context: 'An der zweiten Zeile ist nichts auszusetzen.',
    remedy: 'Streichen Sie den Kommentar, oder setzen Sie ihn vor die Zeile, die in der Meldung steht.',
  },
  'invalid-suppression': {
    title: 'Kommentar, der nicht gilt',
    meaning:
      'Ein Kommentar, der mit `lotse-disable` beginnt, unterdrückt nichts: Er hat nicht die Form `# lotse-disable-next-line CODE -- Grund`, nennt keinen Grund, einen unbekannten Code oder einen, der sich nicht unterdrücken lässt. Unterdrücken lassen sich nur Warnungen; mit einer Datei, die Fehler hat, kann lotse nicht arbeiten.',
    context: 'Die Quelle nennt niemand; ohne Grund wird die Warnung trotzdem gezeigt.',
    remedy:
      'Schreiben Sie `# lotse-disable-next-line CODE -- Grund` in eine eigene Zeile davor; mehrere Codes mit Komma.',
  },
};
