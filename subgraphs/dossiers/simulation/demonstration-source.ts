import { connect } from '@motcua/db'
import { roleUrl } from '@motcua/db/roles'
import { issueFirstToken } from '../src/intake/source-systems.ts'

const name = 'demo-38'

/**
 * Gives out the token of the sender of Thanh Hoá's simulated dossiers, for trying out the intake, at the first start with
 * demonstration data. Returns what is to be said about it, once; null ever after.
 */
export async function issueDemonstrationToken(adminUrl: string): Promise<string | null> {
  const db = connect(roleUrl(adminUrl, 'dossiers'), { maxConnections: 1 })
  try {
    const token = await issueFirstToken(db, name)
    if (token === null) return null
    return `demonstration source ${name} (province 38), its token, shown this once: ${token}`
  } finally {
    await db.destroy()
  }
}
