import { type Row, rowsOf } from './table.ts';

/** A client played by a page: where it stands, as which app it is audited, what it sends. */
export interface Client {
  /** The folder whose vectors it sends. */
  id: string;
  app: string;
  page: string;
  rows: readonly Row[];
}

/** Sent from a worker of the page's, as the real client does it. */
const inWorker = (rows: readonly Row[], which = /^/): Row[] =>
  rows.map((row) => (which.test(row.name) ? { ...row, inWorker: true } : row));

/** Banzai as a page of Meta's sends it, to its own origin. */
function banzaiAt(page: string, how: 'xhr' | 'beacon', path: string): Row {
  const { origin } = new URL(page);
  const event = { e: JSON.stringify({ uri: page, product: 'messenger' }), d: 'device-1', s: 'a:b:c', t: 1 };
  const body = {
    app_id: '1',
    posts: JSON.stringify([['falco:tab_visible', event, 1, 0]]),
    user: '100000000000001',
  };
  return {
    name: `${new URL(page).host}${path}`,
    how,
    method: 'POST',
    url: `${origin}${path}?__a=1&__user=100000000000001&dpr=2&__ccg=GOOD&fb_dtsg=TOKEN`,
    headers: [['content-type', 'application/x-www-form-urlencoded']],
    text: String(new URLSearchParams(body)),
    carries: [
      'usage-event',
      'user-id',
      'auth-token',
      'device-identifier',
      'page-url',
      'screen',
      'connection',
    ],
    closed: false,
  };
}

const MESSENGER = 'https://www.messenger.com/t/100000000000002/';
const INSTAGRAM = 'https://www.instagram.com/direct/inbox/';
const isBanzai = ({ name }: Row) => name.startsWith('banzai');

/** Every client that only sends: the vectors of each app, from a page at its true origin, to their true hosts. */
export const CLIENTS: readonly Client[] = [
  {
    id: 'messenger',
    app: 'messenger',
    page: 'https://www.facebook.com/messages/',
    rows: rowsOf('messenger'),
  },
  {
    id: 'messenger',
    app: 'messenger',
    page: MESSENGER,
    rows: [
      ...rowsOf('messenger').filter((row) => !isBanzai(row)),
      banzaiAt(MESSENGER, 'xhr', '/ajax/bnzai'),
      banzaiAt(MESSENGER, 'beacon', '/a/fl'),
    ],
  },
  {
    id: 'instagram',
    app: 'instagram',
    page: INSTAGRAM,
    rows: [
      ...rowsOf('instagram'),
      banzaiAt(INSTAGRAM, 'xhr', '/ajax/bz'),
      banzaiAt(INSTAGRAM, 'beacon', '/a/bz'),
    ],
  },
  { id: 'discord', app: 'discord', page: 'https://discord.com/channels/@me', rows: rowsOf('discord') },
  { id: 'slack', app: 'slack', page: 'https://app.slack.com/client/T00000001', rows: rowsOf('slack') },
  {
    id: 'teams',
    app: 'teams',
    page: 'https://teams.microsoft.com/v2/',
    rows: inWorker(rowsOf('teams'), /^onecollector/),
  },
  {
    id: 'google-messages',
    app: 'google-messages',
    page: 'https://messages.google.com/web/conversations',
    rows: rowsOf('google-messages'),
  },
  {
    id: 'google-chat',
    app: 'google-chat',
    page: 'https://chat.google.com/u/0/',
    rows: rowsOf('google-chat'),
  },
  { id: 'x', app: 'x', page: 'https://x.com/messages', rows: rowsOf('x') },
  {
    id: 'snapchat',
    app: 'snapchat',
    page: 'https://www.snapchat.com/web',
    rows: inWorker(rowsOf('snapchat')),
  },
  { id: 'element', app: 'element', page: 'https://app.element.io/', rows: rowsOf('element') },
  { id: 'converse', app: 'generic', page: 'https://chat.example/', rows: rowsOf('converse') },
  { id: 'zulip', app: 'generic', page: 'https://chat.zulip.example/', rows: rowsOf('zulip') },
  { id: 'mattermost', app: 'generic', page: 'https://chat.mattermost.example/', rows: rowsOf('mattermost') },
  { id: 'rocket-chat', app: 'generic', page: 'https://chat.rocket.example/', rows: rowsOf('rocket-chat') },
  { id: 'the-lounge', app: 'generic', page: 'https://irc.example/', rows: rowsOf('the-lounge') },
  { id: 'generic', app: 'generic', page: 'https://chat.any.example/', rows: rowsOf('generic') },
];
