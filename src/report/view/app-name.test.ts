import { expect, test } from 'vitest';
import { sampleReport } from '../fixture.ts';
import { appName } from './app-name.ts';

test('a known app goes by its name, any other site by its host', () => {
  const report = sampleReport();
  expect(appName(report)).toBe('WhatsApp Web');
  report.app = { ...report.app, id: 'generic', name: 'Any site' };
  report.session.page = 'https://forum.example:8443/x';
  expect(appName(report)).toBe('forum.example:8443');
  report.session.page = 'x';
  expect(appName(report)).toBe('Any site');
});
