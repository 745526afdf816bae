import type { DiagnosticArguments } from '../../diagnostics/index.ts';
import { formatDate } from '../date-format.ts';
import { didYouMean, name, number, say } from './german-words.ts';
import type { ContentCode, Wording, WordingsOf } from './wording.ts';

/** The messages about what a questionnaire says, in German. */
export const germanContent: WordingsOf<ContentCode> = {
  'unused-category': ({ id }) =>
    say(
      `Zum Handlungsfeld ${name(id)} gehört keine bewertete Frage. Sein Gewicht zählt nirgends.`,
      'Nennen Sie es in „categories“ einer Frage oder eines seiner Arbeitspakete in „workPackages“; sonst streichen Sie es.',
    ),
  'same-answer': ({ what, name: one, like }) =>
    what === 'level'
      ? say(`Die Stufe ${one} liest sich wie die Stufe ${like}.`, 'Schreiben Sie, worin sich beide unterscheiden.')
      : say(
          `Die Antwortmöglichkeit ${name(one)} liest sich wie ${name(like)}.`,
          'Schreiben Sie, worin sich beide unterscheiden, oder streichen Sie eine.',
        ),
  'same-name': ({ what, id, like }) =>
    what === 'question'
      ? say(
          `Die Frage ${name(id)} hat denselben Wortlaut wie die Frage ${name(like)}.`,
          'Formulieren Sie eine der beiden um, oder streichen Sie sie.',
        )
      : say(
          `${titled[what]} ${name(id)} heißt genauso wie ${name(like)}.`,
          'In Listen und Berichten sind beide nicht zu unterscheiden. Ändern Sie einen der beiden Titel („title“).',
        ),
  'constant-level': ({ question, level }) =>
    say(
      `Jede Antwort auf die Frage ${name(question)} ergibt Stufe ${number(level)}.`,
      'Geben Sie den Antworten verschiedene Stufen, oder machen Sie die Frage mit „scored: false“ zu einer bloßen Angabe.',
    ),
  'threshold-no-effect': thresholdNoEffect,
  'exclusive-points': ({ option }) =>
    say(
      `${name(option)} schließt alle anderen Antworten aus und zählt trotzdem einen Punkt, weil „points“ fehlt.`,
      'Schreiben Sie „points: 0“ oder die Zahl der Punkte, die gemeint ist.',
    ),
  'level-unreached': levelUnreached,
  'always-met': alwaysMet,
  'condition-constant': conditionConstant,
  'core-condition': ({ question, on }) =>
    say(
      `Der Kurzcheck weiß nicht, ob die Frage ${name(question)} zutrifft: Die Frage ${name(on)}, von der das abhängt, stellt er nicht.`,
      `Nehmen Sie ${name(on)} mit „core: true“ in den Kurzcheck auf, oder machen Sie die Bedingung von einer Angabe („scored: false“) abhängig.`,
    ),
  'weight-no-effect': ({ what, id }) =>
    say(
      what === 'domain'
        ? `Das Gewicht des Themenfelds ${name(id)} entscheidet nichts: Bewertet wird kein zweites.`
        : `Das Gewicht der Frage ${name(id)} entscheidet nichts: Es gibt keine zweite, gegen die es zählt.`,
      'Streichen Sie „weight“.',
    ),
  'not-yet-in-force': ({ question, since, asOf }) =>
    say(
      `Die Pflicht der Frage ${name(question)} gilt erst ab ${formatDate(since, 'de')}, der Stand des Fragebogens ist der ${formatDate(asOf, 'de')}.`,
      'Sie würde schon heute als offen gezeigt. Nehmen Sie „duty“ bis dahin heraus (für den Termin gibt es „deadline“ an Maßnahmen), oder berichtigen Sie das Datum.',
    ),
  'similar-role': ({ role, suggestion }) =>
    say(
      `${name(role)} ist wohl nur eine andere Schreibweise von ${name(suggestion)}.`,
      `${didYouMean(suggestion)} Für lotse sind das zwei verschiedene Rollen.`,
    ),
  'no-effort': ({ measure }) =>
    say(
      `Die Maßnahme ${name(measure)} kostet weder eigene Tage noch Geld.`,
      'Ergänzen Sie „effort“ (internal) oder „costs“. Ohne Aufwand steht sie in der Reihenfolge zu weit vorn.',
    ),
  'never-needed': ({ measure }) =>
    say(
      `Die Maßnahme ${name(measure)} kommt in keinen Fahrplan: Sie hebt keine Frage, und keine andere Maßnahme setzt sie voraus.`,
      'Ergänzen Sie „raises“, oder nennen Sie sie in „requires“ einer anderen Maßnahme.',
    ),
  'never-plannable': neverPlannable,
  'wave-order': ({ measure, wave, required, later }) =>
    say(
      `Die Maßnahme ${name(measure)} (wave ${number(wave)}) setzt ${name(required)} voraus, die erst später vorgesehen ist (wave ${number(later)}).`,
      'Gleichen Sie „wave“ an: Was vorausgesetzt wird, kommt früher oder zugleich.',
    ),
};

