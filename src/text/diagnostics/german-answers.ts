import type { DiagnosticArguments } from '../../diagnostics/index.ts';
import { excerpt } from '../phrase-format.ts';
import { stateNames } from '../state-names.ts';
import { germanComparison } from './german-comparison.ts';
import { howToWrite, kindsInWords } from './german-schema.ts';
import { didYouMean, listed, name, number, say } from './german-words.ts';
import type { AnswerCode, Wording, WordingsOf } from './wording.ts';

/** The messages about files of answers, in German. */
export const germanAnswers: WordingsOf<AnswerCode> = {
  'size-class-needed': () =>
    say(
      'Der Fragebogen unterscheidet nach Größenklassen, die Datei nennt aber weder Einwohnerzahl noch Größenklasse.',
      'Ergänzen Sie unter „municipality“ den Schlüssel „population“ oder „sizeClass“.',
    ),
  'key-mismatch': (args) => keyMismatch(args),
  'value-type': ({ expected, actual }) =>
    say(`Hier wird ${kindsInWords(expected)} erwartet; angegeben ist ${kindsInWords(actual)}.`, howToWrite(expected)),
  'value-out-of-range': ({ value, min, max }) =>
    say(`Der Wert ${number(value)} liegt außerhalb des Erlaubten.`, bounds(min, max)),
  'exclusive-option': ({ option }) =>
    say(
      `${name(option)} schließt jede andere Antwort aus, steht aber neben einer.`,
      'Nennen Sie entweder nur diese oder nur die anderen.',
    ),
  'reason-missing': ({ question }) =>
    say(
      `Für ${name(question)} steht „trifft nicht zu“ ohne Begründung.`,
      'Schreiben Sie den Grund dazu: „notApplicable: Es gibt keine …“.',
    ),
  'unknown-questionnaire': ({ id, suggestion, existing }) =>
    say(
      `Den Fragebogen ${name(id)} gibt es nicht unter den eingebauten.`,
      suggestion === null ? `Nennen Sie seinen Ordner mit -q ORDNER.${listed(existing)}` : didYouMean(suggestion),
    ),
  'questionnaire-mismatch': ({ answersId, questionnaireId }) =>
    say(
      `Die Antworten gehören zum Fragebogen ${name(answersId)}, ausgewertet wird mit ${name(questionnaireId)}.`,
      `Wählen Sie mit „-q“ den Fragebogen ${name(answersId)}.`,
    ),
  'version-mismatch': (args) => versionMismatch(args),
  ...germanComparison,
  'answer-ignored': ({ question }) =>
    say(
      `Die Antwort auf ${name(question)} zählt nicht: Nach den übrigen Angaben trifft die Frage nicht zu.`,
      'Prüfen Sie die Angaben, an denen die Frage hängt, oder nehmen Sie die Antwort heraus.',
    ),
};

function bounds(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `Erlaubt ist ${number(min)} bis ${number(max)}.`;
  if (min !== null) return `Erlaubt ist ${number(min)} oder mehr.`;
  return max === null ? 'Angaben ohne Grenze gibt es hier nicht.' : `Erlaubt ist ${number(max)} oder weniger.`;
}

function keyMismatch({ key, problem, state, given }: DiagnosticArguments['key-mismatch']): Wording {
  const stateName = (code: string | null) => stateNames[code ?? ''] ?? name(code ?? '');
  switch (problem) {
    case 'no-state':
      return say(
        `Mit diesen Ziffern beginnt kein amtlicher Schlüssel („${key}“).`,
        'Die ersten beiden Ziffern nennen das Land: von 01 für Schleswig-Holstein bis 16 für Thüringen.',
      );
    case 'state':
      return say(
        `Der Schlüssel („${key}“) gehört zum Land ${stateName(state)}, unter „state“ steht ${stateName(given)}.`,
        'Berichtigen Sie, was davon falsch ist.',
      );
    case 'body':
      return say(
        `Ein Schlüssel mit so vielen Ziffern („${key}“) passt nicht zu ${name(given ?? '')} unter „body“.`,
        'Gemeinden haben einen Gemeindeschlüssel aus 8 Ziffern, Landkreise einen aus 5.',
      );
    case 'other-key':
      return say(
        '„ags“ und „ars“ meinen verschiedene Gebiete.',
        'Beide beginnen mit denselben 5 Ziffern, und die letzten 3 einer Gemeinde sind gleich: 15099001 und 150990001001.',
      );
  }
}

function versionMismatch({ answers, questionnaire, step }: DiagnosticArguments['version-mismatch']): Wording {
  const facts = `Die Antworten sind für Version ${excerpt(answers)}, der Fragebogen hat Version ${excerpt(questionnaire)}.`;
  switch (step) {
    case 'minor':
      return say(
        facts,
        'Neue Fragen gelten als unbeantwortet. Gehen Sie die Antworten mit „lotse assess“ noch einmal durch.',
      );
    case 'major':
      return say(
        facts,
        'Der Fragebogen ist grundlegend anders. Bewerten Sie die Antworten mit dem Fragebogen ihrer Version (-q ORDNER). Oder setzen Sie „questionnaire.version“ auf die neue Version; lotse sagt dann, welche Antworten nicht mehr passen.',
      );
    case 'older':
      return say(facts, 'Der Fragebogen ist älter als die Antworten. Nehmen Sie die neuere Fassung.');
  }
}
