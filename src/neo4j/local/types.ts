/** Where messages go; a pino logger fits. */
export interface LocalLog {
  info(message: string): void;
  warn(message: string): void;
}

/** One step on the way to a running server, as a line to show; `download` repeats with growing numbers. */
export interface LocalProgress {
  readonly step: 'wait' | 'download' | 'start' | 'load';
  readonly message: string;
}

export interface EnsureOptions {
  /** Folder of data, logs, password and state; default `.data/neo4j` under the project's root. */
  readonly home?: string;
  /** Bolt port that must be used; 0 for any free one. Without it: the port of last time, 7687, or any free one. */
  readonly port?: number;
  readonly log?: LocalLog;
  readonly onProgress?: (progress: LocalProgress) => void;
  /** The server outlives this process. Otherwise it ends with it, even when this process is killed with -9. */
  readonly detached?: boolean;
  /** For tests: a JVM tuned for a short life, and the home is deleted when the server stops or this process ends. */
  readonly throwAway?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly startTimeoutMs?: number;
  /** Free disk space below which nothing is started or downloaded. */
  readonly minFreeBytes?: number;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  readonly version: string;
  readonly home: string;
  /** False when a server that was already running on this home is used. */
  readonly startedByUs: boolean;
  /** Stops the server if this call started it; a server that was already there is left alone. */
  stop(): Promise<void>;
}

export interface LocalStatus {
  /** `stalled`: the process lives but Bolt does not answer (it may still be starting). */
  readonly state: 'running' | 'stalled' | 'stopped';
  readonly home: string;
  readonly logs: string;
  readonly passwordFile: string;
  readonly uri: string | null;
  readonly port: number | null;
  readonly pid: number | null;
  readonly version: string | null;
  readonly startedAt: string | null;
}
