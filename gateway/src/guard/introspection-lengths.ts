/**
 * Average lengths of the lists of introspection, by `Type.field`. ofType is no list: half of the types wrap another one. The library makes an
 * answer about the schema without a pause, however many aliases it has.
 */
export const introspectionLengths: Readonly<Record<string, number>> = {
  '__Schema.types': 250,
  '__Schema.directives': 10,
  '__Directive.args': 2,
  '__Field.args': 1,
  '__Type.fields': 5,
  '__Type.inputFields': 1,
  '__Type.enumValues': 2,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
  '__Type.ofType': 0.5,
}
