import { expect, it } from 'vitest';
import { policyAtAddress } from './policy-address.ts';

const idAt = (url: string) => policyAtAddress(url)?.app.profile.id ?? null;

it('knows a policy by its address, with or without www, slash and query', () => {
  for (const url of [
    'https://www.whatsapp.com/legal/privacy-policy',
    'https://whatsapp.com/legal/privacy-policy/?lang=en',
    'https://www.whatsapp.com/legal/privacy-policy#top',
    'https://WWW.WhatsApp.com:443/legal/privacy-policy',
  ]) {
    expect(idAt(url)).toBe('whatsapp');
  }
  expect(policyAtAddress('https://www.whatsapp.com/legal/privacy-policy-eea')?.regions).toEqual(['EEA']);
});

it('guesses nothing of other addresses', () => {
  for (const url of [
    'https://www.whatsapp.com/legal',
    'https://evil.example/legal/privacy-policy',
    'https://evil-whatsapp.com/legal/privacy-policy',
    'https://www.whatsapp.com.evil.example/legal/privacy-policy',
    'https://www.whatsapp.com@evil.example/legal/privacy-policy',
    'https://www.whatsapp.com:8443/legal/privacy-policy',
    'https://www.wh\u0430tsapp.com/legal/privacy-policy',
    'about:blank',
    '',
  ]) {
    expect(idAt(url)).toBeNull();
  }
});
