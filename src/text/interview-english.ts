import type { InterviewWording } from './interview-wording.ts';
import { excerpt, joinAlternatives, joinList, plural, quote } from './phrase-format.ts';
import { englishSummary } from './report/english-summary.ts';
import { stateNames } from './state-names.ts';

const questions = (count: number) => `${count} ${plural(count, 'question', 'questions')}`;
const named = (text: string) => quote(excerpt(text), 'en');
const list = (ids: readonly string[]) => joinList(ids.map(excerpt), 'en');
const digitCounts = (digits: readonly number[]) => joinAlternatives(digits.map(String), 'en');

/** What the interview says, in English. */
export const englishInterview: InterviewWording = {
  start: {
    welcome: ({ title, description }, file) =>
      `${title}\n${description === null ? '' : `\n${description.trim()}\n\n`}Each answer is saved at once to ${named(file)}. Ctrl-C stops at any time; you can go on from there later.\nOf the levels choose the highest that is wholly reached today.`,
    goOn: (municipality, settled, applicable) =>
      `Going on with ${excerpt(municipality)}: ${settled} of ${applicable} questions are done.`,
    stale: (count) =>
      count === 1
        ? 'One saved answer no longer fits the questionnaire. The question comes again.'
        : `${count} saved answers no longer fit the questionnaire. The questions come again.`,
    unknownAnswers: (ids) =>
      `The questionnaire does not know these ids; please check their lines in the file: ${list(ids)}`,
    facts: (back) => `First a few facts about your municipality. ${back} goes back to the one before.`,
    name: 'Name of the municipality:',
    body: 'Kind of municipality:',
    bodies: englishSummary.bodies,
    state: 'Land:',
    states: stateNames,
    officialKey: (name, digits) =>
      `${name === 'ags' ? 'Official municipality key (AGS)' : 'Official regional key (ARS)'}, ${digitCounts(digits)} digits:`,
    population: 'Population:',
    sizeClass: 'Size class:',
    workplaces: 'Number of computer workplaces:',
    usualWorkplaces: 'empty: usual for the size class',
    optional: 'empty: not given',
    whichQuestionnaire: 'Which questionnaire?',
    whichScope: 'What would you like to answer?',
    scopes: {
      everything: (toCome) => `Everything (${questions(toCome)})`,
      goOn: (toCome) => `Go on where you stopped (${questions(toCome)} to come)`,
      nothingLeft: 'Everything is done: show the result',
      quick: (toCome) => `Quick check: only the core (${questions(toCome)})`,
      domain: 'One domain …',
      open: (toCome) => `Only what is open, “don’t know” too (${questions(toCome)})`,
      role: 'Only what my role answers …',
    },
    whichDomain: 'Which domain?',
    whichRole: 'Which role do you have?',
    count: questions,
  },
  screen: {
    progress: (number, applicable, minutes) =>
      `Question ${number} of ${applicable}${minutes === null ? '' : ` · about ${minutes} ${plural(minutes, 'minute', 'minutes')} left`}`,
    unknown: 'don’t know',
    notApplicable: 'does not apply',
    later: 'skip for now',
    noneOfThese: 'none of these',
    yes: 'yes',
    no: 'no',
    enterText: 'Type the answer',
    changeText: 'Change the answer',
    number: (unit) => (unit === null ? 'Number:' : `Number (${unit}):`),
    commands: {
      help: 'help',
      comment: 'comment',
      evidence: 'evidence',
      back: 'previous',
      jump: 'to domain',
      stop: 'stop',
    },
    chooseHint: 'Choose with a key or the arrows, confirm with Enter.',
    severalHint: 'Tick and untick with a key or the space bar, confirm with Enter.',
    numberHint: 'Type a number and confirm with Enter.',
    textHint: 'Enter leads to the text.',
    listHint: 'Choose with a key or the arrows, Enter confirms, Esc goes back.',
    pageKeys: { up: 'Page Up', down: 'Page Down' },
    plainHints: {
      choose: 'Type a sign, then Enter.',
      several: 'Type signs with commas between them, then Enter.',
      number: 'Type a number or a sign, then Enter.',
      list: (back) => `Type a sign, then Enter; ${back} goes back.`,
      byEnter: (key) => `Enter alone chooses ${key}.`,
    },
    backHint: (key) => `${key}: back`,
    soFar: (answer) => `Answer so far: ${answer}`,
    soFarKept: (answer) => `Answer so far (Enter alone keeps it): ${answer}`,
    commentIs: (text) => `Comment: ${text}`,
    evidenceIs: (text) => `Evidence: ${text}`,
    noLongerFits: (why) => `The saved answer no longer fits: ${why}`,
    noDetails: 'There is nothing more to say about this question.',
    sources: 'Legal basis and sources',
    enterAnswer: 'Your answer:',
    reason: 'Why does it not apply?',
    enterComment: 'Comment on this question:',
    emptyHint: 'empty: none',
    enterEvidence: 'Evidence, such as a dated decision or an instruction:',
  },
  problems: {
    nameNeeded: 'Please type a name.',
    reasonNeeded: 'Please give the reason in a few words.',
    textNeeded: 'Please type something.',
    wholeNumberNeeded: 'Please type a whole number, such as 12 or 24,500.',
    numberNeeded: 'Please type a number, such as 1.5 or 24,500.',
    outOfRange: (min, max) =>
      min === null
        ? `At most ${max ?? ''} is possible.`
        : max === null
          ? `At least ${min} is possible.`
          : `${min} to ${max} is possible.`,
    noneCounted: 'Please type at least 1, or leave it empty.',
    nothingTicked: 'Please choose at least one, or one of the answers below.',
    standsAlone: (label) => `${named(label)} stands alone.`,
    keyForm: (digits) => `The key has ${digitCounts(digits)} digits and begins with the number of the Land.`,
    keyState: (actual, stated) => `This key belongs to ${actual}, not to ${stated}.`,
  },
  course: {
    saved: (file, command) => `Saved to ${named(file)}. Go on with:\n  ${command}`,
    nothingSaved: (command) => `Nothing is saved yet. Begin anew with:\n  ${command}`,
    answerSaved: 'Saved.',
    postponed: 'skipped for now',
    atStart: 'There is no way further back: this is the first question.',
    whichDomain: 'To which domain?',
    settled: (settled, applicable) => `${settled} of ${applicable} done`,
    appearing: (count) => (count === 1 ? 'This adds one question.' : `This adds ${count} questions.`),
    vanishing: (count) => (count === 1 ? 'This spares one question.' : `This spares ${count} questions.`),
    setAside: (titles) =>
      `${titles.length === 1 ? 'One answer no longer counts; it stays' : `${titles.length} answers no longer count; they stay`} in the file with a mark:`,
    restored: (titles) =>
      `${titles.length === 1 ? 'One earlier answer counts' : `${titles.length} earlier answers count`} again:`,
    scoreChange: (domain, before, after) => `${excerpt(domain)}: ${before} → ${after}`,
    editedMeanwhile: 'Somebody else has changed the file meanwhile; what stands there holds.',
    notSaved: (problem) => `The answer is not saved yet. ${problem}`,
    tryAgain: 'try again',
    goOn: 'go on',
    back: 'previous question',
    jump: 'to a domain',
    stop: 'save and stop',
  },
  result: {
    domainDone: (domain, score) => `${excerpt(domain)} is done. So far: ${score}`,
    narrowing: 'These open questions would tell most:',
    narrows: (question, points) => `${question} (range narrower by ${points} ${points === '1' ? 'point' : 'points'})`,
    finished: (file) => `Those were all questions. Your answers are in ${named(file)}.`,
    selectionFinished: (file) => `That was all of this selection. Your answers are in ${named(file)}.`,
    openElsewhere: (count, command) =>
      `${questions(count)} ${count === 1 ? 'is' : 'are'} still open (“don’t know” counted). ${count === 1 ? 'It comes' : 'They come'} with:\n  ${command}`,
    putOff: (count, command) =>
      `${count === 1 ? 'One question is' : `${count} questions are`} put off. ${count === 1 ? 'It comes' : 'They come'} again with:\n  ${command}`,
    priority: 'Overall value',
    maturity: 'Maturity',
    noValue: 'no value yet',
    firstMeasures: 'To do first:',
    soFarFirst: 'To do first, by the answers so far:',
    noMeasures: 'These answers call for no measure.',
    wholeRoadmap: (command) => `The whole roadmap is written by:\n  ${command}`,
    whatNow: 'What now?',
    writeRoadmap: 'write the roadmap',
    answerPutOff: (count) => `answer ${count === 1 ? 'the question' : `the ${count} questions`} put off`,
    finish: 'finish',
    whichFile: 'To which file?',
    usualFile: (file) => `empty: ${file}`,
    fileNeeded: 'Please name a file, but not the one with the answers.',
    overwrite: (file) => `${named(file)} exists already. Replace it?`,
    roadmapWritten: (file) => `The roadmap is in ${named(file)}.`,
    roadmapFile: 'roadmap.md',
    filled: (taken, file) =>
      `${taken === 1 ? 'One answer' : `${taken} answers`} taken over and saved to ${named(file)}.`,
    filledAlready: (count) => `${count === 1 ? 'One was' : `${count} were`} there already.`,
    filledDiffers: 'Another answer stands there and stays:',
    filledNotAsked: 'Not asked, hence not taken over:',
    stillOpen: (count) => `Still open: ${questions(count)}.`,
  },
  keys: {
    unknown: 'u',
    notApplicable: 'x',
    later: 's',
    yes: 'y',
    no: 'n',
    help: '?',
    comment: 'm',
    evidence: 'v',
    back: 'p',
    jump: 't',
    stop: 'q',
    goOn: 'c',
    again: 'n',
    roadmap: 'r',
    putOff: 's',
  },
};
