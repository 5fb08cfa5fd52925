import { readFileSync } from 'node:fs';

/** Clock ticks of /proc: a hundred a second on every Linux of today. */
const MS_PER_TICK = 10;

/** Milliseconds of processor time that this process and another one took so far; of this one alone where there is no /proc. */
export function processorMs(pid: number): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + msOf(pid);
}

/** The most memory that a process held, in MB; 0 where there is no /proc. */
export function peakMb(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return 0;
  }
}

function msOf(pid: number): number {
  try {
    // The name of the command, in brackets, may hold spaces; user and system time are the 12th and 13th field behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return MS_PER_TICK * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return 0;
  }
}
