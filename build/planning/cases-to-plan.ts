import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Answers, type Budget, questionnaireNamed, readAnswers } from '../../src/answers/index.ts';
import { nodeFiles } from '../../src/host/node-files.ts';
import { loadQuestionnaire, type Pot, type Questionnaire } from '../../src/questionnaire/index.ts';
import { type PreparedRoadmap, prepareRoadmap } from '../../src/roadmap/index.ts';
import { parseSource } from '../../src/source/index.ts';
import { random } from '../content/random.ts';
import { simulatedMunicipalities, worlds } from '../content/simulated-municipalities.ts';

export interface CaseToPlan {
  readonly name: string;
  readonly prepared: PreparedRoadmap;
}

/** The shipped examples as they are. */
export async function examplesToPlan(root: string): Promise<readonly CaseToPlan[]> {
  const names = (await readdir(path.join(root, 'examples'))).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const { value: source } = parseSource(name, await readFile(path.join(root, 'examples', name), 'utf8'));
      const id = source === null ? null : (questionnaireNamed(source)?.id ?? null);
      if (source === null || id === null) throw new Error(`lotse validate examples/${name} says what is wrong`);
      const questionnaire = await readQuestionnaire(root, id);
      const { value: answers } = await readAnswers(source, questionnaire);
      if (answers === null) throw new Error(`lotse validate examples/${name} says what is wrong`);
      return { name, prepared: prepareRoadmap(questionnaire, answers) };
    }),
  );
}

/** A simulated municipality that needs just so many measures, with too little of everything in both budgets and so many quarters; the same for the same seed. */
export async function municipalityToPlan(
  root: string,
  measures: number,
  quarters: number,
  seed: number,
): Promise<CaseToPlan> {
  const questionnaire = await readQuestionnaire(root, 'sachsen-anhalt');
  const found = worlds
    .flatMap((world, index) => simulatedMunicipalities(questionnaire, world, 100, seed + index))
    .find((answers) => prepareRoadmap(questionnaire, answers).jobs.length === measures);
  if (found === undefined) throw new Error(`no municipality needs ${measures} measures`);
  const prepared = withTightLimits(questionnaire, found, { quarters, inOneSum: 0 }, random(seed));
  return { name: `${measures} measures, ${quarters} quarters`, prepared };
}

/** Simulated municipalities of all worlds that have too little of everything; the same for the same seed. */
export async function municipalitiesToPlan(root: string, count: number, seed: number): Promise<readonly CaseToPlan[]> {
  const questionnaire = await readQuestionnaire(root, 'sachsen-anhalt');
  const draw = random(seed);
  const perWorld = Math.ceil(count / worlds.length);
  const all = worlds.map((world, index) => simulatedMunicipalities(questionnaire, world, perWorld, seed + index));
  return Array.from({ length: count }, (_, index) => {
    const answers = all[index % worlds.length]?.[Math.floor(index / worlds.length)];
    if (answers === undefined) throw new Error('too few municipalities');
    return {
      name: `municipality ${index + 1}`,
      prepared: withTightLimits(questionnaire, answers, drawTerms(draw), draw),
    };
  });
}

async function readQuestionnaire(root: string, id: string): Promise<Questionnaire> {
  const { value } = await loadQuestionnaire(nodeFiles(root), `questionnaires/${id}`);
  if (value === null) throw new Error(`lotse validate questionnaires/${id} says what is wrong`);
  return value.questionnaire;
}

const horizons = [8, 12, 12, 16, 20];

interface Terms {
  readonly quarters: number;
  /** Share of the years whose budget is one sum. */
  readonly inOneSum: number;
}

function drawTerms(draw: () => number): Terms {
  return { quarters: horizons[Math.floor(draw() * horizons.length)] ?? 12, inOneSum: 0.3 };
}

/**
 * Of what all measures take, staff for a third to the whole of it within the plan, and each year money for a third to the whole of an even share,
 * in both budgets or in one sum.
 */
function withTightLimits(
  questionnaire: Questionnaire,
  answers: Answers,
  { quarters, inOneSum }: Terms,
  draw: () => number,
): PreparedRoadmap {
  const years = quarters / 4;
  const { jobs } = prepareRoadmap(questionnaire, answers);
  const sum = (of: (job: (typeof jobs)[number]) => number) => jobs.reduce((total, job) => total + of(job), 0);
  const tight = (amount: number) => (1 / 3 + (2 / 3) * draw()) * amount;
  // Yearly costs run for half of the plan, more or less.
  const euros = (pot: Pot) =>
    Math.round(tight(sum(({ once, yearly }) => once[pot] / years + yearly[pot] / 2)) / 100) * 100;
  const budgetOf = (): Budget => {
    const pots = { ergebnis: euros('ergebnis'), finanz: euros('finanz') };
    return draw() < inOneSum ? { kind: 'total', total: pots.ergebnis + pots.finanz } : { kind: 'pots', ...pots };
  };
  const planning = {
    ...answers.planning,
    quarters,
    internalDaysPerQuarter: Math.max(1, Math.round(tight(sum(({ internalDays }) => internalDays)) / quarters)),
    budget: new Map(Array.from({ length: Math.ceil(years) + 1 }, (_, year) => [2027 + year, budgetOf()])),
  };
  return prepareRoadmap(questionnaire, { ...answers, planning });
}
