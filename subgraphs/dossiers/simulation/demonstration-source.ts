import { connect } from '@motcua/db'
import { addHolder } from '@motcua/db/access/grant-tokens'
import { operatingUser } from '@motcua/db/access/operating-user'
import { findAnySource } from '../src/intake/source-systems.ts'

const name = 'demo-38'

/**
 * Gives the sender of Thanh Hoá's simulated dossiers its token, for trying out the intake, at the first start with
 * demonstration data. Returns the sentence that shows it, once; null when it has or had one.
 */
export async function issueDemonstrationToken(adminUrl: string): Promise<string | null> {
  const db = connect(adminUrl, { maxConnections: 1 })
  try {
    const source = await findAnySource(db, name)
    if (source === null) return null
    const { provinceCode } = source
    const holder = { name, role: 'source', provinceCode } as const
    const token = await db.transaction().execute((transaction) => addHolder(transaction, holder, operatingUser()))
    if (token === null) return null
    return `demonstration source ${name} (province ${provinceCode}), its token, shown this once: ${token}`
  } finally {
    await db.destroy()
  }
}
