/**
 * Tools that a page tells who its visitor is: messages and support (Braze, Intercom), switches of features (Statsig,
 * LaunchDarkly), sign-in (Firebase). The person in them is the visitor, and no contact.
 */
import { decodeBase64 } from '../base64.ts';
import { textOf } from '../draft.ts';
import { isRecord, type Json, member, memberText, parseJson } from '../json.ts';
import { type KeyRules, readKeyed } from '../keyed.ts';
import { ANALYTICS_KEYS, batchOf, type Sdk, unwrap } from './sdk.ts';

const silent = () => null;
/** Longest text that is turned round. */
const MAX_BACKWARDS = 2_000_000;

/** Braze's web SDK (braze.com/docs/developer_guide/sdk_integration): `/api/v3/data/`. */
export const braze: Sdk = {
  name: 'braze',
  title: 'Braze',
  entity: 'Braze',
  hint: (url) => /\/api\/v3\/(data|content_cards\/sync)\/?$/.test(url.pathname),
  kind: (url, json) =>
    memberText(json, 'api_key') !== '' && memberText(json, 'device_id') !== ''
      ? /\/v3\/(\w+)/.exec(url.pathname)![1]!
      : null,
  says: [],
  keys: {
    ...ANALYTICS_KEYS,
    dob: 'date-of-birth',
    gender: 'gender',
    homecity: 'coarse-location',
    pushtoken: 'push-token',
    resolution: 'screen',
  },
  more(draft, body) {
    const events = member(body?.json, 'events');
    if (Array.isArray(events) && events.length > 0)
      draft.note('usage-event', `${body!.at}.events`, 'braze: events');
  },
};

/**
 * Intercom's messenger (`api-iam.intercom.io/messenger/web/ping`, as public code meets it): a form with the person as JSON in
 * `user_data`, what is written in `blocks`.
 */
export const intercom: Sdk = {
  name: 'intercom',
  title: 'Intercom',
  entity: 'Intercom',
  hint: (url) => url.pathname.includes('/messenger/web/'),
  kind: (url, json) =>
    memberText(json, 'app_id') === '' ? null : (/\/messenger\/web\/(\w+)/.exec(url.pathname)?.[1] ?? 'call'),
  says: [],
  keys: {
    ...ANALYTICS_KEYS,
    'userdata.name': 'name',
    'userdata.phone': 'phone-number',
    'userdata.languageoverride': 'language',
    deviceidentifier: 'device-identifier',
    referer: 'page-url',
    'blocks.text': 'message-content',
    // The messenger's own: `web`.
    platform: silent,
  },
  more(draft) {
    if (/^intercom\/(events|metrics)$/.test(draft.kind)) draft.note('usage-event', 'body', draft.kind);
  },
};

const FLAG_USER: KeyRules = {
  ...ANALYTICS_KEYS,
  stableid: 'device-identifier',
  currentpage: 'page-url',
};

/**
 * Statsig's client SDK (docs.statsig.com/concepts/user): a user, and which gates were met. Its web client says who the user is in
 * base64 written backwards (npm's `@statsig/client-core` 3.33.5, `_tryEncodeBody`).
 */
export const statsig: Sdk = {
  name: 'statsig',
  title: 'Statsig',
  entity: 'Statsig',
  hint: (url) =>
    url.searchParams.has('st') &&
    url.searchParams.has('sv') &&
    /\/v1\/(initialize|rgstr|log_event|get_config|check_gate)\/?$/.test(url.pathname),
  kind: (url) => /\/v1\/(\w+)/.exec(url.pathname)![1]!,
  says: [],
  keys: FLAG_USER,
  query: { sid: 'session-timing' },
  text(draft, text, at) {
    const inner = text.length > MAX_BACKWARDS ? null : unwrap(text.split('').reverse().join(''));
    const place = `${at}(reversed)(base64)`;
    if (inner) readKeyed(draft, inner.json, place, FLAG_USER, ['reversed', ...inner.encodings]);
    else draft.closed(text.length);
  },
  more(draft) {
    if (/^statsig\/(rgstr|log_event)$/.test(draft.kind)) draft.note('usage-event', 'body', draft.kind);
  },
};

const CONTEXT =
  /\/(?:evalx?|meval|mping|ping)\/[0-9a-f]{24}\/(?:(?:contexts|users?)\/([\w=-]+)|(ey[\w=-]+))$/;
/** Where the context is in the body, under a method of its own. */
const REPORT = /\/evalx?\/[0-9a-f]{24}(?:\/(?:context|user))?$/;

/** A context of kind `user` is a person, one of several kinds has one in it; others are devices or organisations. */
const LD_PERSON: KeyRules = { ...ANALYTICS_KEYS, key: 'user-id', name: 'name' };
const LD_KEYS: KeyRules = { ...ANALYTICS_KEYS, 'user.key': 'user-id', 'user.name': 'name' };

function contextRules(context: Json | undefined): KeyRules {
  const kind = memberText(context, 'kind');
  return kind === 'user' || kind === '' ? LD_PERSON : LD_KEYS;
}

/**
 * LaunchDarkly's client SDK (launchdarkly.com/docs/sdk/features/context-config): a context in the address, as a body where it
 * is asked to "report" it, or with events (npm's `launchdarkly-js-sdk-common` 5.8.3).
 */
export const launchDarkly: Sdk = {
  name: 'launchdarkly',
  title: 'LaunchDarkly',
  entity: 'LaunchDarkly',
  hint: (url) => /\/[0-9a-f]{24}(\/|$)/.test(url.pathname),
  kind: (url, json, { method }) => {
    if (CONTEXT.test(url.pathname)) return 'context';
    if (method === 'REPORT' && REPORT.test(url.pathname) && isRecord(json)) return 'report';
    return /\/events\/(bulk|diagnostic)\//.test(url.pathname) && json !== undefined ? 'events' : null;
  },
  says: [],
  keys: LD_KEYS,
  more(draft, body, url) {
    if (draft.kind === 'launchdarkly/events') draft.note('usage-event', 'body', draft.kind);
    for (const [index, event] of batchOf(body?.json).entries()) {
      const context = member(event, 'context');
      if (isRecord(context))
        readKeyed(draft, context, `${body!.at}[${index}].context`, contextRules(context), body!.encodings);
    }
    const match = CONTEXT.exec(url.pathname);
    if (draft.kind === 'launchdarkly/report' && body)
      readKeyed(draft, body.json, body.at, contextRules(body.json), body.encodings);
    const bytes = match ? decodeBase64(match[1] ?? match[2]!) : null;
    const text = bytes && textOf(bytes);
    const json = text ? parseJson(text) : undefined;
    if (json !== undefined) readKeyed(draft, json, 'url.path(base64)', contextRules(json), ['base64']);
  },
};

/** Sign-in by Firebase (cloud.google.com/identity-platform/docs/reference/rest/v1/accounts). */
export const firebaseAuth: Sdk = {
  name: 'firebase-auth',
  title: 'Firebase Authentication',
  entity: 'Google',
  hint: (url) => /\/v1\/accounts:\w+$/.test(url.pathname) && url.searchParams.has('key'),
  kind: (url, json) => (isRecord(json) ? /:(\w+)$/.exec(url.pathname)![1]! : null),
  says: [],
  keys: {
    email: 'email-address',
    identifier: (value) => (String(value).includes('@') ? 'email-address' : 'phone-number'),
    phonenumber: 'phone-number',
    password: 'auth-token',
    displayname: 'name',
    photourl: 'profile-photo',
    idtoken: 'auth-token',
    continueuri: 'page-url',
  },
};
