/** What stands for a sign that a console can’t show. */
const replacements: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  '„': '"',
  '“': '"',
  '”': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '»': '"',
  '«': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '·': '-',
  '•': '-',
  '→': '->',
  '≈': '~',
  '≤': '<=',
  '≥': '>=',
  '×': 'x',
  '÷': '/',
  '§': 'Par.',
  '€': 'EUR',
  '½': '1/2',
  '²': '2',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2011': '-',
};

/** A text for a console that shows ASCII only: German letters as usual in that case, signs by the nearest, other letters without accents. */
export function asciiText(text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      if (character <= '\u007f') return character;
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
      return replacements[character] ?? (/^\p{ASCII}+$/u.test(bare) ? bare : '?');
    })
    .join('');
}
