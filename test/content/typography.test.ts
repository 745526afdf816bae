import { describe, expect, test } from 'vitest';
import { shipped, shippedIds } from './shipped.ts';
import { passagesOf } from './texts.ts';

/** What must not stand in a text, and what should. */
const rules: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['„…“ are the quotation marks', /["«»‚‘’]|(^|\s)'|'(\s|$)/],
  ['… is one character', /\.\.\./],
  ['a dash with spaces is –', /\s-\s/],
  ['a dash between numbers is – without spaces', /(?<!Standard )\b\d+\s?-\s?\d|\d\s–\s\d/],
  ['no space before a mark', /\s[,;:!?](\s|$)/],
  ['no two spaces', / {2}/],
  ['§ and its number stay together', /§[ ](\d|§)/],
  ['Art., Abs., Nr. and their numbers stay together', /\b(Art\.|Abs\.|Nr\.|Satz)[ ]\d/],
  ['§ is followed by a space', /§\d/],
  [
    'a number and its unit stay together',
    /\d[ ](Euro|Prozent|%|€|Millionen|Milliarden|Stunden?|Tagen?|Monaten?|Jahren?|Wochen?|Minuten|Einwohner|Arbeitsplätzen?)\b/,
  ],
  ['z. B. and its like stay together', /\b[zdu]\.[ ]?[Bha]\./],
  ['thousands have a point', /(?<![\d.,:/–-])[1-9]\d{4,}(?![\d.,:/-])(?=[\s ](Euro|Einwohner|Beschäftigte))/],
  [
    'an umlaut is an umlaut',
    /\b\p{L}*(fuer|ueber|koenn|muess|moegl|waehr|haett|naech|aender|klaer|staend|maess|massnahm|strasse|schliess|ausser|loesch|fuehr|pruef|stuetz|geraet|faell|jaehr|taegl|oeffn|gehoer|moecht|wuerd|duerf|buerg|buero|gemaess|zurueck)\p{L}*/iu,
  ],
];

describe.each(shippedIds)('%s', async (id) => {
  // Addresses and document numbers follow rules of their own.
  const passages = passagesOf(await shipped(id)).map((passage) => ({
    ...passage,
    text: passage.text.replace(/https?:\/\/[^\s)]+|\bDOI \S+/g, '…'),
  }));

  test.each(rules)('%s', (_, pattern) => {
    expect(passages.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('„ and “ come in pairs', () => {
    const bad = passages.filter(({ text }) => text.replace(/[^„“”]/g, '').replaceAll('„“', '') !== '');
    expect(bad.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('addresses are whole and encrypted', async () => {
    const { sources } = await shipped(id);
    const bad = sources.filter(({ url }) => {
      if (url === null) return false;
      if (!URL.canParse(url)) return true;
      const { protocol, hostname } = new URL(url);
      return protocol !== 'https:' || !hostname.includes('.') || /\s|staging|localhost/.test(url);
    });
    expect(bad.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
    const addresses = sources.flatMap(({ url }) => (url === null ? [] : [url]));
    expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([]);
  });
});
