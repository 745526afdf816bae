import type { Domain } from '../questionnaire/index.ts';
import { applicableQuestions, type Interview, questionsToCome } from './interview.ts';

/** How far a session has come, over its questions that apply as far as is known today, facts included. */
export interface Progress {
  /** The place of the question on the screen, from 1; at the end that of the last one. */
  readonly number: number;
  readonly applicable: number;
  /** Neither answered nor put off. */
  readonly toCome: number;
}

export function progressOf(interview: Interview): Progress {
  const applicable = applicableQuestions(interview);
  const place = interview.at === null ? -1 : applicable.indexOf(interview.at);
  return {
    number: place < 0 ? applicable.length : place + 1,
    applicable: applicable.length,
    toCome: questionsToCome(interview).length,
  };
}

/** How far a session has come in one domain. */
export interface DomainProgress {
  readonly domain: Domain;
  readonly applicable: number;
  /** Answered, „weiß nicht“ or „trifft nicht zu“. */
  readonly settled: number;
}

/** The domains in which a session asks anything, in the order of the questionnaire. */
export function domainsOf(interview: Interview): readonly DomainProgress[] {
  const { questionnaire, answers } = interview;
  const applicable = applicableQuestions(interview);
  const toCome = new Set([...questionsToCome(interview), ...interview.putOff]);
  return questionnaire.domains.flatMap((domain) => {
    const own = applicable.filter((id) => questionnaire.questions.get(id)?.domain === domain.id);
    const settled = own.filter((id) => !toCome.has(id) && (answers.entries.get(id)?.kind ?? 'blank') !== 'blank');
    return own.length === 0 ? [] : [{ domain, applicable: own.length, settled: settled.length }];
  });
}
