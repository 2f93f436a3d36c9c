import { expect, it } from 'vitest';
import { isForeign, languageOf } from './language.ts';

it.each([
  ['We collect the information that you give us and we use it for the service.', 'en'],
  ['Wir erheben die Daten, die Sie uns geben, und nutzen sie für den Dienst.', 'de'],
  ['Nous recueillons les données que vous nous donnez et nous les utilisons pour le service.', 'fr'],
  ['Recopilamos los datos que usted nos da y los usamos para el servicio.', 'es'],
  ['私たちはあなたの情報を収集します', 'unknown'],
])('%s is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

it('finds a foreign passage and leaves short or English ones', () => {
  expect(
    isForeign('Wir erheben die Daten, die Sie uns geben, und nutzen sie für den Dienst und sonst nichts.'),
  ).toBe(true);
  expect(isForeign('Datenschutz')).toBe(false);
  expect(isForeign('We collect the information that you give us and we use it for the service only.')).toBe(
    false,
  );
});
