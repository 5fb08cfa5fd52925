// @ts-check
/** `npm start`: the service, compiled where its sources changed. */
import { compiled } from './compile.mjs';

await import(await compiled({ entry: 'src/main.ts', folder: 'dist' }));
