import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const groups = { CKMB: 8, TDGQ: 17.5, CLGQ: 8, TTTT: 6, MDHL: 10, MDSH: 9 }

export interface AnAgency {
  readonly code: string
  readonly total?: number
  readonly groups?: Readonly<Record<string, number>>
  readonly childGroup?: string
}

/** An answer of the portal's service `service-results`: agencies with six groups that add up to their total of 58.5. */
export function aPortalAnswer(agencies: readonly AnAgency[], overview: object = {}) {
  return {
    code: 'OK',
    data: {
      overview: {
        departmentName: 'Cả nước',
        departmentCode: null,
        totalScore: 58.5,
        totalMaxScore: 100,
        ratio: 58.5,
        ...overview,
      },
      growthPercent: 1.5,
      radar: [{ code: 'CKMB', name: 'Công khai, minh bạch', score: 8, maxScore: 18, ratio: 44.44 }],
      evaluation: agencies.map(({ code, total, groups: own, childGroup }) => ({
        departmentName: `UBND của ${code}`,
        departmentCode: code,
        totalScore: total ?? 58.5,
        ratio: total ?? 58.5,
        groupScores: { ...groups, ...own },
        ...(childGroup === undefined ? {} : { childGroup }),
      })),
    },
  }
}

/** A folder of files to import, gone after the tests. */
export function captureFiles() {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-portal-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return (name: string, content: string | Buffer | object): string => {
    const file = path.join(folder, name)
    writeFileSync(file, typeof content === 'string' || content instanceof Buffer ? content : JSON.stringify(content))
    return file
  }
}
