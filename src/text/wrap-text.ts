/** Breaks a text into lines of at most `width` characters, between words; a longer word gets a line of its own. Line breaks in it stay. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ').filter((part) => part !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && [...longer].length > width) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return [...lines, line];
  });
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widestText = 100;

/** A text for a terminal of a given width, each paragraph in lines that are good to read. */
export function wrapLines(text: string, width: number): string {
  return wrapText(text, Math.min(width, widestText)).join('\n');
}
