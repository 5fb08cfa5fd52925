export { costLimit } from './cost.ts';
export { errorStatus, formatError } from './errors.ts';
export { explain } from './explain.ts';
export { logging } from './logging.ts';
export { metrics } from './metrics.ts';
export { warnings } from './warnings.ts';
