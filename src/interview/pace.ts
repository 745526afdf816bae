/** How quickly questions were answered so far in a session. */
export interface Pace {
  readonly questions: number;
  readonly seconds: number;
}

/** What is assumed before anything is known: as if this many questions had taken this long each. */
const assumed: Pace = { questions: 6, seconds: 6 * 40 };

/** Whoever takes longer was asked something in between, or fetched a coffee. */
const longestSeconds = 240;

export const noPace: Pace = { questions: 0, seconds: 0 };

/** The pace with one more question answered; a single one counts at most four minutes. */
export function withQuestion({ questions, seconds }: Pace, taken: number): Pace {
  return { questions: questions + 1, seconds: seconds + Math.min(Math.max(taken, 0), longestSeconds) };
}

/** Minutes that so many questions will take at the pace so far, at least 1; from ten on in steps of five, since nobody knows better. */
export function minutesLeft(pace: Pace, questions: number): number {
  const each = (pace.seconds + assumed.seconds) / (pace.questions + assumed.questions);
  const minutes = (each * questions) / 60;
  return minutes < 10 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5;
}
