import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEMO_PAGE, startDemoServices } from '../../src/cli/audit/demo-services.ts';
import { findingsTable } from '../../src/cli/audit/findings-table.ts';
import { DEMO_DATE, DEMO_IDENTITY, demonstrate } from '../../src/cli/audit/start.ts';
import { type Audited, writeReport } from '../../src/cli/audit/write-report.ts';
import type { BrowserKind } from '../../src/cli/browsers/find.ts';
import type { Report } from '../../src/model/report.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { auditPlainly } from '../audit-plainly.ts';
import { checkAuditPage, checkPopup } from '../faces.ts';
import { findingLines } from '../findings.ts';
import { haveBrowser, KINDS } from '../have.ts';

/** Pictures of the popup, the full page and the report, to look at. */
const pictures = mkdtempSync(join(tmpdir(), 'candor-pictures-'));
const findings = new Map<BrowserKind, string[]>();
const there = new Map<BrowserKind, boolean>();
for (const kind of KINDS) there.set(kind, (await haveBrowser(kind)) !== null);

for (const kind of KINDS) {
  describe.skipIf(!there.get(kind))(`the demonstration in ${kind}`, () => {
    let audited: Audited;
    let own: Report;

    test('is audited, and the faces show it', async () => {
      const services = await startDemoServices();
      try {
        [audited] = (await auditPlainly({
          urls: [DEMO_PAGE],
          browser: kind,
          identifiers: DEMO_IDENTITY,
          date: DEMO_DATE,
          maps: services.maps,
          drive: ({ page }) => demonstrate(page),
          async afterwards(_, driver, extension) {
            own = await extension.report();
            const picture = (name: string) => join(pictures, `${kind}-${name}.png`);
            await checkPopup(driver, extension, DEMO_PAGE, picture('popup'));
            await checkAuditPage(driver, picture('audit'));
          },
        })) as [Audited];
      } finally {
        await services.close();
      }
      findings.set(kind, findingLines(audited.report));
      console.log(`Pictures: ${pictures}`);
    });

    test('shows clear, vague, omitted, opaque and not-observable, and accuses nobody', () => {
      const table = findingsTable(audited.report, { width: 100, colour: false });
      for (const verdict of ['clear', 'vague', 'omitted', 'opaque', 'not-observable']) {
        expect(table).toMatch(new RegExp(`^  ${verdict} `, 'm'));
      }
      const verdicts = audited.report.findings.map((finding) => finding.verdict);
      expect(verdicts).not.toContain('incorrect');
      expect(verdicts).not.toContain('contradicted');
    });

    test('the number reached WhatsApp before encryption and with the crash log, the search words Giphy', () => {
      const { flows } = audited.report;
      const number = flows.filter((flow) => flow.label === 'my number');
      expect(number.map((flow) => flow.recipient.host)).toContain('crashlogs.whatsapp.net');
      expect(number.map((flow) => flow.evidence.level)).toContain('before-encryption');
      const search = flows.find((flow) => flow.dataType === 'search-query');
      expect(search).toMatchObject({ party: 'third', recipient: { host: 'api.giphy.com' } });
      expect(
        flows.some((flow) => flow.recipient.host === 'graph.facebook.com' && flow.party === 'family'),
      ).toBe(true);
      expect(flows.some((flow) => flow.dataType === 'message-content')).toBe(false);
    });

    test("the command line's report is the extension's own", () => {
      expect(findingLines(own)).toEqual(findingLines(audited.report));
      expect(own.integrity).toEqual(audited.report.integrity);
      expect(own.session.transmissions).toBe(audited.report.session.transmissions);
    });

    test('the written report reads back, and holds no value of the identity', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'candor-demo-'));
      await writeReport(audited, folder, ['json', 'html', 'csv', 'har', 'jsonld'], true);
      const { readFileSync, readdirSync } = await import('node:fs');
      const parsed = parseReport(readFileSync(join(folder, 'report.json'), 'utf8'));
      expect(parsed.ok).toBe(true);
      for (const file of readdirSync(folder)) {
        const text = readFileSync(join(folder, file), 'utf8');
        for (const { value } of DEMO_IDENTITY) expect(text, file).not.toContain(value.replace('+', ''));
      }
    });
  });
}

test.skipIf([...there.values()].includes(false))('both browsers give the same findings', () => {
  const [first, second] = KINDS.map((kind) => findings.get(kind));
  expect(first).toBeDefined();
  expect(second).toEqual(first);
});
