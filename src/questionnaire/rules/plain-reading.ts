const marks = /[\s.,;:!?"'()[\]{}„“”‚‘’«»…–—-]+/g;
/** A mark at a figure belongs to it (1.5, −3, 10–20), but for one that ends a sentence. */
const marksApartFromFigures = /(?<!\d)[.,;:!?"'()[\]{}„“”‚‘’«»…–—-](?!\d)|(?<=\d)[.,;:!?](?!\S)/g;

/**
 * A text as it is read aloud: without what makes no difference to a reader – case, spaces, and marks such as full stops or quotation marks.
 * Figures and signs that are read (%, §, <, +) stay.
 */
export function plainReading(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  // Few texts hold figures, and looking around each mark takes its time.
  const plain = /\d/.test(lower)
    ? lower.replace(marksApartFromFigures, ' ').replace(/\s+/g, ' ')
    : lower.replace(marks, ' ');
  return plain.trim();
}
