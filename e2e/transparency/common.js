// Probes say what a page can find out. They run with and without the extension; the answers must be equal.
{
  const out = {};
  const probes = [];
  const say = (name, value) => {
    out[name] = String(value);
  };
  /** A stack without the lines of whoever started the probes. */
  const stackOf = (error) =>
    String(error?.stack)
      .split('\n')
      .filter((line) => !line.includes(' async '))
      .join('\n');
  /** What a call gives, or how it fails, down to the whole stack. */
  const attempt = (run) => {
    try {
      const value = run();
      return typeof value === 'object' && value !== null
        ? Object.prototype.toString.call(value)
        : String(value);
    } catch (error) {
      return `${error?.constructor?.name}: ${error?.message} | ${stackOf(error)}`;
    }
  };
  const later = async (run) => {
    try {
      return String(await run());
    } catch (error) {
      return `${error?.constructor?.name}: ${error?.message}`;
    }
  };
  self.probe = (run) => probes.push(run);
  /** Runs every probe and gives what they said. */
  self.facts = async () => {
    for (const run of probes) {
      try {
        await run({ say, attempt, later, stackOf });
      } catch (error) {
        say(`failed ${probes.indexOf(run)}`, `${error} ${error.stack}`);
      }
    }
    return out;
  };
}
