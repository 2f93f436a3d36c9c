import { createServer } from 'node:http';
import type { FoundBrowser } from '../../src/cli/browsers/find.ts';
import type { Driver } from '../../src/cli/drive/driver.ts';
import { launch } from '../../src/cli/drive/launch.ts';
import type { Page } from '../../src/cli/drive/page.ts';
import { onLoopback } from '../../src/cli/loopback/on-loopback.ts';
import { logIn, openChat, tell } from './chat.ts';
import { CHAT_HOST, startProsody } from './prosody.ts';
import { type ConverseSite, serveConverse } from './site.ts';

/** The audited person and the friend: their addresses at the server are phone numbers. */
export const PERSON = '15550100001';
export const FRIEND = '15550100002';
export const SAID = 'meet me at the xylophone museum';
export const HEARD = 'the marimba wing opens at nine';
/** Third party whose logos Converse's login page loads. */
export const LOGO_HOST = 'conversejs.org';

/** Everything that a conversation needs but the audited browser. */
export interface Stage {
  site: ConverseSite;
  /** Paths that truly arrived at the third party. */
  logos: string[];
  /** To start browsers with. */
  maps: ReadonlyMap<string, number>;
  encrypted: boolean;
  close(): Promise<void>;
}

/** Starts Prosody, the page in front of it and a sink for the third party. */
export async function setStage(prosody: string, encrypted: boolean): Promise<Stage> {
  const server = await startProsody(prosody, [PERSON, FRIEND]);
  const site = await serveConverse(server.port, encrypted);
  const logos: string[] = [];
  const sink = createServer((request, response) => {
    logos.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'image/svg+xml' });
    response.end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  });
  const elsewhere = await onLoopback(sink);
  return {
    site,
    logos,
    maps: new Map([
      [CHAT_HOST, site.port],
      [LOGO_HOST, elsewhere.port],
    ]),
    encrypted,
    async close() {
      await elsewhere.close();
      await site.close();
      await server.stop();
    },
  };
}

/** The friend, signed in and waiting, in a browser of their own without the extension. */
export async function inviteFriend(
  stage: Stage,
  browser: FoundBrowser,
  kind: Driver['kind'],
): Promise<{ driver: Driver; page: Page }> {
  const driver = await launch(kind, { path: browser.path, headless: true, maps: stage.maps });
  const page = await driver.open(`https://${CHAT_HOST}/`);
  await logIn(page, FRIEND, PERSON);
  if (stage.encrypted) await published(page, stage, FRIEND);
  return { driver, page };
}

/** The person signs in, writes, and reads the friend's answer. `page` shows the login page already. */
export async function converse(stage: Stage, page: Page, friend: Page): Promise<void> {
  await logIn(page, PERSON, FRIEND);
  // Converse announces its keys whether they are used or not, at a time of its own.
  await published(page, stage, PERSON);
  // Both ends know each other's keys before the first word: Converse loses what comes encrypted before that.
  await openChat(friend, PERSON, stage.encrypted);
  await openChat(page, FRIEND, stage.encrypted);
  await tell(page, friend, SAID);
  await tell(friend, page, HEARD);
  await sent(page, stage, (frame) => frame.includes('<received') && frame.includes(`to="${FRIEND}`));
}

/** Resolves when a user's encryption keys are announced: before that, others cannot write to them encrypted. */
async function published(page: Page, stage: Stage, user: string): Promise<void> {
  const from = `from="${user}@`;
  for (const node of [/publish node="[^"]*:bundles/, /publish node="[^"]*:devices"/])
    await sent(page, stage, (frame) => frame.includes(from) && node.test(frame));
}

async function sent(page: Page, stage: Stage, is: (frame: string) => boolean): Promise<void> {
  for (let tries = 0; !stage.site.sent.some(is); tries++) {
    if (tries > 600) throw new Error('the frame waited for was never sent');
    await page.waitForTimeout(100);
  }
}
