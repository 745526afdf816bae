declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type DomainId = Id<'domain'>;
export type QuestionId = Id<'question'>;
export type OptionId = Id<'option'>;
export type MeasureId = Id<'measure'>;
export type CategoryId = Id<'category'>;
export type WorkPackageId = Id<'workPackage'>;
export type SourceId = Id<'source'>;
export type SizeClassId = Id<'sizeClass'>;
