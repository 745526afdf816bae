export { favourShortRuns } from './favour-short-runs.ts';
export type { Files, FoundFiles, Host, Terminal } from './host.ts';
export { type NodeHostOptions, nodeHost } from './node-host.ts';
