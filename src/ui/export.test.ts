// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { sampleReport } from '../report/fixture.ts';
import { FORMATS, fileNameOf, save } from './export.ts';

test('a file is named for app and day, whatever the report calls them', () => {
  const report = sampleReport();
  expect(fileNameOf(report, 'json')).toBe(`candor-whatsapp-${report.session.startedAt.slice(0, 10)}.json`);
  report.app.id = '../../x';
  report.session.startedAt = '</a>';
  expect(fileNameOf(report, 'json')).toMatch(/^[\w.-]+$/);
});

test('every form renders the report whole', () => {
  const report = sampleReport();
  expect(JSON.parse(FORMATS.find((format) => format.id === 'json')!.render(report))).toEqual(report);
  expect(FORMATS.find((format) => format.id === 'html')!.render(report)).toContain('</html>');
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
