export { type Kind, kinds } from './kind.ts';
export { loadSchema } from './load-schema.ts';
export { readKind } from './read-kind.ts';
export { shortJson } from './short-json.ts';
