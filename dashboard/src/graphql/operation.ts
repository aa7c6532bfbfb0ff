/**
 * A question the gateway knows by the hash of its text; the text itself never reaches the browser.
 * The two phantom fields carry the types of answer and variables and are never set.
 */
export interface Operation<Answer, Variables> {
  readonly name: string
  readonly hash: string
  readonly answer?: Answer
  readonly variables?: Variables
}
