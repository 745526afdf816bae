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

/**
 * A text for a terminal of a given width, each paragraph in lines that are good to read. Items of an indented list hang behind their
 * mark; other indented lines are something to copy, and stay whole.
 */
export function wrapLines(text: string, width: number): string {
  const most = Math.min(width, widestText);
  return text
    .split('\n')
    .flatMap((line) => {
      const [, start = '', rest = ''] = /^( +(?:- |\d+\. )?)(.*)$/.exec(line) ?? [];
      if (start === '') return wrapText(line, most);
      return start.trim() === '' ? [line] : hangingLines(start, rest, most);
    })
    .join('\n');
}

/** Markdown for a terminal of a given width: paragraphs and items of lists in lines that are good to read; tables and headings stay whole. */
export function wrapMarkdown(text: string, width: number): string {
  const most = Math.min(width, widestText);
  return text
    .split('\n')
    .flatMap((line) => {
      if (/^(\||#)/.test(line)) return [line];
      return line.startsWith('- ') ? hangingLines('- ', line.slice(2), most) : wrapText(line, most);
    })
    .join('\n');
}

/** A text behind `start`, its further lines as far in as the first. */
export function hangingLines(start: string, text: string, width: number): readonly string[] {
  const further = ' '.repeat(start.length);
  return wrapText(text, Math.max(10, width - start.length)).map(
    (line, index) => (index === 0 ? start : further) + line,
  );
}
