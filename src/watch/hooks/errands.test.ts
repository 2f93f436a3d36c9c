import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

class CredentialsContainer {
  get(_options?: unknown) {}
  create(_options?: unknown) {}
}
const call = (_options: unknown) => undefined;
/** A class of which only what belongs to itself is used. */
const statics = <Name extends string>(...names: Name[]) =>
  Object.assign(
    function Statics() {},
    Object.fromEntries(names.map((name) => [name, call])) as Record<Name, typeof call>,
  );
const PublicKeyCredential = statics(
  'signalUnknownCredential',
  'signalAllAcceptedCredentials',
  'signalCurrentUserDetails',
);
const IdentityCredential = statics('disconnect');
class PaymentRequest {
  readonly methods: unknown;
  constructor(methods: unknown) {
    this.methods = methods;
  }
}
const classes = {
  CredentialsContainer,
  PublicKeyCredential,
  IdentityCredential,
  PaymentRequest,
};

const told: Seen[] = [];
const urls = () => told.splice(0).map(({ method, url }) => `${method} ${url}`);
const credentials = new CredentialsContainer();

beforeAll(async () => {
  vi.stubGlobal('FileReader', NoReader);
  for (const [name, value] of Object.entries(classes)) vi.stubGlobal(name, value);
  vi.stubGlobal('location', { hostname: 'app.own.example', href: 'https://app.own.example/' });
  const { hookErrands } = await import('./errands.ts');
  hookErrands({ record: (seen) => void told.push(seen) });
});
beforeEach(() => {
  told.length = 0;
});

const WELL_KNOWN = 'MAY-FETCH https://other.example/.well-known/webauthn';

it('names payment methods that are addresses', () => {
  const Pays = globalThis.PaymentRequest as unknown as typeof PaymentRequest;
  new Pays([
    { supportedMethods: 'https://pay.example/m' },
    { supportedMethods: 'secure-payment-confirmation' },
  ]);
  expect(urls()).toEqual(['MAY-FETCH https://pay.example/m']);
});

it('names identity providers that are asked to sign in or to disconnect', () => {
  const configURL = 'https://id.example/fed.json';
  credentials.get({ identity: { providers: [{ configURL }] } });
  IdentityCredential.disconnect({ configURL, clientId: 'x', accountHint: 'y' });
  expect(urls()).toEqual(Array.from({ length: 2 }, () => `MAY-FETCH ${configURL}`));
});

it.each([
  ['a passkey is asked for', (id: string) => credentials.get({ publicKey: { rpId: id } })],
  ['one is made', (id: string) => credentials.create({ publicKey: { rp: { id } } })],
  ['one is unknown', (id: string) => PublicKeyCredential.signalUnknownCredential({ rpId: id })],
  ['all are named', (id: string) => PublicKeyCredential.signalAllAcceptedCredentials({ rpId: id })],
  ['its user is described', (id: string) => PublicKeyCredential.signalCurrentUserDetails({ rpId: id })],
])('names another site for whose passkeys it asks, where %s', (_what, ask) => {
  ask('other.example');
  expect(urls()).toEqual([WELL_KNOWN]);
  ask('own.example');
  expect(urls()).toEqual([]);
});
