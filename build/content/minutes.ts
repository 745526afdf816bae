import type { Question } from '../../src/questionnaire/index.ts';

/** Words a minute, silent reading of German prose (own estimate, on the slow side of what studies find). */
const readingPace = 200;
/** For choosing once the text is read (own estimate). */
const secondsToChoose = 15;
/** The help is one key away; how often it is opened (own estimate). */
const shareOfHelp = 1 / 3;

/** Minutes for reading the questions with all their choices and answering them. An estimate, no measurement. */
export function minutesFor(questions: readonly Question[]): number {
  return questions.reduce((sum, question) => sum + wordsOf(question) / readingPace + secondsToChoose / 60, 0);
}

function wordsOf(question: Question): number {
  const choices =
    question.type === 'level'
      ? question.levels
      : question.type === 'choice' || question.type === 'multi'
        ? question.options.map(({ label }) => label)
        : [];
  return count([question.text, ...choices].join(' ')) + shareOfHelp * count(question.help ?? '');
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
