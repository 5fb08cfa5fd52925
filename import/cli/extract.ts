import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { loadModel } from '../../src/model/index.ts';
import { exportReading } from '../export.ts';
import { explain } from '../files.ts';
import { read } from '../reading.ts';
import { EXIT, runCommand } from './run.ts';

const command = new Command('extract')
  .description('Reads one document and prints what it states as one JSON object. Needs no database.')
  .argument('<file>', 'the document (.txt, .md, .html; recognised by content)')
  .option('--pretty', 'indent the JSON')
  .addHelpText(
    'after',
    '\nExit codes: 0 printed; 1 the file cannot be read; 2 wrong usage; 3 the program failed.',
  );

runCommand(command, async (file: string, options: { readonly pretty?: boolean }) => {
  try {
    const exported = exportReading(read(readFileSync(file), loadModel()), loadModel());
    process.stdout.write(`${JSON.stringify(exported, null, options.pretty ? 2 : 0)}\n`);
    return EXIT.ok;
  } catch (error) {
    const fileFault =
      (error as Error).name === 'UnreadableDocument' ||
      typeof (error as NodeJS.ErrnoException).syscall === 'string';
    if (!fileFault) throw error;
    process.stderr.write(`${explain(file, error)}\n`);
    return 1;
  }
});
