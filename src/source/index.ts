export { canonicalJson } from './canonical-json.ts';
export { decodeText, type FileBytes } from './decode-text.ts';
export { editDocument } from './edit-document.ts';
export {
  flagAt,
  isList,
  isObject,
  listAt,
  membersOf,
  numberAt,
  objectAt,
  objectsAt,
  textAt,
  textsAt,
  wordAt,
} from './json-fields.ts';
export { limits } from './limits.ts';
export { type SyntaxProblem, syntaxProblems } from './parsed-text.ts';
export { childPointer, pointerSegments } from './pointer.ts';
export { isJsonFile, parseSource, readSource } from './read-source.ts';
export { readSuppressions, type Suppressions, suppressionWord } from './read-suppressions.ts';
export type { Json, JsonObject, Part, SourceFile } from './source-file.ts';
export { blockYaml, inlineYaml } from './write-yaml.ts';
