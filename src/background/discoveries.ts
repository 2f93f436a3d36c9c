import { type Discovery, startDiscovery } from '../detect/discovery.ts';
import { ownerKey } from '../entities/owner-key.ts';
import { partyOf, resolveHost } from '../entities/resolve.ts';
import type { Session } from '../model/session.ts';
import type { ToldMessage } from '../watch/discover/told-schema.ts';
import { appOf, type Sessions } from './sessions.ts';

/** Audits whose discoveries are kept at a time; the oldest are forgotten first. */
const MOST = 20;
const SALT_BYTES = 16;

/**
 * What each running audit's app was told, where the person has opted in: salted hashes, in memory only. A
 * background that was stopped has forgotten them all; the session notes each time that it began anew.
 */
export class Discoveries {
  readonly #books = new Map<string, Discovery>();
  readonly #sessions: Sessions;
  #on = false;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /** Off forgets everything at once. */
  set(on: boolean): void {
    this.#on = on;
    if (!on) this.#books.clear();
  }

  /** The session's discovery, begun where there is none; null where the person has not opted in. */
  of(session: Session, time: number): Discovery | null {
    if (!this.#on) return null;
    let book = this.#books.get(session.id);
    if (!book) {
      book = startDiscovery(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
      this.#books.set(session.id, book);
      this.#sessions.noteDiscovery(session, time);
      if (this.#books.size > MOST) this.#books.delete(this.#books.keys().next().value as string);
    }
    return book;
  }

  /** Learns what the app itself told; what others told in its page is theirs and is not followed. */
  learn(message: ToldMessage, session: Session, time: number): void {
    if (!isOwn(message.host, session)) return;
    this.of(session, time)?.learn(message.told, ownerKey(message.host));
  }

  /** Values remembered for a session; null where nothing is followed. */
  known(session: string): number | null {
    return this.#on ? (this.#books.get(session)?.size ?? 0) : null;
  }

  /** Forgets a session's, or all. */
  forget(session: string | null): void {
    if (session === null) this.#books.clear();
    else this.#books.delete(session);
  }
}

/** A host of the app's own company or family, or of the same site as the page. */
function isOwn(host: string, session: Session): boolean {
  const party = partyOf(resolveHost(host), appOf(session).profile);
  if (party === 'first' || party === 'family') return true;
  return ownerKey(host) === ownerKey(new URL(session.origin).hostname);
}
