export const languages = ['de', 'en'] as const;

/** The language of everything that is not questionnaire content. */
export type Language = (typeof languages)[number];
