import type { Questionnaire } from '../../src/questionnaire/index.ts';
import type { Themes } from './themes.ts';

/** What the page is made of. */
export interface Content {
  readonly questionnaire: Questionnaire;
  readonly themes: Themes;
}
