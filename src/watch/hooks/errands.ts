import { type Recorder, seen } from '../recorder.ts';
import { absolute, option } from './address.ts';
import { unread } from './capture.ts';
import { observeCall, observeNew } from './disguise.ts';
import * as native from './natives.ts';
import { home, realm } from './realm.ts';

const UNTOLD = unread('the browser asks there of its own accord, and shows nothing of it');

/**
 * Addresses that a page has the browser ask, which no request log shows: a payment app's (Payment Method Identifiers), an
 * identity provider's (FedCM), and that of a site which lets others use its passkeys (WebAuthn, related origins and signals).
 */
export function hookErrands(recorder: Recorder): void {
  const note = (address: unknown) => {
    const url = typeof address === 'string' ? absolute(address) : '';
    if (native.startsWith(url, 'https:')) recorder.record(seen('other', 'MAY-FETCH', url, UNTOLD));
  };
  observeNew('PaymentRequest', (_request, args) => {
    each(native.argument(args, 0), (method) => {
      const name = option(method, 'supportedMethods').value;
      // Names of the standard's own are no addresses.
      if (typeof name === 'string' && native.includes(name, ':')) note(name);
    });
  });
  watchStatics('IdentityCredential', 'disconnect', (options) => note(option(options, 'configURL').value));
  watchStatics('PublicKeyCredential', 'signal', (options) => relying(option(options, 'rpId').value));
  const credentials = realm.CredentialsContainer?.prototype;
  if (!credentials) return;
  observeCall(credentials, 'get', (_self, args) => {
    const options = native.argument(args, 0);
    each(option(option(options, 'identity').value, 'providers').value, (provider) =>
      note(option(provider, 'configURL').value),
    );
    relying(option(option(options, 'publicKey').value, 'rpId').value);
  });
  observeCall(credentials, 'create', (_self, args) => {
    const rp = option(option(native.argument(args, 0), 'publicKey').value, 'rp').value;
    relying(option(rp, 'id').value);
  });

  /** Another site's name has the browser ask that site. */
  function relying(id: unknown): void {
    const own = `.${location.hostname}`;
    if (typeof id === 'string' && !native.endsWith(own, `.${id}`)) note(`https://${id}/.well-known/webauthn`);
  }
}

/** What a class does itself, by how the names of it begin. */
function watchStatics(name: string, begins: string, told: (options: unknown) => void): void {
  const owner = native.ownValue(home, name);
  if (typeof owner !== 'function') return;
  const keys = native.reflect.ownKeys(owner);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (typeof key === 'string' && native.startsWith(key, begins))
      observeCall(owner, key, (_self, args) => told(native.argument(args, 0)));
  }
}

function each(list: unknown, visit: (value: unknown) => void): void {
  if (!native.isArray(list)) return;
  for (let i = 0; i < list.length; i++) visit(native.ownValue(list, i));
}
