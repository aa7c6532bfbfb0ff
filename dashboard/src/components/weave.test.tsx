import { isValidElement } from 'react'
import { expect, test } from 'vitest'
import { weave } from './weave.tsx'

test('elements stand where the sentence puts its arguments, in its own order', () => {
  const woven = weave((late, all) => `${all} in all, ${late} late`, [<b key="late">2</b>, <i key="all">9</i>])
  const children = (Array.isArray(woven) ? woven : []).map((piece: unknown) =>
    isValidElement<{ children: unknown }>(piece) ? piece.props.children : null,
  )
  expect(children.map((child) => (isValidElement(child) ? child.type : child))).toEqual([
    '',
    'i',
    ' in all, ',
    'b',
    ' late',
  ])
})
