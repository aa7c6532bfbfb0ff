/** Makes the value when it is first asked for, and gives the same one from then on. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => (made ??= { value: make() }).value
}
