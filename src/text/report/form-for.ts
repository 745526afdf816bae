/** The form of a word that goes with a figure as written, such as ≈ 1 or 0,5–1: its last number decides. */
export function formFor(figure: string, one: string, many: string): string {
  return /(?<![\d.,])1$/.test(figure) ? one : many;
}
