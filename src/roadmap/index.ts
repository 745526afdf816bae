export { buildRoadmap } from './build-roadmap.ts';
export { costOf } from './figures.ts';
export type * from './result.ts';
export { applyWhatIf, type WhatIf } from './what-if.ts';
