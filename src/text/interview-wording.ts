import { englishInterview } from './interview-english.ts';
import { germanInterview } from './interview-german.ts';
import type { Language } from './language.ts';

/** What the interview says; questions and answers themselves come from the questionnaire. */
export interface InterviewWording {
  readonly start: StartWording;
  readonly screen: ScreenWording;
  readonly problems: ProblemWording;
  readonly course: CourseWording;
  readonly result: ResultWording;
  /** Keys on the keyboard; those that a screen shows together differ. */
  readonly keys: InterviewKeys;
}

export interface InterviewKeys {
  readonly unknown: string;
  readonly notApplicable: string;
  readonly later: string;
  readonly yes: string;
  readonly no: string;
  readonly help: string;
  readonly comment: string;
  readonly evidence: string;
  readonly back: string;
  readonly jump: string;
  readonly stop: string;
  readonly goOn: string;
  readonly again: string;
  readonly roadmap: string;
  readonly putOff: string;
}

/** Before the first question. */
export interface StartWording {
  readonly welcome: (
    questionnaire: { readonly title: string; readonly description: string | null },
    file: string,
  ) => string;
  readonly goOn: (municipality: string, settled: number, applicable: number) => string;
  readonly stale: (count: number) => string;
  readonly unknownAnswers: (ids: readonly string[]) => string;
  readonly facts: (back: string) => string;
  readonly name: string;
  readonly body: string;
  readonly bodies: Readonly<Record<string, string>>;
  readonly state: string;
  readonly states: Readonly<Record<string, string>>;
  readonly officialKey: (name: 'ags' | 'ars', digits: readonly number[]) => string;
  readonly population: string;
  readonly sizeClass: string;
  readonly workplaces: string;
  readonly usualWorkplaces: string;
  readonly optional: string;
  readonly whichQuestionnaire: string;
  readonly whichScope: string;
  /** What can be asked; counts are questions. */
  readonly scopes: {
    readonly everything: (toCome: number) => string;
    readonly goOn: (toCome: number) => string;
    /** Nothing is left to ask. */
    readonly nothingLeft: string;
    readonly quick: (toCome: number) => string;
    readonly domain: string;
    readonly open: (toCome: number) => string;
    readonly role: string;
  };
  readonly whichDomain: string;
  readonly whichRole: string;
  readonly count: (questions: number) => string;
}

/** On the screen of a question. */
export interface ScreenWording {
  /** `minutes` null: nothing is left to ask. */
  readonly progress: (number: number, applicable: number, minutes: number | null) => string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly later: string;
  readonly noneOfThese: string;
  readonly yes: string;
  readonly no: string;
  readonly enterText: string;
  readonly changeText: string;
  readonly number: (unit: string | null) => string;
  /** Labels of the commands. */
  readonly commands: Pick<InterviewKeys, 'help' | 'comment' | 'evidence' | 'back' | 'jump' | 'stop'>;
  readonly chooseHint: string;
  readonly severalHint: string;
  readonly numberHint: string;
  readonly textHint: string;
  readonly listHint: string;
  /** Names of the keys that leaf through a long screen. */
  readonly pageKeys: { readonly up: string; readonly down: string };
  /** The same for a terminal that is written to line by line. */
  readonly plainHints: {
    readonly choose: string;
    readonly several: string;
    readonly number: string;
    readonly list: (back: string) => string;
    /** What an empty line chooses. */
    readonly byEnter: (key: string) => string;
  };
  /** How to turn back from typing. */
  readonly backHint: (key: string) => string;
  readonly soFar: (answer: string) => string;
  /** The same where an empty line keeps it. */
  readonly soFarKept: (answer: string) => string;
  readonly commentIs: (text: string) => string;
  readonly evidenceIs: (text: string) => string;
  readonly noLongerFits: (why: string) => string;
  readonly noDetails: string;
  readonly sources: string;
  readonly enterAnswer: string;
  readonly reason: string;
  readonly enterComment: string;
  /** How to leave out or take away a note or evidence. */
  readonly emptyHint: string;
  readonly enterEvidence: string;
}

/** What is wrong with what was typed. */
export interface ProblemWording {
  readonly nameNeeded: string;
  readonly reasonNeeded: string;
  readonly textNeeded: string;
  readonly wholeNumberNeeded: string;
  readonly numberNeeded: string;
  readonly outOfRange: (min: string | null, max: string | null) => string;
  /** A count that is given cannot be 0. */
  readonly noneCounted: string;
  readonly nothingTicked: string;
  readonly standsAlone: (label: string) => string;
  readonly keyForm: (digits: readonly number[]) => string;
  readonly keyState: (actual: string, stated: string) => string;
}

/** Between the questions. */
export interface CourseWording {
  readonly saved: (file: string, command: string) => string;
  readonly nothingSaved: (command: string) => string;
  readonly answerSaved: string;
  readonly postponed: string;
  readonly atStart: string;
  readonly whichDomain: string;
  readonly settled: (settled: number, applicable: number) => string;
  readonly appearing: (count: number) => string;
  readonly vanishing: (count: number) => string;
  readonly setAside: (questions: readonly string[]) => string;
  readonly restored: (questions: readonly string[]) => string;
  readonly scoreChange: (domain: string, before: string, after: string) => string;
  readonly editedMeanwhile: string;
  readonly notSaved: (problem: string) => string;
  readonly tryAgain: string;
  readonly goOn: string;
  readonly back: string;
  readonly jump: string;
  readonly stop: string;
}

/** After a domain and at the end. */
export interface ResultWording {
  readonly domainDone: (domain: string, score: string) => string;
  readonly narrowing: string;
  readonly narrows: (question: string, points: string) => string;
  readonly finished: (file: string) => string;
  /** The same where the session asked only a part of the questionnaire. */
  readonly selectionFinished: (file: string) => string;
  /** What is open in the whole questionnaire, „weiß nicht“ too, and the call that asks it. */
  readonly openElsewhere: (count: number, command: string) => string;
  readonly putOff: (count: number, command: string) => string;
  readonly priority: string;
  readonly maturity: string;
  readonly noValue: string;
  readonly firstMeasures: string;
  readonly soFarFirst: string;
  readonly noMeasures: string;
  readonly wholeRoadmap: (command: string) => string;
  readonly whatNow: string;
  readonly writeRoadmap: string;
  readonly answerPutOff: (count: number) => string;
  readonly finish: string;
  readonly whichFile: string;
  /** The file that is written where none is named. */
  readonly usualFile: (file: string) => string;
  readonly fileNeeded: string;
  readonly overwrite: (file: string) => string;
  readonly roadmapWritten: (file: string) => string;
  /** A name for the file that the roadmap is to be written to. */
  readonly roadmapFile: string;
  readonly filled: (taken: number, file: string) => string;
  readonly filledAlready: (count: number) => string;
  /** Headings above ids of questions. */
  readonly filledDiffers: string;
  readonly filledNotAsked: string;
  readonly stillOpen: (count: number) => string;
}

export function interviewWording(language: Language): InterviewWording {
  return language === 'de' ? germanInterview : englishInterview;
}
