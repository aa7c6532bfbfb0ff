import { invalidInput } from '@motcua/kit/errors'

const mostLists = 80

/** Every list of dossiers takes statements of its own: a request may open so many and no more. */
export function createListBudget(): () => void {
  let lists = 0
  return () => {
    lists += 1
    if (lists > mostLists) {
      throw invalidInput(
        `A request may open ${mostLists} lists of dossiers; ask for the others in another.`,
        'dossiers',
      )
    }
  }
}
