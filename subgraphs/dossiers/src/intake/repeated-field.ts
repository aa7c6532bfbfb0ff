const quote = 0x22
const colon = 0x3a
const backslash = 0x5c
const token = /"(?:[^"\\]|\\.)*"|[{}[\],]/g

/**
 * The path of the first field that a JSON text holds twice in one object; null: there is none. JSON.parse keeps the last of them without
 * a word. value: what JSON.parse made of the text, which must not be nested deeply. A text that names as many fields as the value has
 * repeats none, so that the paths are worked out only for a text that does.
 */
export function findRepeatedField(text: string, value: unknown): string | null {
  return countNames(text) === countFields(value) ? null : findInText(text)
}

/** In JSON each colon outside of a string follows the name of a field. */
function countNames(text: string): number {
  let names = 0
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charCodeAt(place)
    if (character === colon) names += 1
    else if (character === quote) place = endOfString(text, place)
  }
  return names
}

function endOfString(text: string, begins: number): number {
  for (let place = begins + 1; place < text.length; place += 1) {
    const character = text.charCodeAt(place)
    if (character === quote) return place
    if (character === backslash) place += 1
  }
  return text.length
}

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  let fields = Array.isArray(value) ? 0 : inner.length
  for (const one of inner) if (typeof one === 'object') fields += countFields(one)
  return fields
}

/** An object or list that is not closed yet. names null: a list; name null: the next string is a name. */
interface Level {
  readonly path: string
  readonly names: Set<string> | null
  name: string | null
  index: number
}

function findInText(text: string): string | null {
  const levels: Level[] = []
  for (const [found] of text.matchAll(token)) {
    const level = levels.at(-1)
    if (found === '{' || found === '[') {
      const path = level === undefined ? '' : pathOf(level)
      levels.push({ path, names: found === '{' ? new Set() : null, name: null, index: 0 })
    } else if (found === '}' || found === ']') {
      levels.pop()
    } else if (level !== undefined && found === ',') {
      level.name = null
      level.index += 1
    } else if (level?.names && level.name === null) {
      // Names are compared as they are read: "\u0061" is "a".
      level.name = String(JSON.parse(found))
      if (level.names.has(level.name)) return pathOf(level)
      level.names.add(level.name)
    }
  }
  return null
}

function pathOf({ path, names, name, index }: Level): string {
  if (names === null) return `${path}[${index}]`
  return path === '' ? `${name}` : `${path}.${name}`
}
