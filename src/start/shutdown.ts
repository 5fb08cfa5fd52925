import type { Logger } from 'pino';

/** Stops what was started, last first, once, on SIGINT and SIGTERM; a second signal ends the process at once. */
export class Shutdown {
  private readonly steps: { readonly what: string; readonly stop: () => Promise<unknown> | undefined }[] = [];
  private readonly logger: Logger;
  private running: Promise<void> | undefined;

  constructor(logger: Logger) {
    this.logger = logger;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (this.running) process.exit(130);
        void this.run().then(() => process.exit(0));
      });
    }
  }

  /** Takes back a step whose thing ended by itself. */
  add(what: string, stop: () => Promise<unknown> | undefined): () => void {
    const step = { what, stop };
    this.steps.push(step);
    return () => {
      const at = this.steps.indexOf(step);
      if (at >= 0) this.steps.splice(at, 1);
    };
  }

  get begun(): boolean {
    return this.running !== undefined;
  }

  run(): Promise<void> {
    this.running ??= this.stopAll();
    return this.running;
  }

  private async stopAll(): Promise<void> {
    for (const { what, stop } of this.steps.splice(0).reverse()) {
      try {
        await stop();
      } catch (error) {
        this.logger.warn({ err: error }, `could not stop: ${what}`);
      }
    }
  }
}
