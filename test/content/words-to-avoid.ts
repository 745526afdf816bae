/** Words that a Kämmerer need not know or that plain German says better, each with what to write. As parts of words too. */
const avoided: readonly (readonly [RegExp, string])[] = [
  [/\bworkflows?\b/i, 'Ablauf'],
  [/\bbest[ -]practices?\b/i, 'gutes Beispiel'],
  [/\btools?\b/i, 'Werkzeug, Programm'],
  [/\bfeedback\b/i, 'Rückmeldung'],
  [/\bupdates?\b/i, 'Aktualisierung'],
  [/\bpatch(es|en|management)?\b/i, 'Sicherheitsaktualisierung'],
  [/\bmonitoring\b/i, 'Überwachung'],
  [/\bawareness\b/i, 'Sensibilisierung'],
  [/\broll-?outs?\b/i, 'Einführung'],
  [/\bgo-?live\b/i, 'Start'],
  [/\bonboarding\b/i, 'Einarbeitung'],
  [/\bknow-?how\b/i, 'Wissen'],
  [/\bmeetings?\b/i, 'Besprechung'],
  [/\bstakeholder\b/i, 'Beteiligte'],
  [/\bbenchmarks?\b/i, 'Vergleich'],
  [/\btickets?\b/i, 'Meldung, Auftrag'],
  [/\bsupport\b/i, 'Betreuung, Hilfe'],
  [/\bcommitment\b/i, 'Zusage'],
  [/\bperformant\b/i, 'schnell'],
  [/\bimplementier/i, 'einführen, umsetzen'],
  [/\bevaluier/i, 'auswerten, prüfen'],
  [/\bdashboards?\b/i, 'Übersicht'],
  [/\breviews?\b/i, 'Prüfung'],
  [/\bquick[ -]wins?\b/i, 'schneller Erfolg'],
  [/\bhands-on\b/i, 'praktisch'],
  [/\baudits?\b/i, 'Prüfung'],
  [/\bcompliance\b/i, 'Einhaltung der Regeln'],
  [/\bassets?\b/i, 'Gerät, Bestand'],
  [/\bchange[ -]management\b/i, 'Begleitung der Veränderung'],
  [/\bggf\./i, 'gegebenenfalls; besser der Fall selbst'],
  [/\bbzw\./i, 'und, oder'],
  [/\betc\./i, 'und weitere'],
  [/\bi\.\s?d\.\s?R\./i, 'in der Regel'],
  [/\bzeitnah/i, 'ein Datum'],
  [/\bmittels\b/i, 'mit, durch'],
  [/\bseitens\b/i, 'von'],
  [/\bhinsichtlich\b/i, 'bei, zu'],
  [/\bim Rahmen (von|der|des)\b/i, 'bei, in'],
  [/\berfolgt (die|der|das|ein|eine)\b/i, 'ein Verb'],
  [/\bzwecks\b/i, 'um … zu'],
  [/\bobgenannt|\bvorgenannt|\bdiesbezüglich/i, 'dies'],
  [/\p{L}[:*_]innen\b/u, 'Beschäftigte; Bürgerinnen und Bürger'],
];

/** The words to avoid in a text, each with what to write for it. One may stand in brackets behind the German word, as it will stand in offers. */
export function findAvoided(text: string): readonly string[] {
  const running = text.replace(/\((\p{L}[\p{L}-]*)\)/gu, '');
  return avoided.flatMap(([pattern, instead]) => {
    const [word] = pattern.exec(running) ?? [];
    return word === undefined ? [] : [`${word} → ${instead}`];
  });
}
