import type { ExplanationsOf, FileCode } from './explanation.ts';

/** What is wrong with files as such. */
export const englishFiles: ExplanationsOf<FileCode> = {
  'yaml-syntax': {
    title: 'no readable YAML or JSON',
    meaning:
      'The file cannot be read as YAML 1.2 or, where its name ends in `.json`, as JSON. Also: an empty file, a second document, a key given twice, a type given with `!`, `.inf` and `.nan`. Of such a file nothing else is said.',
    context: 'A colon with a space behind it separates key and value, in the middle of a text, too.',
    remedy: 'Look at the place and at the line before it: quotation marks, colons, brackets, indentation by spaces.',
  },
  encoding: {
    title: 'no readable text',
    meaning:
      'The bytes are no text: neither UTF-8 nor sound UTF-16, or there is a control character. UTF-16 as PowerShell and Excel write it is read.',
    context: 'The first line is saved in the old encoding of Windows; its “ä” is not UTF-8.',
    remedy: 'Save the file as UTF-8, and delete control characters.',
  },
  'too-large': {
    title: 'too long, too deep, too many aliases',
    meaning:
      'The file has more than 5 MB, more than 100 levels of lists and mappings within one another, or aliases (`*name`) that repeat more than 10,000 values.',
    context: 'Four lines that would be more than 10,000 values if written out.',
    remedy: 'Split the file, or write the values out.',
  },
  schema: {
    title: 'does not fit the format',
    meaning:
      'What stands there does not fit the JSON Schema of the kind (`schemas/`). The failing keyword stands in the message: `type`, `enum`, `const`, `required`, `pattern`, `minimum` …; `properties` for a key that is known but ruled out by something beside it.',
    remedy:
      'The message says what is expected and what is there. Let the editor help: `# yaml-language-server: $schema=…` in the first line.',
  },
  'unknown-key': {
    title: 'key that the format does not know',
    meaning: 'There is no such key here. So no slip goes unnoticed.',
    remedy: 'Correct the spelling. Keys of your own begin with `x-`.',
  },
  'include-outside': {
    title: 'included file outside the folder',
    meaning: 'A path under `include` leads out of the folder of the questionnaire, by itself or by a link.',
    remedy: 'Put the file into the folder or below.',
  },
  'include-missing': {
    title: 'included file that is not there',
    meaning:
      'An included file is not there, is a folder or cannot be read. What may have stood in it is then not missed anywhere.',
    remedy: 'Check the spelling, capitals included.',
  },
  'not-included': {
    title: 'part that no questionnaire includes',
    meaning:
      'A file with a part of a questionnaire (`domain`, `measures`, `priorities`, `sources`) lies in its folder or below it, but none names it under `include`. So its questions are not asked. Only `lotse validate` says so.',
    context: 'The file `domains/akten.yaml` lies in the folder.',
    remedy: 'Name it under `include`, or delete it.',
  },
  'unused-suppression': {
    title: 'suppression that silences nothing',
    meaning:
      'A comment `# lotse-disable-next-line` names a warning that is not (or no longer) there on the next line. If it stayed, it would hide the warning should it ever come back. Only `lotse validate` says so, and only where the check was complete.',
    context: 'There is nothing wrong with the second line.',
    remedy: 'Remove the comment, or put it before the line that the message names.',
  },
  'invalid-suppression': {
    title: 'suppression that does not hold',
    meaning:
      'A comment that begins with `lotse-disable` silences nothing: it has not the form `# lotse-disable-next-line CODE -- reason`, gives no reason, or names a code that is unknown or cannot be silenced. Only warnings can be silenced; with a file that has errors lotse cannot work.',
    context: 'Nothing names the source; without a reason the warning is shown all the same.',
    remedy:
      'Write `# lotse-disable-next-line CODE -- reason` in a line of its own before it; several codes with commas.',
  },
};
