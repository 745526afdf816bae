import { describe, expect, it } from 'vitest';
import { type Municipality, profileOf } from '../../src/answers/index.ts';
import type { SizeClassId } from '../../src/questionnaire/index.ts';
import { questionnaireForAnswers } from './small-answers.ts';

const unknown: Municipality = {
  name: 'M',
  ags: null,
  ars: null,
  body: null,
  state: null,
  population: null,
  sizeClass: null,
  workplaces: null,
};

describe('profileOf', () => {
  it.each<[Partial<Municipality>, string | null, number | null]>([
    [{}, null, null],
    [{ population: 0 }, 'A', 15],
    [{ population: 4999 }, 'A', 15],
    [{ population: 5000 }, 'B', 60],
    [{ population: 5000, sizeClass: 'A' as SizeClassId }, 'A', 15],
    [{ sizeClass: 'B' as SizeClassId, workplaces: 0 }, 'B', 0],
    [{ workplaces: 7000 }, null, 7000],
  ])('%j', async (facts, sizeClass, workplaces) => {
    const profile = profileOf({ ...unknown, ...facts }, await questionnaireForAnswers());
    expect(profile).toMatchObject({ sizeClass, workplaces, population: facts.population ?? null });
  });

  it('knows no class where there are none', async () => {
    const questionnaire = { ...(await questionnaireForAnswers()), sizeClasses: [] };
    expect(profileOf({ ...unknown, population: 5 }, questionnaire)).toMatchObject({
      sizeClass: null,
      workplaces: null,
    });
  });
});
