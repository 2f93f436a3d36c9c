// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { sampleReport } from '../report/fixture.ts';
import { FORMATS, fileNameOf, MORE_FORMATS, save } from './export.ts';

test('a file is named for app and day, whatever the report calls them', () => {
  const report = sampleReport();
  expect(fileNameOf(report, 'json')).toBe(`candor-whatsapp-${report.session.startedAt.slice(0, 10)}.json`);
  report.app.id = '../../x';
  report.session.startedAt = '</a>';
  expect(fileNameOf(report, 'json')).toMatch(/^[\w.-]+$/);
});

test('every form renders the report; only traffic and log ask for the log', async () => {
  const report = sampleReport();
  report.integrity.entries = 0;
  const read = vi.fn(async function* () {});
  const made: Record<string, string> = {};
  for (const format of [...FORMATS, ...MORE_FORMATS]) {
    const content = await format.render(report, { session: 's', read });
    made[format.id] = typeof content === 'string' ? content : await content.text();
  }
  expect(JSON.parse(made.json!)).toEqual(report);
  expect(made.html).toContain('</html>');
  expect(made.csv?.split('\n').length).toBeGreaterThan(report.findings.length);
  expect(made.jsonld).toContain('@context');
  expect(JSON.parse(made.har!).log.version).toBe('1.2');
  expect(made.zip?.slice(0, 2)).toBe('PK');
  expect(read).toHaveBeenCalledTimes(2);
});

test('saving is a click on an address of this device', () => {
  vi.useFakeTimers();
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.href).toMatch(/^blob:/);
    expect(this.download).toBe('a.json');
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  save('{}', 'a.json', 'application/json');
  expect(click).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
