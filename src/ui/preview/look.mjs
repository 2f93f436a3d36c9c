// Development only: renders every face and state with invented samples, takes pictures of them, and checks each
// with axe-core. `node src/ui/preview/look.mjs [folder] [name…]`; needs a Chromium (CHROMIUM, else /usr/bin/chromium).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';

const [folder = 'report/look', ...only] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const popup = { face: 'popup', width: 380 };
const audit = { face: 'audit', width: 1280, sample: 'messenger' };
const FACES = {
  popup,
  'popup-dark': { ...popup, dark: true },
  'popup-320': { ...popup, width: 320 },
  'popup-800': { ...popup, width: 800 },
  'popup-600-high': { ...popup, height: 600, view: true },
  'popup-long': { ...popup, sample: 'long' },
  'popup-contradicted': { ...popup, sample: 'contradicted' },
  'popup-nothing': { ...popup, sample: 'nothing' },
  'popup-no-policy': { ...popup, sample: 'no-policy' },
  'popup-fixture': { ...popup, sample: 'fixture' },
  'popup-paused': { ...popup, status: 'paused' },
  'popup-not-allowed': { ...popup, status: 'no-permission' },
  'popup-not-audited': { ...popup, status: 'not-audited' },
  'popup-kept-off': { ...popup, status: 'kept-off' },
  'popup-not-a-page': { ...popup, status: 'not-a-web-page' },
  'popup-policy-changed': { ...popup, sample: 'policy-changed' },
  'popup-decoder-lost': { ...popup, sample: 'decoder-lost' },
  'popup-full-disk': { ...popup, more: '&full' },
  'popup-full-disk-dark': { ...popup, more: '&full', dark: true },
  'popup-rtl': { ...popup, dir: 'rtl' },
  'popup-menu': { ...popup, height: 600, view: true, click: '.menu > summary' },
  audit: { ...audit, click: '.rowb >> nth=4' },
  'audit-dark': { ...audit, dark: true, click: '.rowb >> nth=4' },
  'audit-no-colour': { ...audit, click: '.rowb >> nth=4', vision: 'achromatopsia' },
  'audit-deutan': { ...audit, vision: 'deuteranopia' },
  'popup-no-colour': { ...popup, sample: 'contradicted', vision: 'achromatopsia' },
  'audit-plain': { ...audit, sample: 'plain' },
  'audit-fixture': { ...audit, sample: 'fixture', click: '.rowb >> nth=0' },
  'audit-long': { ...audit, sample: 'long', click: '.rowb >> nth=0' },
  'audit-narrow': { ...audit, width: 700, click: '.rowb >> nth=4' },
  'audit-420': { ...audit, width: 420, click: '.rowb >> nth=4' },
  'audit-rtl': { ...audit, dir: 'rtl', click: '.rowb >> nth=4' },
  'audit-promises': { ...audit, part: 'promises' },
  'audit-promises-420': { ...audit, part: 'promises', width: 420 },
  'audit-changes': { ...audit, part: 'changes' },
  'audit-changes-420': { ...audit, part: 'changes', width: 420 },
  'audit-changes-none': { ...audit, part: 'changes', sample: 'plain' },
  'audit-blind': { ...audit, part: 'blind', click: '.words > summary' },
  'audit-blind-dark': { ...audit, part: 'blind', dark: true, click: '.words > summary' },
  'audit-fixture-blind': { ...audit, sample: 'fixture', part: 'blind' },
  'audit-fixture-blind-420': { ...audit, sample: 'fixture', part: 'blind', width: 420, dark: true },
  'audit-full-disk': { ...audit, more: '&full' },
  'audit-full-disk-blind': { ...audit, more: '&full', part: 'blind' },
  'audit-nothing': { ...audit, sample: 'nothing' },
  'audit-empty': { ...audit, more: '&empty' },
  'audit-fixture-promises': { ...audit, sample: 'fixture', part: 'promises' },
  options: { face: 'options', width: 1000 },
  'options-dark': { face: 'options', width: 1000, dark: true },
  'options-420': { face: 'options', width: 420 },
  'options-welcome': { face: 'options', width: 1000, more: '&welcome&refused' },
  'options-erase': { face: 'options', width: 1000, click: 'text=Erase all' },
  report: { face: 'report', width: 900 },
  'report-dark': { face: 'report', width: 900, dark: true },
  'report-420': { face: 'report', width: 420 },
  'report-fixture': { face: 'report', width: 900, sample: 'fixture', print: true },
  'report-long': { face: 'report', width: 900, sample: 'long' },
  'report-no-policy': { face: 'report', width: 900, sample: 'no-policy' },
  'report-print': { face: 'report', width: 900, print: true },
};

const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
await server.listen();
const { port } = server.httpServer.address();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(join(root, folder), { recursive: true });

let found = 0;
for (const [name, face] of Object.entries(FACES)) {
  if (
    only.length > 0 &&
    !only.some((part) => name === part || (part.endsWith('*') && name.startsWith(part.slice(0, -1))))
  )
    continue;
  const context = await browser.newContext({
    viewport: { width: face.width, height: face.height ?? 900 },
    deviceScaleFactor: 1.5,
    colorScheme: face.dark ? 'dark' : 'light',
    timezoneId: 'UTC',
    locale: 'en-GB',
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`${name}: ${message.text()}`);
  });
  if (face.vision) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: face.vision });
  }
  const query = new URLSearchParams({
    face: face.face,
    ...(face.sample ? { sample: face.sample } : {}),
    ...(face.status ? { status: face.status } : {}),
    ...(face.dir ? { dir: face.dir } : {}),
  });
  const hash = face.part ? `#${face.part}` : '';
  await page.goto(`http://127.0.0.1:${port}/src/ui/preview/index.html?${query}${face.more ?? ''}${hash}`);
  await page.waitForSelector('h1, h2');
  if (face.click) await page.locator(face.click).first().click();
  await page.waitForTimeout(150);
  if (!face.view) {
    // Parts that stick to the window stand where they belong only in a window as high as the page.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: face.width, height: Math.min(height, 8000) });
  }
  const path = join(root, folder, `${name}.png`);
  await page.screenshot({ path, fullPage: !face.view });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`${name}: ${wide} px wider than its window`);
  if (face.print) {
    await page.emulateMedia({ media: 'print' });
    await writeFile(
      join(root, folder, `${name}.pdf`),
      await page.pdf({ preferCSSPageSize: true, printBackground: true }),
    );
    await page.emulateMedia({ media: null });
  }
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of violations) {
    found++;
    const nodes = violation.nodes
      .slice(0, 3)
      .map((node) => `${node.html.slice(0, 140)} ${node.failureSummary?.split('\n')[1] ?? ''}`);
    console.log(`${name}: axe ${violation.id} (${violation.nodes.length})\n    ${nodes.join('\n    ')}`);
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(`${found} violations of axe-core`);
process.exitCode = found > 0 ? 1 : 0;
