import type { ChooseRequest, QuestionRequest } from '../interview/index.ts';

/** A mere list to choose from, as a question screen. */
export function listRequest({ message, choices, current, hint, pageKeys }: ChooseRequest): QuestionRequest {
  return {
    heading: '',
    text: message,
    remarks: [],
    help: null,
    details: [],
    form: { kind: 'one', choices, current, hint },
    others: [],
    commands: [],
    detailsCommand: { key: '', label: '' },
    pageKeys,
  };
}
