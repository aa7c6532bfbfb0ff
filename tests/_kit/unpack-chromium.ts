import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readTestEnvironment } from './environment.ts'

export interface UnpackedChromium {
  readonly executablePath: string
  /** Libraries and fonts that the machine may lack. */
  readonly environment: Readonly<Record<string, string>>
  remove(): void
}

/**
 * The browser of CHROMIUM_PATH, else the one the package carries, unpacked into a folder of this run: a folder shared
 * between runs would keep the half of a run that was killed.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { chromiumPath } = readTestEnvironment()
  if (chromiumPath !== undefined) return { executablePath: chromiumPath, environment: {}, remove() {} }
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-graph-chromium-'))
  const executablePath = await withTemporaryFolder(folder, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    const archive = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin/al2023.tar.br')
    if (!hasSystemLibraries()) await inflate(archive)
    return chromium.executablePath()
  })
  return {
    executablePath,
    environment: {
      FONTCONFIG_FILE: writeFontConfiguration(folder),
      ...(hasSystemLibraries() ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The package's own font configuration names folders of another machine. */
function writeFontConfiguration(folder: string): string {
  const file = join(folder, 'fonts.conf')
  const places = [join(folder, 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('')
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${places}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  )
  return file
}

function hasSystemLibraries(): boolean {
  try {
    const known = execFileSync('ldconfig', ['-p'], { encoding: 'utf8' })
    return known.includes('libnss3.so') && known.includes('libnspr4.so')
  } catch {
    return false
  }
}

/** The package unpacks into the system's temporary folder and nowhere else. */
async function withTemporaryFolder<Result>(folder: string, deed: () => Promise<Result>): Promise<Result> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return await deed()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
