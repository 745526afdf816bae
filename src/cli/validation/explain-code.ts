import { codeNamed, codes, nearestName } from '../../diagnostics/index.ts';
import { loadCodeExplanation } from '../../report/index.ts';
import { loadExamples, loadExplanations } from '../../text/index.ts';
import type { Context } from '../context.ts';
import { coloursOf } from '../diagnostics-output.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { print } from '../print.ts';
import { usageError } from '../usage-error.ts';

/** `lotse validate --explain`: what a code means, with an example. `alone`: the call says nothing else. */
export async function explainCode(name: string, alone: boolean, context: Context): Promise<ExitCode> {
  if (!alone) throw usageError('explain-alone', {});
  const code = codeNamed(name.toLowerCase());
  if (code === null) throw usageError('unknown-code', { name, suggestion: nearestName(name, codes) });
  const { host, language } = context;
  const [render, explanations, examples] = await Promise.all([
    loadCodeExplanation(),
    loadExplanations(language),
    loadExamples(),
  ]);
  const { isTerminal, colours, width } = host.terminal;
  const shown = { language, colours: coloursOf(colours.output), width: isTerminal.output ? width : null };
  await print(render(code, explanations[code], examples[code], shown), context);
  return exitCodes.done;
}
