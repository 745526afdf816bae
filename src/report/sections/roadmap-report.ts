import type { Block } from '../document/block.ts';
import { bigPictureSection } from './big-picture-section.ts';
import { closingSection } from './closing-section.ts';
import { decisionSection } from './decision-section.ts';
import { measureSection } from './measure-section.ts';
import { methodSection } from './method-section.ts';
import { openPointsSection } from './open-points-section.ts';
import { planSection } from './plan-section.ts';
import { reachSection } from './reach-section.ts';
import type { ReportContext } from './report-context.ts';
import { robustnessSection } from './robustness-section.ts';
import { sourceSection } from './source-section.ts';
import { standingSection } from './standing-section.ts';
import { titleSection } from './title-section.ts';

/** The whole roadmap report, in the order in which it is read: the picture, the decision, the plan, then what they rest on. */
export function roadmapReport(context: ReportContext): readonly Block[] {
  return [
    ...titleSection(context),
    ...bigPictureSection(context),
    ...decisionSection(context),
    ...planSection(context),
    ...reachSection(context),
    ...robustnessSection(context),
    ...standingSection(context),
    ...measureSection(context),
    ...openPointsSection(context),
    ...methodSection(context),
    ...sourceSection(context),
    ...closingSection(context),
  ];
}
