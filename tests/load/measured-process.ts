import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** A process of our server, or of the bare one, that is measured. */
export class MeasuredProcess {
  private constructor(
    readonly child: ChildProcess,
    readonly port: number,
    /** The time from the start of the process to the first answer that says it is ready. */
    readonly readyMs: number,
  ) {}

  static async start(
    args: string[],
    port: number,
    path: string,
    env: NodeJS.ProcessEnv = {},
  ): Promise<MeasuredProcess> {
    const began = performance.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (;;) {
      if (child.exitCode !== null) throw new Error(`${args[0]} ended with code ${child.exitCode}.`);
      const ready = await fetch(`http://127.0.0.1:${port}${path}`).then(
        () => true,
        () => false,
      );
      if (ready) return new MeasuredProcess(child, port, performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Processor seconds that the process has used so far. */
  cpuSeconds(): number {
    return cpuOf(this.child.pid!);
  }

  rssMb(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}

/** Processor seconds of all processes of the Postgres server on this machine whose parent is `postmaster`. */
export function postgresCpuSeconds(postmaster: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid === postmaster || parentOf(pid) === postmaster)
    .reduce((sum, pid) => sum + cpuOf(pid), 0);
}

export function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND : 0;
}

function parentOf(pid: number): number {
  return Number(statOf(pid)?.[1] ?? 0);
}

/** The fields after the command's name: state, parent, … */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
