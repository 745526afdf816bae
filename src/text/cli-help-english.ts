import type { HelpWording } from './cli-help.ts';

const questionnaire = 'questionnaire: name of a built-in one, folder or file';

export const englishHelp: HelpWording = {
  frame: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    optionsTerm: '[options]',
    commandTerm: '<command>',
    help: 'this help',
    helpCommand: 'help for a command',
    language: 'language: de or en (else LOTSE_LANG, else de)',
    version: 'version of lotse',
    examples: 'Examples:',
  },
  program: {
    description:
      'lotse tells a municipality where its digital administration stands and what to do next: answers in, roadmap out. Questionnaires and roadmaps are in German.',
    examples: ['lotse assess answers.yaml', 'lotse score answers.yaml --output roadmap.md'],
  },
  assess: {
    summary: 'asks the questions and saves after every answer',
    description:
      'Asks the questions in order, saves after every answer and ends with the result. Ctrl-C stops at any time; the same call goes on from there. Where no part is chosen, lotse asks what you would like to answer.',
    examples: [
      'lotse assess',
      'lotse assess musterstadt.yaml --quick',
      'lotse assess musterstadt.yaml --role it --open',
      'lotse assess musterstadt.yaml --answers-from it.yaml --output roadmap.md',
    ],
    file: {
      name: 'file',
      description: 'file of answers, new or begun; with a name in .json it is JSON (else antworten.yaml)',
    },
    questionnaire: `${questionnaire}; else the one that the file names`,
    quick: 'only the core questions (quick check)',
    domain: 'only one domain, such as it-sicherheit',
    open: 'only what is open, also what was answered with “don’t know”',
    role: 'only what a role answers, such as it; its answers are marked with it',
    plain: 'line by line, without control sequences: for screen readers and logs',
    answersFrom: 'do not ask, take the answers from another file of answers; - is standard input',
    output: 'write the roadmap to this file at the end (.json is JSON)',
  },
  score: {
    summary: 'makes one municipality’s roadmap of its answers',
    description:
      'Scores a file of answers and prints the roadmap: where the municipality stands, what its duties are, what comes first and what it costs in which year. Diagnostics go to standard error.',
    examples: [
      'lotse score musterstadt.yaml',
      'lotse score musterstadt.yaml --format markdown --output roadmap.md --format json --output roadmap.json',
      'lotse score musterstadt.yaml --budget 2027=40000,2028=ergebnis:30000+finanz:60000 --days 20',
    ],
    file: { name: 'answers', description: 'file of answers, YAML or JSON (.json); - is standard input' },
    questionnaire: `${questionnaire}; else the one that the answers name`,
    format:
      'markdown or json; by default what the name of the output says, else markdown (repeatable, each with an --output)',
    output: 'file for the output, - is standard output (repeatable)',
    date: 'date of the roadmap instead of today, YYYY-MM-DD',
    failUnder: 'exit code 1 where the overall value is below: 0.6; for a domain: domain:it-sicherheit=0.5 (repeatable)',
    strict: 'exit code 1 for warnings, too',
    optimize: 'look for the best possible plan instead of the default one: same limits, duties and red lines no later',
    timeLimit: 'look for no longer than so many seconds (with --optimize); by default 30',
    robustness:
      'also how sure the order is: calculated 1,000 times with other weights of the categories, and what would tip it',
    reach:
      'also the cheapest way to a level: 3 or 2.5 for the whole, domain:it-sicherheit=3 for a domain; what it costs, when it can be done (repeatable)',
    seed: 'where chance starts with --robustness, a whole number; by default 1',
    whatIf: 'What if (overrides the file of answers):',
    budget:
      'EUR a year: 80000 for every year, 2027=40000,2028=80000 for single ones (later ones like the last before), 2027=ergebnis:40000+finanz:60000 by budget (operating, capital)',
    days: 'own person-days a quarter',
    start: 'first quarter of the plan, such as 2027-Q1',
    quarters: 'length of the plan in quarters',
    reject: 'measure that is out of the question (repeatable or with commas)',
    done: 'measure that is done already (repeatable or with commas)',
    rankPoints: 'points for the columns of votes, such as 3,2,1',
    planning: 'file with the planning data, as under “planning” in a file of answers',
  },
  compare: {
    summary: 'compares plans, a municipality over time, or several',
    description:
      'The input says what is compared: one file of answers with --what-if puts plans side by side; several files of one municipality show what has changed; files of different municipalities stand column by column.',
    examples: [
      'lotse compare musterstadt.yaml --what-if budget=+50000 --what-if days=40',
      'lotse compare musterstadt-2026.yaml musterstadt-2027.yaml',
      'lotse compare musterstadt.yaml beispieltal.yaml --output comparison.md',
    ],
    files: { name: 'answers', description: 'files of answers, YAML or JSON (.json); - is standard input' },
    whatIf:
      'a variant of the plan, several changes with commas: budget=80000 or +50000 a year, days=40 or +5, start=2027-Q3, quarters=16, reject=ID, done=ID, rank-points=3,2,1 (repeatable: a column each)',
    oldQuestionnaire:
      'older version of the questionnaire; shows how much of the change comes from the questionnaire: folder or file',
    questionnaire: `${questionnaire}; else the one that the answers name`,
    format:
      'markdown or json; by default what the name of the output says, else markdown (repeatable, each with an --output)',
    output: 'file for the output, - is standard output (repeatable)',
    date: 'date of the comparison instead of today, YYYY-MM-DD',
  },
  explain: {
    summary: 'shows where a number of the roadmap comes from',
    description:
      'Reckons where the numbers come from: from the answer over weights and votes to rank, costs and quarter. The sum at the bottom is the number in the roadmap.',
    examples: [
      'lotse explain musterstadt.yaml',
      'lotse explain musterstadt.yaml its-mfa',
      'lotse explain musterstadt.yaml its-m-mfa --days 20',
      'lotse explain musterstadt.yaml 2028',
    ],
    file: { name: 'answers', description: 'file of answers, YAML or JSON (.json); - is standard input' },
    id: {
      name: 'id',
      description:
        'of a question, domain, measure, category, work package or source; also a year (2028) or quarter of the plan (2028-Q1); by default the whole',
    },
    format:
      'markdown or json; by default the name of the output decides, else markdown (several times, each with --output)',
    output: 'file for the output, - is standard output (several times)',
    date: 'date of the roadmap instead of today, YYYY-MM-DD',
  },
  validate: {
    summary: 'checks questionnaires and files of answers',
    description:
      'Checks questionnaires, parts of them and files of answers, and shows each error with its place. Without a path the questionnaire that -q names, else the built-in ones.',
    examples: [
      'lotse validate musterstadt.yaml',
      'lotse validate questionnaires/sachsen-anhalt --strict',
      "lotse validate 'answers/**/*.yaml' --kind answers",
      'lotse validate --explain unused-source',
      'lotse validate questionnaire --format sarif --output lotse.sarif --format pretty',
    ],
    paths: {
      name: 'paths',
      description:
        'files, folders (all files of lotse in and below them), patterns with *, **, ?, […] and {a,b}, or - for standard input',
    },
    questionnaire: `${questionnaire} that answers are checked against; else the one that they name`,
    kind: 'what to check as: questionnaire, domain, measures, priorities, sources or answers; by default the file says it',
    format:
      'pretty, json, sarif, junit, github or gitlab; by default what the name of the output says, else pretty (repeatable, each followed by its --output)',
    output: 'file for the output, - is standard output (repeatable)',
    maxProblems: 'show at most so many findings, errors first; all shows all (by default 50 on a screen)',
    strict: 'exit code 1 for warnings, too',
    explain: 'explains a message with an example instead of checking; its code stands in every message',
    watch: 'again after each change of the files',
  },
  list: {
    summary: 'shows the built-in questionnaires, or the questions of one',
    description: 'Shows the built-in questionnaires. With -q the questions of one as Markdown.',
    examples: [
      'lotse list',
      'lotse list -q sachsen-anhalt',
      'lotse list -q questionnaires/sachsen-anhalt --question ea-strategie',
    ],
    questionnaire,
    question: 'only this question, as the interview shows it (id, repeatable)',
    watch: 'again after each change of the files',
  },
  values: {
    questionnaire: 'questionnaire',
    kind: 'kind',
    code: 'code',
    format: 'format',
    file: 'file',
    date: 'date',
    threshold: 'threshold',
    budget: 'EUR',
    days: 'days',
    quarter: 'quarter',
    changes: 'changes',
    count: 'count',
    measure: 'measure',
    level: 'level',
    points: 'points',
    seconds: 'seconds',
    domain: 'domain',
    question: 'question',
    role: 'role',
    language: 'language',
  },
};
