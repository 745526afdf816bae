import type { SyntaxProblem } from '../../source/index.ts';
import { excerpt, quote } from '../phrase-format.ts';
import type { Wording } from './wording.ts';

const quoteIt: Wording['hint'] = 'Setzen Sie den Text in Anführungszeichen.';
const saveAgain = 'Speichern Sie die Datei als UTF-8 und schreiben Sie die Stelle neu.';

const unreadable: Wording = {
  message: 'Diese Stelle ist nicht lesbar.',
  hint: 'Prüfen Sie Einrückung, Doppelpunkte, Klammern und Anführungszeichen, auch in der Zeile davor.',
};
const anchors: Wording = {
  message: 'Ein Anker oder Verweis (&name, *name) ist hier falsch gesetzt.',
  hint: 'Schreiben Sie den Wert aus.',
};
const tags: Wording = {
  message: 'Typangaben mit „!“ werden nicht gelesen.',
  hint: 'Lassen Sie das „!“ weg oder setzen Sie den Text in Anführungszeichen.',
};
const number: Wording = {
  message: 'Die Zahl ist nicht richtig geschrieben.',
  hint: 'Zahlen haben einen Punkt als Komma und keine Tausenderzeichen: 1234.5',
};
const comment: Wording = {
  message: 'Kommentare gibt es in JSON nicht.',
  hint: 'Löschen Sie den Kommentar oder schreiben Sie die Datei als YAML.',
};
const openText: Wording = {
  message: 'Ein Text hat kein schließendes Anführungszeichen.',
  hint: 'Ergänzen Sie es. Soll im Text selbst eines stehen, schreiben Sie „\\"“.',
};
const backslash: Wording = {
  message: 'Das Zeichen nach dem umgekehrten Schrägstrich passt nicht.',
  hint: 'Schreiben Sie einen Schrägstrich als „\\\\“.',
};

