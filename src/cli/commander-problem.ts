import type { CommanderError } from 'commander';
import type { UsageError } from './usage-error.ts';
import { usageError } from './usage-error.ts';

/**
 * Commander says what is wrong only as an English sentence with the names in quotes, so those are read from it. Null where
 * there is nothing to complain of: help was asked for and shown.
 */
export function commanderProblem(error: CommanderError): UsageError | null {
  const quoted = /'([^\n]*)'/.exec(error.message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?(.+?)\?\)/s.exec(error.message)?.[1]?.split(', ')[0] ?? null;
  switch (error.code) {
    case 'commander.unknownOption':
      return usageError('unknown-option', { option: quoted, suggestion });
    case 'commander.unknownCommand':
      return usageError('unknown-command', { command: quoted, suggestion });
    case 'commander.missingArgument':
      return usageError('argument-missing', { argument: quoted });
    case 'commander.optionMissingArgument':
      return usageError('value-missing', { option: quoted.split(' ')[0] ?? quoted });
    case 'commander.excessArguments':
      return usageError('too-many-arguments', { command: quoted });
    case 'commander.help':
      return error.exitCode === 0 ? null : usageError('command-missing', {});
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    default:
      // A way to fail that this program does not use: a bug, then.
      throw error;
  }
}
