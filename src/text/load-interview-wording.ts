import type { InterviewWording } from './interview-wording.ts';
import type { Language } from './language.ts';

/** Loads what the interview says; no other command needs it. */
export async function loadInterviewWording(language: Language): Promise<InterviewWording> {
  const { interviewWording } = await import('./interview-wording.ts');
  return interviewWording(language);
}
