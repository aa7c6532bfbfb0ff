import { connect } from '@motcua/db'
import { roleUrl } from '@motcua/db/roles'
import { addSource, findAnySource } from '../intake/source-systems.ts'

const name = 'demo-38'
const provinceCode = '38'

/**
 * Adds the source for trying out the intake, at the first start with demonstration data. Returns what is to be said
 * about it, with its token, once; null ever after.
 */
export async function addDemonstrationSource(adminUrl: string): Promise<string | null> {
  const db = connect(roleUrl(adminUrl, 'dossiers'), { maxConnections: 1 })
  try {
    if ((await findAnySource(db, name)) !== null) return null
    const token = await addSource(db, { name, provinceCode, origin: 'SIMULATED', mapping: {} })
    return `demonstration source ${name} (province ${provinceCode}), its token, shown this once: ${token}`
  } finally {
    await db.destroy()
  }
}
