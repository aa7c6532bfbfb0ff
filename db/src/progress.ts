import cliProgress from 'cli-progress'

/** One piece of work that is under way. */
export interface ProgressStep {
  /** How much of the total is done by now (not how much was added). */
  done(done: number): void
  /** The step is over; the note says what came of it (`34 provinces`). */
  finish(note?: string): void
}

/** Shows a person what a long start is doing. */
export interface Progress {
  /** Begins a step. Total null: it cannot be foreseen, and only beginning and end are shown. */
  step(name: string, total: number | null): ProgressStep
}

/** Bars on a terminal; one line per finished step in a log. */
export function createProgress(output: NodeJS.WriteStream = process.stdout): Progress {
  return output.isTTY ? barProgress(output) : lineProgress(output)
}

/** Says nothing; for tests and generators. */
export const silentProgress: Progress = { step: () => ({ done() {}, finish() {} }) }

function lineProgress(output: NodeJS.WritableStream): Progress {
  return {
    step(name) {
      const beganAt = performance.now()
      return {
        done() {},
        finish(note) {
          const seconds = ((performance.now() - beganAt) / 1000).toFixed(1)
          output.write(`${name}${note === undefined ? '' : `: ${note}`} (${seconds} s)\n`)
        },
      }
    },
  }
}

function barProgress(output: NodeJS.WriteStream): Progress {
  const lines = lineProgress(output)
  return {
    step(name, total) {
      const line = lines.step(name, null)
      const bar = new cliProgress.SingleBar({
        stream: output,
        format: total === null ? '{name} …' : '{name} [{bar}] {percentage}% | {value}/{total}',
        barsize: 30,
        clearOnComplete: true,
        hideCursor: null,
        linewrap: null,
        // Ctrl-C is answered by the start itself, which stops the database first.
        gracefulExit: false,
      })
      bar.start(total ?? 1, 0, { name: name.padEnd(36) })
      return {
        done: (done) => bar.update(done),
        finish(note) {
          bar.stop()
          line.finish(note)
        },
      }
    },
  }
}