const problems: { readonly [P in SyntaxProblem]: Wording } = {
  EMPTY: { message: 'Die Datei ist leer.', hint: 'Jede Datei beginnt mit „kind: …“ und „schemaVersion: 1“.' },
  MULTIPLE_DOCS: {
    message: 'Die Datei enthält mehr als ein Dokument.',
    hint: 'Löschen Sie die Zeile „---“ oder teilen Sie die Datei.',
  },
  DUPLICATE_KEY: {
    message: 'Dieser Schlüssel steht hier zweimal.',
    hint: 'Jeder Schlüssel darf in einer Gruppe nur einmal stehen.',
  },
  FIRST_KEY_AGAIN: {
    message: 'Dieser Schlüssel steht hier zweimal.',
    hint: 'Jeder Schlüssel darf in einer Gruppe nur einmal stehen; ein neuer Eintrag einer Liste beginnt mit „- “.',
  },
  NON_STRING_KEY: { message: 'Ein Schlüssel muss ein einfaches Wort oder eine Zahl sein.', hint: quoteIt },
  NOT_FINITE: { message: 'Diese Zahl ist nicht endlich.', hint: 'Geben Sie eine gewöhnliche Zahl an.' },
  LONE_SURROGATE: { message: 'Hier steht ein halbes Schriftzeichen.', hint: saveAgain },
  MERGE_SOURCE: {
    message: '„<<“ übernimmt Schlüssel aus einer anderen Gruppe, hier steht aber keine.',
    hint: 'Schreiben Sie dahinter einen Verweis wie „*name“ auf eine Gruppe mit dem Anker „&name“, oder mehrere als [*a, *b].',
  },
  ITEM_WITHOUT_DASH: {
    message: 'Diese Zeile gehört weder zum Eintrag darüber, noch beginnt sie einen neuen.',
    hint: 'Rücken Sie sie so weit ein wie die anderen Zeilen des Eintrags, oder beginnen Sie einen neuen mit „- “.',
  },
  TEXT_AFTER_QUOTE: {
    message: 'Nach dem schließenden Anführungszeichen steht noch Text.',
    hint: 'Setzen Sie den ganzen Text in Anführungszeichen, und zwar in solche, die in ihm nicht vorkommen: "…" oder \'…\'.',
  },
  OPEN_BRACE: { message: 'Diese Klammer wird nicht geschlossen.', hint: 'Ergänzen Sie „}“, wo sie enden soll.' },
  OPEN_BRACKET: { message: 'Diese Klammer wird nicht geschlossen.', hint: 'Ergänzen Sie „]“, wo sie enden soll.' },
  ALIAS_PROPS: anchors,
  BAD_ALIAS: {
    message: 'Zu diesem Verweis (*name) steht davor kein Anker (&name).',
    hint: 'Prüfen Sie den Namen, oder schreiben Sie den Wert aus.',
  },
  BAD_COLLECTION_TYPE: tags,
  BAD_DIRECTIVE: { message: 'Die Zeile mit „%“ am Anfang ist nicht lesbar.', hint: 'Löschen Sie sie.' },
  BAD_DQ_ESCAPE: backslash,
  BAD_INDENT: {
    message: 'Die Einrückung passt nicht zu den Zeilen darüber.',
    hint: 'Rücken Sie gleichrangige Zeilen gleich weit ein.',
  },
  BAD_PROP_ORDER: anchors,
  BAD_SCALAR_START: { message: 'Mit diesem Zeichen kann ein Text nicht beginnen.', hint: quoteIt },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Hier steht ein Doppelpunkt zu viel, oder die Einrückung stimmt nicht.',
    hint: 'Setzen Sie einen Text mit Doppelpunkt in Anführungszeichen, oder rücken Sie die nächste Zeile so weit ein wie diese.',
  },
  BLOCK_IN_FLOW: {
    message: 'In dieser Klammer fehlt ein Komma, oder es stehen eingerückte Zeilen darin.',
    hint: 'Schreiben Sie alles in die Klammern, durch Kommas getrennt.',
  },
  IMPOSSIBLE: unreadable,
  KEY_OVER_1024_CHARS: {
    message: 'Dieser Schlüssel ist zu lang.',
    hint: 'Wahrscheinlich fehlt ein Doppelpunkt oder ein Anführungszeichen.',
  },
  MISSING_CHAR: {
    message: 'Hier fehlt ein Zeichen, meist eine Klammer, ein Komma oder ein Anführungszeichen.',
    hint: null,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Nach dem Schlüssel fehlt der Doppelpunkt oder das Leerzeichen dahinter.',
    hint: 'Schreiben Sie „schlüssel: wert“.',
  },
  MULTIPLE_ANCHORS: anchors,
  MULTIPLE_TAGS: tags,
  RESOURCE_EXHAUSTION: {
    message: 'Die Datei ist zu tief verschachtelt.',
    hint: 'Prüfen Sie, ob davor schließende Klammern fehlen.',
  },
  TAB_AS_INDENT: {
    message: 'Hier ist mit einem Tabulator eingerückt.',
    hint: 'YAML rückt mit Leerzeichen ein, üblich sind zwei je Ebene.',
  },
  TAG_RESOLVE_FAILED: tags,
  UNEXPECTED_TOKEN: unreadable,
  INVALID_SYMBOL: {
    message: 'Dieses Wort ist in JSON nicht erlaubt.',
    hint: 'Setzen Sie Texte in doppelte Anführungszeichen.',
  },
  INVALID_NUMBER_FORMAT: number,
  PROPERTY_NAME_EXPECTED: {
    message: 'Hier fehlt ein Schlüssel in doppelten Anführungszeichen.',
    hint: 'Oft steht davor ein Komma zu viel.',
  },
  VALUE_EXPECTED: { message: 'Hier fehlt ein Wert.', hint: 'Oft steht davor ein Komma zu viel.' },
  COLON_EXPECTED: { message: 'Nach dem Schlüssel fehlt der Doppelpunkt.', hint: 'Schreiben Sie "schlüssel": wert.' },
  COMMA_EXPECTED: {
    message: 'Hier fehlt ein Komma.',
    hint: 'Zwischen zwei Einträgen steht ein Komma, nach dem letzten keines.',
  },
  CLOSE_BRACE_EXPECTED: { message: 'Hier fehlt die schließende Klammer „}“.', hint: null },
  CLOSE_BRACKET_EXPECTED: { message: 'Hier fehlt die schließende Klammer „]“.', hint: null },
  END_OF_FILE_EXPECTED: { message: 'Nach dem Ende steht noch etwas.', hint: 'Prüfen Sie die Klammern.' },
  INVALID_COMMENT_TOKEN: comment,
  UNEXPECTED_END_OF_COMMENT: comment,
  UNEXPECTED_END_OF_STRING: openText,
  UNEXPECTED_END_OF_NUMBER: number,
  INVALID_UNICODE: backslash,
  INVALID_ESCAPE_CHARACTER: backslash,
  INVALID_CHARACTER: {
    message: 'Dieses Zeichen darf hier nicht stehen.',
    hint: 'Löschen Sie es oder schreiben Sie es als „\\u…“.',
  },
};

/** What is wrong with the form of the file; `detail` is the key where a key is meant, else the parser's own words. */
export function syntaxProblem(problem: string, detail: string): Wording {
  if ((problem === 'DUPLICATE_KEY' || problem === 'FIRST_KEY_AGAIN') && detail !== '') {
    return { ...problems[problem], message: `Der Schlüssel ${quote(excerpt(detail), 'de')} steht hier zweimal.` };
  }
  return isKnown(problem) ? problems[problem] : unreadable;
}

function isKnown(problem: string): problem is SyntaxProblem {
  return Object.hasOwn(problems, problem);
}
