/**
 * How long the lists are on average in which the schema tells of itself, by `Type.field`. Half of the types that are told of wrap another
 * one. An answer about the schema is made at a stretch, however many aliases there are of it.
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
