import { expect, it } from 'vitest';
import { isEnglish, isForeign, languageOf } from './language.ts';

it.each([
  ['We collect the information that you give us and we use it for the service.', 'en'],
  ['Wir erheben die Daten, die Sie uns geben, und nutzen sie für den Dienst.', 'de'],
  ['Nous recueillons les données que vous nous donnez et nous les utilisons pour le service.', 'fr'],
  ['Recopilamos los datos que usted nos da y los usamos para el servicio.', 'es'],
  ['Vi samler inn opplysningene som du gir oss, og vi bruker dem bare til tjenesten.', 'no'],
  ['Vi indsamler de oplysninger, som du giver os, og vi bruger dem kun til tjenesten.', 'da'],
  ['Kami mengumpulkan informasi yang Anda berikan kepada kami dan tidak menjualnya.', 'id'],
  ['No data collected.', 'unknown'],
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

it.each([
  ['We sell your data.', true],
  ['Standort', false],
  ['Email address', false],
  ['Wir teilen your location mit Partnern', false],
  ['Die App is in gebruik', false],
])('%s is English by its own words: %s', (text, english) => {
  expect(isEnglish(text)).toBe(english);
});

it.each([
  'These reports also measure whether people took an action after seeing an ad.',
  'Later, Marcus turns off Location Services before he lands, so we don’t collect his GPS information anymore.',
  'name, email address, phone number, gender, birthday, location, language, timezone, operating system, device model, carrier',
  'Amazon Web Services, Cloudflare, Google Ireland Limited, Datadog, Zendesk, Salesforce, Twilio, SendGrid, Stripe, Société Générale',
])('takes %.40s for English, though it has next to none of its common words', (text) => {
  expect(isForeign(text)).toBe(false);
});

it.each([
  'Bize verdiğiniz bilgileri topluyor ve hizmet için kullanıyoruz. Telefon numaranızı reklamverenlerle paylaşmıyoruz.',
  'Keräämme tietoja, jotka annat meille, ja käytämme niitä palveluun. Emme myy puhelinnumeroasi mainostajille tai muille.',
  'Chúng tôi thu thập thông tin mà bạn cung cấp cho chúng tôi và sử dụng thông tin đó cho dịch vụ.',
  '私たちは、あなたが私たちに提供する情報を収集し、サービスのために使用します。',
])('finds %.40s foreign', (text) => {
  expect(isForeign(text)).toBe(true);
});

it('is not misled by scripts and addresses that a page was saved with', () => {
  const script = `{"${'chunk_a_b_c-0123456789.js":["/static/'.repeat(400)}"}`;
  expect(
    languageOf(`We collect the information that you give us and we use it for the service. ${script}`),
  ).toBe('en');
});
