import { Command } from 'commander';
import { loadModel } from '../../src/model/index.ts';
import { verify } from '../load/verify.ts';
import { openDatabase } from './database.ts';
import { EXIT, runCommand } from './run.ts';

const SHOWN_FAULTS = 20;

const command = new Command('verify')
  .description(
    'Checks that every quote is verbatim and that the graph is what the live documents say, and prints the graph hash. Equal graphs, equal hashes.',
  )
  .option('--json', 'print the result as JSON')
  .addHelpText(
    'after',
    '\nExit codes: 0 sound; 1 faults found; 2 wrong usage; 3 the database or the program failed.',
  );

runCommand(command, async (options: { readonly json?: boolean }) => {
  const open = await openDatabase((line) => process.stderr.write(`${line}\n`));
  try {
    const result = await verify(open.database, loadModel());
    if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    else {
      const { counts, faults } = result;
      for (const fault of faults.slice(0, SHOWN_FAULTS))
        process.stdout.write(`${fault.code}: ${fault.message}\n`);
      if (faults.length > SHOWN_FAULTS) process.stdout.write(`… and ${faults.length - SHOWN_FAULTS} more\n`);
      process.stdout.write(
        `${counts.documents} documents, ${counts.statements} live statements, ${counts.entities} entities, ${counts.relationships} relationships; ${faults.length} faults\n` +
          `graph hash ${result.hash}\n`,
      );
    }
    return result.faults.length > 0 ? 1 : EXIT.ok;
  } finally {
    await open.close();
  }
});
