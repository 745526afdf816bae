import type { OptionId, QuestionId } from './ids.ts';

/** Kinds of municipality and of what else answers (Körperschaften). */
export const bodies = [
  'einheitsgemeinde',
  'verbandsgemeinde',
  'mitgliedsgemeinde',
  'kreisfreie-stadt',
  'landkreis',
  'zweckverband',
  'other',
] as const;
export type Body = (typeof bodies)[number];

export const profileFields = ['body', 'state', 'population', 'workplaces', 'sizeClass'] as const;
export type ProfileField = (typeof profileFields)[number];

export type Scalar = string | number | boolean;

export type Test =
  | { readonly op: 'is'; readonly value: Scalar }
  | { readonly op: 'isAnyOf'; readonly values: readonly Scalar[] }
  | { readonly op: 'atLeast'; readonly value: number }
  | { readonly op: 'atMost'; readonly value: number }
  | { readonly op: 'includes'; readonly option: OptionId }
  | { readonly op: 'answered' };

export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'question'; readonly question: QuestionId; readonly test: Test }
  | { readonly kind: 'profile'; readonly field: ProfileField; readonly test: Test };
