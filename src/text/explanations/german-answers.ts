import type { AnswerCode } from '../diagnostics/wording.ts';
import type { ExplanationsOf } from './explanation.ts';

/** Was an Antwortdateien nicht stimmt. */
export const germanAnswers: ExplanationsOf<AnswerCode> = {
  'size-class-needed': {
    title: 'weder Einwohnerzahl noch Größenklasse',
    meaning: 'Der Fragebogen hat Größenklassen, und die Antworten nennen weder die Einwohnerzahl noch die Klasse.',
    remedy: 'Ergänzen Sie `population` oder `sizeClass`.',
  },
  'key-mismatch': {
    title: 'amtlicher Schlüssel, der nicht passt',
    meaning:
      'Der Gemeindeschlüssel (`ags`) oder Regionalschlüssel (`ars`) widerspricht dem, was daneben steht: Seine ersten beiden Ziffern nennen ein anderes Land als `state` oder gar keines, die Zahl der Ziffern passt nicht zu `body`, oder beide Schlüssel meinen verschiedene Gebiete.',
    context: '15 steht für Sachsen-Anhalt, 12 für Brandenburg.',
    remedy: 'Berichtigen Sie, was davon falsch ist.',
  },
  'value-type': {
    title: 'Antwort von falscher Art',
    meaning:
      'Eine Antwort ist von anderer Art als die Frage: Eine Stufe ist eine ganze Zahl, `choice` eine Antwortmöglichkeit, `yes-no` ist `true` oder `false`, `multi` eine Liste von Antwortmöglichkeiten.',
    context: '`akten-papier` ist eine Ja-Nein-Frage.',
    remedy: 'Antworten Sie, wie die Art es verlangt; Antwortmöglichkeiten stehen mit ihrer Kennung da.',
  },
  'value-out-of-range': {
    title: 'Antwort außerhalb der Grenzen',
    meaning: 'Eine Antwort liegt unter oder über dem, was erlaubt ist.',
    context: 'Gefragt ist nach Prozent.',
    remedy: 'Die Meldung nennt die Grenzen.',
  },
  'exclusive-option': {
    title: 'Antwort, die allein stehen müsste',
    meaning: 'Eine Antwortmöglichkeit, die alle anderen ausschließt (`exclusive`), ist neben einer anderen gewählt.',
    remedy: 'Wählen Sie entweder sie oder die anderen.',
  },
  'reason-missing': {
    title: '„trifft nicht zu“ ohne Begründung',
    meaning: 'Dass eine Frage nicht zutrifft, braucht einen Grund; der Bericht nennt ihn.',
    remedy: 'Schreiben Sie, warum.',
  },
  'unknown-questionnaire': {
    title: 'Fragebogen, der nicht eingebaut ist',
    meaning: 'Die Antworten nennen einen Fragebogen, der nicht eingebaut ist, und der Aufruf nennt keinen mit `-q`.',
    remedy: 'Berichtigen Sie den Namen, oder sagen Sie, wo der Fragebogen liegt: `-q ORDNER`.',
  },
  'questionnaire-mismatch': {
    title: 'Antworten zu einem anderen Fragebogen',
    meaning: 'Die Antworten gehören zu einem anderen Fragebogen als dem von `-q`. Mehr wird über sie nicht gesagt.',
    context: 'Geprüft wird gegen den Fragebogen `akten-kurz`.',
    remedy: 'Nennen Sie mit `-q` den richtigen Fragebogen.',
  },
  'version-mismatch': {
    title: 'Antworten zu einer anderen Version',
    meaning:
      'Die Antworten wurden zu einer anderen Version gegeben. Eine andere Hauptversion ist ein Fehler, und mehr wird über die Antworten nicht gesagt. Eine neuere Neben- oder Fehlerversion des Fragebogens ist eine Warnung: Was mit ihr hinzukam, ist unbeantwortet. Eine ältere ebenso.',
    context: 'Der Fragebogen hat die Version 2.0.0.',
    remedy: 'Gehen Sie die Antworten mit der neuen Version noch einmal durch, und ändern Sie dann die Zahl.',
  },
  'municipality-unclear': {
    title: 'eine Kommune oder zwei',
    meaning:
      'Von verglichenen Dateien haben zwei denselben Schlüssel (`ags`, `ars`), aber verschiedene Namen, und gelten als eine Kommune; oder denselben Namen, aber verschiedene Schlüssel, und gelten als zwei.',
    context: 'In der anderen Datei hat Neustadt den Schlüssel 15999002.',
    remedy: 'Berichtigen Sie Namen oder Schlüssel in einer der Dateien, wenn es so nicht gemeint ist.',
  },
  'same-day': {
    title: 'zwei Dateien vom selben Tag',
    meaning:
      'Von verglichenen Dateien sind zwei derselben Kommune vom selben Tag, sodass nichts sagt, welche älter ist. Die im Aufruf zuerst genannte gilt als die ältere.',
    context: 'Die andere Datei ist vom 22.11.2026.',
    remedy: 'Berichtigen Sie `assessedOn` in einer der Dateien.',
  },
  'answer-ignored': {
    title: 'Antwort auf eine Frage, die nicht zutrifft',
    meaning: 'Eine Antwort auf eine Frage, die nach den übrigen Antworten nicht zutrifft, zählt nicht.',
    context: '`akten-scannen` trifft nur zu, wenn es Papier gibt.',
    remedy: 'Nehmen Sie die Antwort heraus, oder berichtigen Sie die, von der sie abhängt.',
  },
};
