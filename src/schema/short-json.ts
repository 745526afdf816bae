/** Longest excerpt of a value in a message, in characters. */
const longest = 60;

/** A value as JSON, cut to 60 characters. */
export function shortJson(value: unknown): string {
  const characters = [...(JSON.stringify(value) ?? '')];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
