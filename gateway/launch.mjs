// The first thing that runs after `git clone`, on whatever Node the machine has: plain JavaScript, nothing installed.
// It checks, installs, and hands over to the pinned Node: `launch.mjs up` starts everything, `launch.mjs check` tests.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const pnpm = 'pnpm@12.21.0'
const oldestLauncher = [20, 0]
/** Since then Node runs TypeScript as it stands and tells the main module from the others. */
const oldestRuntime = [24, 12]
const entries = { up: 'gateway/src/up.ts', check: 'tests/check.ts' }
/** The platform, and what only tests run: an installation of its own, so that a start needs none of it. */
const platform = { folder: root, workspaces: ['db', 'gateway', 'dashboard', 'tests', 'subgraphs/_kit'] }
const otherRouter = { folder: path.join(root, 'gateway/other-routers/hive-gateway'), workspaces: ['.'] }
const parts = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'gateway/supergraph.graphql',
  'db/migrations',
  'subgraphs/administrative-units/reference/data',
]
const neededMebibytes = 2048

/** Says the one sentence and leaves; there is nothing to clean up yet. */
function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

function isAtLeast(version, [major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}

function requireWholeClone() {
  const missing = [...parts, ...Object.values(entries)].find((part) => !existsSync(path.join(root, part)))
  if (missing === undefined) return
  refuse(`This copy is not complete: ${missing} is missing. Clone the repository again.`)
}

/** Changes when what is to be installed changes. */
function fingerprint(folder) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(path.join(folder, file)))
  return hash.digest('hex')
}

function isInstalled({ folder, workspaces }, stamp) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(folder)) return false
  return workspaces.every((workspace) => existsSync(path.join(folder, workspace, 'node_modules')))
}

/** Whoever tells us to stop means what we have started. How the child ends is how we end. */
function endOf(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

/** pnpm shows its own progress. The stamp is written last, so an install that was cut short is done again. */
async function install(installation) {
  const { folder } = installation
  const stamp = path.join(folder, 'node_modules', '.installed')
  if (isInstalled(installation, stamp)) return
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 2 ** 20)
  if (!existsSync(path.join(folder, 'node_modules')) && free < neededMebibytes) {
    refuse(
      `There is too little disk space: ${folder} has ${free} MiB free, ${neededMebibytes} MiB are needed. Free some.`,
    )
  }
  const words = [
    '--yes',
    '--loglevel=error',
    pnpm,
    'install',
    '--frozen-lockfile',
    '--config.confirm-modules-purge=false',
  ]
  const { code, signal, error } = await endOf(spawn('npx', words, { cwd: folder, stdio: 'inherit' }))
  if (signal !== null) process.exit(128 + constants.signals[signal])
  if (error) refuse(`npx, which comes with npm, could not be run (${error.message}). Install npm, then start again.`)
  if (code !== 0) refuse('Installing the packages failed for the reason above. Put that right and start again.')
  writeFileSync(stamp, fingerprint(folder))
}

/** The pinned Node where it exists for the platform and runs, else the machine's own if it is new enough. */
function findRuntime() {
  const pinned = path.join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  for (const candidate of [pinned, process.execPath]) {
    const { stdout, status } = spawnSync(candidate, ['--version'], { encoding: 'utf8' })
    if (status === 0 && isAtLeast(stdout.trim(), oldestRuntime)) return candidate
  }
  return refuse(
    `There is no packaged Node for ${process.platform} on ${process.arch}, and this one is ${process.version}. ` +
      `Install Node ${oldestRuntime.join('.')} or later, then start again.`,
  )
}

/**
 * The channel tells the child when we die, however we die; our own parent, npm, has none, so we look whether it is
 * still there.
 */
async function run(entry, runtime) {
  const isUp = entry === entries.up
  const child = spawn(runtime, [path.join(root, entry), ...process.argv.slice(3)], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...(isUp ? { NODE_ENV: 'production' } : {}), ...process.env, APOLLO_TELEMETRY_DISABLED: '1' },
  })
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
  const { code, signal, error } = await endOf(child)
  if (error) refuse(`Node could not be started (${error.message}).`)
  process.exit(code ?? 128 + constants.signals[signal])
}

const entry = entries[process.argv[2]]
if (!isAtLeast(process.version, oldestLauncher)) {
  refuse(`Node ${oldestLauncher[0]} or later is needed, and this one is ${process.version}. Install a newer one.`)
}
if (entry === undefined) refuse(`Say what to launch: ${Object.keys(entries).join(' or ')}.`)
requireWholeClone()
await install(platform)
if (entry === entries.check) await install(otherRouter)
await run(entry, findRuntime())
