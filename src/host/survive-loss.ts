/** A terminal that is closed in the middle of a prompt fails to be put back; that must not end the process before all is tidied up. */
export function surviveLoss(line: { on(event: 'error', listener: () => void): unknown }): void {
  line.on('error', () => undefined);
}
