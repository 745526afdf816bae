export { exitCodes } from './exit-codes.ts';
export { start } from './start.ts';
