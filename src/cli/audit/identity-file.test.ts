import { describe, expect, test } from 'vitest';
import { parseIdentityFile, readIdentityFile } from './identity-file.ts';

const file = (...identifiers: unknown[]) => JSON.stringify({ identifiers });

describe('the identity file', () => {
  test('is read', () => {
    const one = { dataType: 'phone-number', value: '+15550100001', label: 'my number' };
    const two = { dataType: 'username', value: 'ada' };
    expect(parseIdentityFile('me.json', file(one, two))).toEqual([one, two]);
  });

  test.each([
    ['{"identifiers":[', /me\.json: not JSON/],
    ['[]', /me\.json: .*is not as it must be/],
    [
      file({ dataType: 'phone', value: '+15550100001' }),
      /identifiers\[0\]\.dataType “phone” is not a data type/,
    ],
    [file({ dataType: 'name', value: 'Ada' }, { dataType: 'name' }), /identifiers\[1\]\.value/],
    [file({ dataType: 'name', value: '' }), /identifiers\[0\]\.value/],
  ])('%s is one clear line that names no value', (text, line) => {
    expect(() => parseIdentityFile('me.json', text)).toThrow(line);
    try {
      parseIdentityFile('me.json', text);
    } catch (error) {
      expect((error as Error).message).not.toMatch(/\n|15550100001|Ada/);
    }
  });

  test('one that is not there is said so', async () => {
    await expect(readIdentityFile('/nowhere/me.json')).rejects.toThrow(
      '/nowhere/me.json: the identity file cannot',
    );
    expect(await readIdentityFile(null)).toEqual([]);
  });
});
