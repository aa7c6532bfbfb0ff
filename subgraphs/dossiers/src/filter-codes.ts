import { invalidInput, quoted } from '@motcua/kit/errors'
import { nationalCodeOf } from '@motcua/kit/national-code'
import type { Loaders } from './loaders.ts'

// What a code of a filter is of. A code that nothing bears would be answered with zeros, which look like a count.

/** The unit of that id or official code. BAD_USER_INPUT when none bears it. */
export async function readUnit(loaders: Loaders, code: string, argument: string) {
  const unit = await loaders.unitNamed.load(code)
  if (unit !== null) return unit
  throw invalidInput(
    `No unit has the id or official code ${quoted(code)}. Give ${argument} a province (such as 38) or a unit of the commune level.`,
    argument,
  )
}

/** The province of that id or official code. BAD_USER_INPUT when none bears it, and for a commune. */
export async function readProvince(loaders: Loaders, code: string, argument: string) {
  const unit = await loaders.unitNamed.load(code)
  if (unit?.level === 'PROVINCE') return unit
  const problem =
    unit === null
      ? `No province has the id or official code ${quoted(code)}.`
      : `${quoted(code)} is a unit of the commune level.`
  throw invalidInput(`${problem} Give ${argument} a province, such as 38.`, argument)
}

/** BAD_USER_INPUT when no agency bears the code. */
export async function requireAgency(loaders: Loaders, code: string, argument: string): Promise<void> {
  if ((await loaders.agency.load(code)) !== null) return
  throw invalidInput(`No agency has the code ${quoted(code)}. Give ${argument} one such as H56.`, argument)
}

/** The national code of a procedure of the catalogue or of a dossier, by that code or a local one. BAD_USER_INPUT for any other. */
export async function readProcedure(loaders: Loaders, code: string, argument: string): Promise<string> {
  const national = nationalCodeOf(code)
  if (national !== null && (await loaders.isProcedure.load(national))) return national
  throw invalidInput(`No procedure has the code ${quoted(code)}. Give ${argument} one such as 1.001193.`, argument)
}

/** BAD_USER_INPUT when no procedure is of the field. The empty text stands for procedures without one. */
export async function requireField(loaders: Loaders, code: string | null | undefined): Promise<void> {
  if (code == null || code === '' || (await loaders.isField.load(code))) return
  throw invalidInput(`No field has the code ${quoted(code)}. Give a code of procedureFields.`, 'field')
}

/** BAD_USER_INPUT when no inter-agency request bears the code. */
export async function requireGroup(loaders: Loaders, code: string): Promise<void> {
  if (await loaders.isGroup.load(code)) return
  throw invalidInput(`No inter-agency request has the code ${quoted(code)}.`, 'group')
}
