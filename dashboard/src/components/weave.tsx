import { Fragment } from 'react'
import type { ReactNode } from 'react'

const mark = '\u0000'

/** A sentence of a catalogue with elements in the places of its arguments, such as links of its numbers. */
export function weave(sentence: (...places: string[]) => string, elements: readonly ReactNode[]): ReactNode {
  const pieces = sentence(...elements.map((_, index) => `${mark}${index}${mark}`)).split(mark)
  // oxlint-disable-next-line react/no-array-index-key -- the pieces of one sentence never change their order
  return pieces.map((piece, index) => (
    <Fragment key={index}>{index % 2 === 0 ? piece : elements[Number(piece)]}</Fragment>
  ))
}