const titled: { readonly [W in DiagnosticArguments['same-name']['what']]: string } = {
  domain: 'Das Themenfeld',
  question: 'Die Frage',
  measure: 'Die Maßnahme',
  category: 'Das Handlungsfeld',
  'work-package': 'Das Arbeitspaket',
  'size-class': 'Die Größenklasse',
};

function thresholdNoEffect({ why, from, bound, level }: DiagnosticArguments['threshold-no-effect']): Wording {
  const threshold = `Die Schwelle ab ${number(from)} bewirkt nichts:`;
  switch (why) {
    case 'too-high':
      return say(
        `${threshold} Mehr als ${number(bound)} kann es nicht werden.`,
        'Setzen Sie „from“ niedriger, oder streichen Sie die Schwelle.',
      );
    case 'too-low':
      return say(
        `${threshold} Weniger als ${number(bound)} kann es nicht werden.`,
        'Setzen Sie „from“ höher, oder streichen Sie die Schwelle.',
      );
    case 'same-level':
      return say(
        `${threshold} Stufe ${number(level)} gilt schon ab ${number(bound)}.`,
        'Nennen Sie eine andere Stufe, oder streichen Sie die Schwelle.',
      );
  }
}

function levelUnreached({ key, question, level, highest }: DiagnosticArguments['level-unreached']): Wording {
  const best = `die beste Antwort ergibt aber nur Stufe ${number(highest)}`;
  const wanted = `Stufe ${number(level)}`;
  const give = `geben Sie einer Antwort die ${wanted}.`;
  switch (key) {
    case 'target':
      return say(
        `Das Ziel der Frage ${name(question)} ist ${wanted}, ${best}.`,
        `Setzen Sie „target“ niedriger, oder ${give}`,
      );
    case 'fulfilledAt':
      return say(
        `Die Pflicht der Frage ${name(question)} ist ab ${wanted} erfüllt, ${best}.`,
        `Setzen Sie „fulfilledAt“ niedriger, oder ${give}`,
      );
    case 'below':
      return say(
        `Der Deckel der Frage ${name(question)} greift bei jeder Antwort: Er gilt unter ${wanted}, ${best}.`,
        `Setzen Sie „below“ niedriger, oder ${give}`,
      );
    case 'passAt':
      return say(
        `Die Frage ${name(question)} zählt in ihrem Themenfeld ab ${wanted} als erfüllt („passAt“), ${best}.`,
        `Setzen Sie „passAt“ niedriger, oder ${give}`,
      );
    case 'to':
      return say(
        `Die Maßnahme hebt die Frage ${name(question)} auf ${wanted}, ${best}.`,
        `Setzen Sie „to“ niedriger, oder ${give}`,
      );
  }
}

function alwaysMet({ key, id, lowest }: DiagnosticArguments['always-met']): Wording {
  const worst = `Schon die schlechteste ergibt Stufe ${number(lowest)}.`;
  const lower = lowest === 0 ? '' : ', oder geben Sie der schlechtesten Antwort eine niedrigere Stufe';
  switch (key) {
    case 'fulfilledAt':
      return say(
        `Jede Antwort auf die Frage ${name(id)} erfüllt ihre Pflicht: ${worst}`,
        `Setzen Sie „fulfilledAt“ höher${lower}.`,
      );
    case 'below':
      return say(
        `Der Deckel der Frage ${name(id)} greift bei keiner Antwort: ${worst}`,
        `Setzen Sie „below“ höher${lower}.`,
      );
    case 'passAt':
      return say(
        `Im Themenfeld ${name(id)} gilt jede Frage mit jeder Antwort als erfüllt: ${worst}`,
        'Setzen Sie „passAt“ höher.',
      );
  }
}

function conditionConstant({ question, key, always }: DiagnosticArguments['condition-constant']): Wording {
  if (key === 'appliesWhen') {
    return say(
      `Die Bedingung („appliesWhen“) der Frage ${name(question)} ist immer erfüllt.`,
      'Streichen Sie die Bedingung, oder berichtigen Sie sie.',
    );
  }
  return always
    ? say(
        `Die Bedingung („when“) am Deckel der Frage ${name(question)} ist immer erfüllt.`,
        'Streichen Sie die Bedingung, oder berichtigen Sie sie.',
      )
    : say(
        `Der Deckel der Frage ${name(question)} greift nie: Seine Bedingung („when“) lässt sich nicht erfüllen.`,
        'Berichtigen Sie die Bedingung, oder streichen Sie den Deckel.',
      );
}

function neverPlannable({ measure, why, quarters, horizon }: DiagnosticArguments['never-plannable']): Wording {
  const limit = `ein Plan hat aber nur ${number(horizon)}`;
  const split = 'Teilen Sie sie in mehrere Maßnahmen, die nacheinander heben („from“, „to“)';
  return why === 'duration'
    ? say(
        `Die Maßnahme ${name(measure)} dauert ${number(quarters)} Quartale oder länger, ${limit}.`,
        `${split}, oder prüfen Sie „duration“.`,
      )
    : say(
        `Die Maßnahme ${name(measure)} bindet die eigenen Leute selbst in der günstigsten Größenklasse ${number(quarters)} Quartale lang, ${limit}.`,
        `${split}, oder prüfen Sie „effort“ und „internalDaysPerQuarter“ der Größenklassen.`,
      );
}
