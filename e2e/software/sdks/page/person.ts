/** Who uses the page: what an app tells its telemetry of them. */
export interface Person {
  id: string;
  email: string;
  name: string;
  /** E.164. */
  phone: string;
  /** The number as people write it. */
  phoneAsWritten: string;
  /** SHA-256 of the e-mail address in hex, as apps give it that would rather not give the address. */
  emailDigest: string;
}

/**
 * Starts one SDK as an app does, tells it who the person is, of one event and one error, and resolves when it
 * was told to send. `proxy` is the address at the app's own origin that leads to the company; null: the SDK sends
 * to the company itself.
 */
export type RunSdk = (person: Person, proxy: string | null) => Promise<void>;

export const EVENT = 'Chat opened';
export const FAILURE = 'the conversation could not be drawn';
