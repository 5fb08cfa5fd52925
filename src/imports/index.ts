export type { CommandOptions, ImportCommands, PrintedReport } from './commands.ts';
export { Drafts } from './drafts.ts';
export type { FileText, PreviewedChanges } from './wire.ts';
