import type { Entry } from '../../answers/index.ts';
import type { QuestionRequest } from '../../interview/index.ts';
import type { Question, QuestionId, Questionnaire } from '../../questionnaire/index.ts';
import type { QuestionState } from '../../scoring/index.ts';
import { formatDate, formatDecimal, questionListText, reportText } from '../../text/index.ts';
import { choicesOf } from './answer-choices.ts';
import { formOf } from './answer-form.ts';
import type { Showing } from './asking.ts';

/** What a question screen needs besides the question. */
export interface ScreenContext {
  readonly questionnaire: Questionnaire;
  /** „Frage 12 von 85 · noch etwa 35 Minuten“ */
  readonly progress: string;
  /** Why stored answers no longer fit. */
  readonly stale: ReadonlyMap<QuestionId, string>;
}

/** A question as the prompter shows it. */
export function questionRequest(state: QuestionState, context: ScreenContext, showing: Showing): QuestionRequest {
  const { question, entry } = state;
  const { wording } = showing;
  const { screen, keys } = wording;
  const domain = context.questionnaire.domains.find(({ id }) => id === question.domain);
  return {
    heading: headingOf([domain?.title ?? '', question.section ?? ''], context.progress, showing.width()),
    text: question.text.trim(),
    remarks: remarksOf(state, context, showing),
    help: question.help?.trim() ?? null,
    details: detailsOf(question, showing),
    form: formOf(question, entry, showing),
    others: [
      { key: keys.unknown, label: screen.unknown },
      { key: keys.notApplicable, label: screen.notApplicable },
      { key: keys.later, label: screen.later },
    ],
    commands: [
      { key: keys.comment, label: screen.commands.comment },
      { key: keys.evidence, label: screen.commands.evidence },
      { key: keys.back, label: screen.commands.back },
      { key: keys.jump, label: screen.commands.jump },
      { key: keys.stop, label: screen.commands.stop },
    ],
    detailsCommand: { key: keys.help, label: screen.commands.help },
    pageKeys: screen.pageKeys,
  };
}

/** As wide as the screen of a question is at most. */
const widestHeading = 100;

/** Domain, section and progress, in one line: where that is too long, the section goes. */
function headingOf([domain, section]: readonly [string, string], progress: string, width: number): string {
  const whole = `${[domain, section].filter((part) => part !== '').join(' · ')} – ${progress}`;
  return whole.length <= Math.min(width - 1, widestHeading) ? whole : `${domain} – ${progress}`;
}

/** An answer in words. */
export function wordEntry(question: Question, entry: Entry, showing: Showing): string {
  const { screen } = showing.wording;
  switch (entry.kind) {
    case 'unknown':
      return screen.unknown;
    case 'notApplicable':
      return `${screen.notApplicable} (${entry.reason})`;
    case 'blank':
      return '';
    case 'answered': {
      const { value } = entry;
      if (question.type === 'number' && typeof value === 'number')
        return [formatDecimal(value, showing.language), ...(question.unit === null ? [] : [question.unit])].join(' ');
      if (question.type === 'multi' && Array.isArray(value)) {
        const labels = question.options.filter(({ id }) => value.includes(id)).map(({ label }) => label);
        return labels.length === 0 ? screen.noneOfThese : labels.join('; ');
      }
      const choice = choicesOf(question, showing).find((one) => one.value === value);
      return choice === undefined ? String(value) : `${choice.key}  ${choice.label}`;
    }
  }
}

function remarksOf({ question, entry }: QuestionState, { stale }: ScreenContext, showing: Showing): readonly string[] {
  const { screen } = showing.wording;
  const isOpen = entry === null || entry.kind === 'blank';
  // Once it is answered anew, the old answer is no matter any more.
  const why = isOpen ? stale.get(question.id) : undefined;
  const answer = entry === null ? '' : wordEntry(question, entry, showing);
  // The list of levels shows the answer itself; other kinds don’t.
  const isListed =
    entry?.kind === 'answered' && ['level', 'choice', 'yes-no'].includes(question.type) && !showing.plain;
  // A text is opened by Enter alone, „weiß nicht“ beside a number or ticks is not.
  const isKept =
    showing.plain &&
    question.type !== 'text' &&
    (entry?.kind === 'answered' || !['number', 'multi'].includes(question.type));
  return [
    ...(why === undefined ? [] : [screen.noLongerFits(why)]),
    ...(answer === '' || isListed ? [] : [isKept ? screen.soFarKept(answer) : screen.soFar(answer)]),
    ...(entry?.comment ? [screen.commentIs(entry.comment)] : []),
    ...(entry?.evidence ? [screen.evidenceIs(entry.evidence)] : []),
  ];
}

/** What is one key away: evidence, duty, red line, legal basis and sources, who answers. */
function detailsOf(question: Question, { wording, language }: Showing): QuestionRequest['details'] {
  const text = questionListText(language);
  const { actors } = reportText(language);
  const decimal = (value: number) => formatDecimal(value, language);
  const { duty, cap, evidence, references, roles } = question;
  const details = [
    { title: text.evidence, lines: evidence },
    {
      title: text.duty,
      lines:
        duty === null
          ? []
          : [text.dutyOf(duty.reference, decimal(duty.fulfilledAt), duty.since && formatDate(duty.since, language))],
    },
    { title: text.cap, lines: cap === null ? [] : [text.capOf(decimal(cap.below), decimal(cap.at))] },
    {
      title: wording.screen.sources,
      lines: references.map((reference) => `${reference.text} (${text.referenceStatus[reference.status]})`),
    },
    { title: text.roles, lines: roles.length === 0 ? [] : [roles.map((role) => actors[role] ?? role).join(', ')] },
  ].filter(({ lines }) => lines.length > 0);
  return details.length === 0 ? [{ title: wording.screen.commands.help, lines: [wording.screen.noDetails] }] : details;
}
