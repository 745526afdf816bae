import type { Language } from '../language.ts';
import type { ExamplePlace } from './explanation.ts';

/** The words around an explanation. */
export interface ExplanationWords {
  readonly bad: string;
  readonly good: string;
  readonly remedy: string;
  /** What the lines of an example stand in; '' where that needs no word. */
  readonly places: { readonly [P in ExamplePlace]: string };
  /** The severity of `version-mismatch`, which has two. */
  readonly errorOrWarning: string;
}

export function explanationWords(language: Language): ExplanationWords {
  return language === 'de' ? german : english;
}

const german: ExplanationWords = {
  bad: 'Falsch',
  good: 'Richtig',
  remedy: 'Abhilfe',
  places: {
    file: '',
    manifest: 'im Fragebogen',
    domain: 'in einem Themenfeld',
    question: 'in einer Frage',
    questions: 'unter „questions“',
    measure: 'in einer Maßnahme',
    measures: 'unter „measures“',
    priorities: 'in den Prioritäten',
    answers: 'unter „answers“',
    'answer-file': 'in einer Antwortdatei',
  },
  errorOrWarning: 'Fehler oder Warnung',
};

const english: ExplanationWords = {
  bad: 'Wrong',
  good: 'Right',
  remedy: 'Remedy',
  places: {
    file: '',
    manifest: 'in the questionnaire',
    domain: 'in a domain',
    question: 'in a question',
    questions: 'under “questions”',
    measure: 'in a measure',
    measures: 'under “measures”',
    priorities: 'in the priorities',
    answers: 'under “answers”',
    'answer-file': 'in a file of answers',
  },
  errorOrWarning: 'error or warning',
};
