import { describe, expect, test } from 'vitest';
import { BadInput } from './bad-input.ts';
import { parseAuditOptions } from './options.ts';

const URL_OF_APP = 'https://web.whatsapp.com/';
const THIS_FILE = import.meta.filename;

describe('audit options', () => {
  test('a page alone gets the defaults', () => {
    expect(parseAuditOptions([URL_OF_APP])).toEqual({
      urls: [URL_OF_APP],
      hars: [],
      browser: 'chromium',
      identity: null,
      seconds: 30,
      drive: null,
      maps: new Map(),
      app: null,
      policy: null,
      out: 'report',
      transmissions: false,
      formats: ['json', 'html'],
      failOn: [],
      reveal: false,
      region: '',
      date: null,
      headed: false,
      profile: null,
      verify: null,
    });
  });

  test('every option is taken', () => {
    const options = parseAuditOptions([
      URL_OF_APP,
      '--browser=firefox',
      ...['--identity', 'me.json', '--seconds', '2.5', '--drive', 'drive.mjs', '--app', 'whatsapp'],
      ...['--map', 'Web.WhatsApp.com=127.0.0.1:8443', '--map', 'chat.example=localhost:1'],
      ...['--policy', 'policy.json', '--out', 'there', '--transmissions', '--format', 'json,csv,json'],
      ...[
        '--fail-on',
        'incorrect',
        '--fail-on',
        'omitted',
        '--reveal',
        '--region',
        'eea',
        '--date',
        '2016-08-25',
      ],
    ]);
    expect(options).toMatchObject({
      browser: 'firefox',
      seconds: 2.5,
      app: 'whatsapp',
      formats: ['json', 'csv'],
      failOn: ['incorrect', 'omitted'],
      region: 'EEA',
      date: '2016-08-25',
      transmissions: true,
      reveal: true,
    });
    expect([...options.maps]).toEqual([
      ['web.whatsapp.com', 8443],
      ['chat.example', 1],
    ]);
  });

  test('a script that drives the page is bound by the seconds that were asked for alone', () => {
    const seconds = (...more: string[]) =>
      parseAuditOptions([URL_OF_APP, '--drive', 'drive.mjs', ...more]).seconds;
    expect(seconds()).toBe(Number.POSITIVE_INFINITY);
    expect(seconds('--seconds', '30')).toBe(30);
    expect(seconds('--seconds', '5')).toBe(5);
  });

  test('a file is captured traffic', () => {
    expect(parseAuditOptions([THIS_FILE])).toMatchObject({ urls: [], hars: [THIS_FILE] });
    const byDefault = ['--browser', 'chromium', '--seconds', '30'];
    expect(parseAuditOptions([THIS_FILE, ...byDefault])).toMatchObject({ hars: [THIS_FILE] });
  });

  test('verify takes a report and its log', () => {
    expect(parseAuditOptions(['--verify', 'report.json', 'log.jsonl']).verify).toEqual({
      report: 'report.json',
      log: 'log.jsonl',
    });
  });

  test.each([
    [[], /Nothing to audit/],
    [['--nonsense', URL_OF_APP], /--nonsense/],
    [[URL_OF_APP, '--browser', 'safari'], /--browser safari: known are chromium, firefox/],
    [[URL_OF_APP, '--seconds', 'soon'], /--seconds soon/],
    [[URL_OF_APP, '--seconds', '-1'], /--seconds/],
    [[URL_OF_APP, '--map', 'a.test=10.0.0.1:80'], /--map a\.test=10\.0\.0\.1:80: not HOST=127\.0\.0\.1:PORT/],
    [[URL_OF_APP, '--map', 'a.test=127.0.0.1:0'], /--map/],
    [[URL_OF_APP, '--app', 'nobody'], /--app nobody: known are generic/],
    [[URL_OF_APP, '--format', 'json,pdf'], /--format pdf/],
    [[URL_OF_APP, '--fail-on', 'terrible'], /--fail-on terrible/],
    [[URL_OF_APP, '--region', 'Mars'], /--region Mars/],
    [[URL_OF_APP, '--date', '2016-02-30'], /--date 2016-02-30/],
    [[URL_OF_APP, THIS_FILE], /not both/],
    [['missing.har'], /missing\.har: no such file/],
    [['ftp://a.test/'], /not the address of a web page/],
    [['--verify', 'report.json'], /--verify takes/],
    [['--verify', 'report.json', 'log.jsonl', '--out', 'there'], /^--out is for an audit, not for --verify$/],
    [['--verify', 'report.json', 'log.jsonl', '--reveal'], /^--reveal is for an audit/],
    [[THIS_FILE, '--drive', 'drive.mjs'], /^--drive is for pages, not for HAR files$/],
    [[THIS_FILE, '--seconds', '5'], /^--seconds is for pages/],
    [[THIS_FILE, '--map', 'a.test=127.0.0.1:80'], /^--map is for pages/],
    [[THIS_FILE, '--browser', 'firefox'], /^--browser is for pages/],
    [[THIS_FILE, '--headed'], /^--headed is for pages/],
    [[THIS_FILE, '--profile', 'dir'], /^--profile is for pages/],
  ])('%j is one clear line', (argv, line) => {
    expect(() => parseAuditOptions(argv)).toThrow(BadInput);
    expect(() => parseAuditOptions(argv)).toThrow(line);
    try {
      parseAuditOptions(argv);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});
