import type { QuestionAct, QuestionRequest } from '../interview/index.ts';
import { rowsOf } from './screen-state.ts';

/** What a typed line means: an answer or command, the wish to see the details, or nothing that could be meant. */
export type PlainLine =
  | { readonly kind: 'act'; readonly act: QuestionAct }
  | { readonly kind: 'details' }
  | { readonly kind: 'problem'; readonly text: string };

/** Reads a typed line as the answer to a question; several choices stand with commas or blanks between them. */
export function readPlainLine(request: QuestionRequest, line: string): PlainLine {
  const { form, commands, detailsCommand } = request;
  const text = line.trim().toLowerCase();
  if (text !== '' && text === detailsCommand.key) return { kind: 'details' };
  const single = [...rowsOf(request), ...commands].map(({ key }) => key);
  if (form.kind !== 'several' && single.includes(text)) return act({ kind: 'key', key: text });
  switch (form.kind) {
    case 'one':
      if (text === '' && form.current !== null) return act({ kind: 'key', key: form.current });
      return { kind: 'problem', text: form.hint };
    case 'several':
      return readTicks(request, text);
    case 'number': {
      const typed = text === '' ? form.current : text;
      const problem = typed === '' ? form.hint : form.problemWith(typed, true);
      return problem === null ? act({ kind: 'typed', text: typed }) : { kind: 'problem', text: problem };
    }
  }
}

function readTicks({ form, others, commands }: QuestionRequest, text: string): PlainLine {
  if (form.kind !== 'several') return { kind: 'problem', text: '' };
  if ([...others, ...commands].some(({ key }) => key === text)) return act({ kind: 'key', key: text });
  const typed = text === '' ? form.current : text.split(/[\s,;]+/).filter((key) => key !== '');
  const chosen = form.choices.filter(({ key }) => typed.includes(key));
  if (chosen.length === 0) return { kind: 'problem', text: form.nothingTicked };
  if (typed.some((key) => !chosen.some((choice) => choice.key === key))) return { kind: 'problem', text: form.hint };
  const alone = chosen.find((choice) => choice.alone);
  if (alone !== undefined && chosen.length > 1) return { kind: 'problem', text: form.standsAlone(alone.label) };
  return act({ kind: 'ticked', keys: chosen.map(({ key }) => key) });
}

function act(said: QuestionAct): PlainLine {
  return { kind: 'act', act: said };
}
