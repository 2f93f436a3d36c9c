/** Node has no `FileReader`; for tests in which nothing is read by one. */
export class NoReader {
  readAsArrayBuffer(): void {}
  get result(): null {
    return null;
  }
}
