/** Something of the system's that a command cannot do without and could not get. Its message is one line that says how to get it. */
export class Missing extends Error {
  override name = 'Missing';
}
