import { readPage, toConnection } from '@motcua/kit/paging'
import type { AdministrativeUnitResolvers } from '../generated/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import type { AdministrativeUnitParent } from '../parents.ts'
import { fullName, fullNameEn } from '../rules/full-name.ts'

/** The unit with its type and name on a day; as it is when none is given. */
async function versionOn(
  unit: AdministrativeUnitParent,
  day: string | null | undefined,
  loaders: Loaders,
): Promise<Pick<AdministrativeUnitParent, 'type' | 'name'>> {
  if (day == null || day === unit.on) return unit
  return (await loaders.unitById(day).load(unit.id)) ?? unit
}

export const AdministrativeUnit: AdministrativeUnitResolvers = {
  async __resolveReference({ id }, { loaders, today }) {
    const unit = await loaders.unitById(today).load(id)
    return unit && { ...unit, on: today }
  },

  name: async (unit, args, { loaders }) => (await versionOn(unit, args.on, loaders)).name,
  type: async (unit, args, { loaders }) => (await versionOn(unit, args.on, loaders)).type,

  async fullName(unit, args, { loaders }) {
    const { type, name } = await versionOn(unit, args.on, loaders)
    return fullName(type, name)
  },

  async fullNameEn(unit, args, { loaders }) {
    const { type, name } = await versionOn(unit, args.on, loaders)
    return fullNameEn(type, name)
  },

  tile: ({ tileColumn, tileRow }) =>
    tileColumn === null || tileRow === null ? null : { column: tileColumn, row: tileRow },

  async parent({ parentId, on }, _, { loaders }) {
    const parent = parentId === null ? null : await loaders.unitById(on).load(parentId)
    return parent && { ...parent, on }
  },

  async children({ id, on: ownDay }, { on: wanted, ...args }, { loaders }) {
    const on = wanted ?? ownDay
    const page = readPage(args, { default: 200, most: 500, width: 1 })
    const children = await loaders.childrenOf({ on, page }).load(id)
    return {
      ...toConnection(children, page, { sortValues: (unit) => [unit.code], node: (unit) => ({ ...unit, on }) }),
      counts: () => loaders.childCountsOf(on).load(id),
    }
  },

  async agency({ id, on }, _, { loaders }) {
    const committee = (await loaders.agenciesOf.load(id)).find((agency) => agency.kind === 'PEOPLES_COMMITTEE')
    return committee && { ...committee, on }
  },

  async agencies({ id, on }, _, { loaders }) {
    return (await loaders.agenciesOf.load(id)).map((agency) => ({ ...agency, on }))
  },

  changes: ({ id }, _, { loaders }) => loaders.changesOf.load(id),

  history: ({ id }, _, { loaders }) => loaders.versionsOf.load(id),
}
