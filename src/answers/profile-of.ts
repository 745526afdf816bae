import type { Questionnaire, SizeClass } from '../questionnaire/index.ts';
import type { Municipality, Profile } from './types.ts';

/**
 * The facts in effect: the size class (Größenklasse) that is stated or else found by population, the workplaces that are stated or else
 * the class's. They never change the class. Null stays null where nothing tells.
 */
export function profileOf(municipality: Municipality, questionnaire: Questionnaire): Profile {
  const { body, state, population } = municipality;
  const sizeClass = sizeClassOf(municipality, questionnaire);
  return {
    body,
    state,
    population,
    sizeClass: sizeClass?.id ?? null,
    workplaces: municipality.workplaces ?? sizeClass?.workplaces ?? null,
  };
}

function sizeClassOf({ sizeClass, population }: Municipality, { sizeClasses }: Questionnaire): SizeClass | null {
  const found =
    sizeClass === null
      ? sizeClasses.find(
          ({ belowPopulation }) => population !== null && (belowPopulation === null || population < belowPopulation),
        )
      : sizeClasses.find(({ id }) => id === sizeClass);
  return found ?? null;
}
