// Written by src/cli/generate-apps.ts from the folders beside it. Do not edit.

/** How to load each app's claims.json as it stands: checked by a test and where it is parsed. */
export const CLAIMS: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  discord: () => import('./discord/claims.json', { with: { type: 'json' } }),
  element: () => import('./element/claims.json', { with: { type: 'json' } }),
  'google-chat': () => import('./google-chat/claims.json', { with: { type: 'json' } }),
  'google-messages': () => import('./google-messages/claims.json', { with: { type: 'json' } }),
  instagram: () => import('./instagram/claims.json', { with: { type: 'json' } }),
  line: () => import('./line/claims.json', { with: { type: 'json' } }),
  messenger: () => import('./messenger/claims.json', { with: { type: 'json' } }),
  signal: () => import('./signal/claims.json', { with: { type: 'json' } }),
  slack: () => import('./slack/claims.json', { with: { type: 'json' } }),
  snapchat: () => import('./snapchat/claims.json', { with: { type: 'json' } }),
  teams: () => import('./teams/claims.json', { with: { type: 'json' } }),
  telegram: () => import('./telegram/claims.json', { with: { type: 'json' } }),
  threema: () => import('./threema/claims.json', { with: { type: 'json' } }),
  viber: () => import('./viber/claims.json', { with: { type: 'json' } }),
  wechat: () => import('./wechat/claims.json', { with: { type: 'json' } }),
  whatsapp: () => import('./whatsapp/claims.json', { with: { type: 'json' } }),
  wire: () => import('./wire/claims.json', { with: { type: 'json' } }),
  x: () => import('./x/claims.json', { with: { type: 'json' } }),
  zalo: () => import('./zalo/claims.json', { with: { type: 'json' } }),
};
