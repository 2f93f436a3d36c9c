/**
 * A short policy in the turns of phrase that most have. Read once while the page still takes the text of another, it has
 * the browser compile the reader's patterns before somebody waits for them.
 */
export const WARM_UP = `# Privacy Policy

Last updated: 3 March 2021

This policy explains what Pigeon Inc. ("Pigeon", "we", "us") does with your information when you use our app and website. "Personal data" means any information that relates to an identified or identifiable person, such as your name, email address or phone number.

## Information we collect

When you create an account, we collect your name, email address, phone number and profile photo. You may also choose to provide us with other information, including your birthday, gender and a short biography.

We collect the following information automatically:

- Device information: your IP address, device identifiers, operating system, browser type and language settings.
- Usage information, such as the features you use, the time and date of your visits, and the pages you view;
- location data (if you allow it), which can be precise or approximate.

If you let us access your address book, your contacts' phone numbers are uploaded to our servers and stored in hashed form. We may receive information about you from third parties, for example from advertisers, social networks and public databases. Messages are end-to-end encrypted: we cannot read them, and nobody else can.

## How we use your information

We use your personal information to provide, maintain and improve our services; to personalise content and show you relevant advertising; and to comply with legal obligations. We do not use the content of your messages for advertising. Your data is also processed for security purposes, where this is necessary for our legitimate interests.

## Who we share it with

We do not sell your personal data. We will never share your contacts with anyone without your consent, except as described below:

- Service providers. We share information with vendors who process payments, host our servers or analyse crashes on our behalf, such as Google Analytics.
- Affiliates: We may disclose your account information to other companies of our group.
- Law enforcement, if required by law or a court order.
- In the event of a merger or sale of assets, your information may be transferred to the buyer.

Other users can see your username, profile picture and when you were last online. Only aggregated or anonymised data, which cannot be used to identify you, is made available to partners for research. Information that you post in public groups may be visible to anyone, including people who are not users of Pigeon.

| Category | Purpose | Recipients |
| --- | --- | --- |
| Identifiers, like your email address | To send you notices | Email providers |
| Payment details | To process purchases | Payment processors |

## Cookies

We and our partners use cookies, web beacons and similar technologies to collect information about your activity on our website over time, to measure how ads perform and to tailor them. You can turn cookies off in the settings of your browser. We do not respond to Do Not Track signals.

## How long we keep it

We keep your data for as long as your account is open. When you delete your account, we delete your profile within 30 days, unless the law requires us to keep it longer. Undelivered messages are stored for up to 30 days and are then erased. Logs are retained for 12 months.

## Your rights and choices

You have the right to access, correct and delete your personal data, to object to its processing and to withdraw consent at any time. To exercise these rights, please contact us at privacy@pigeon.example. We do not knowingly collect information from children under the age of 13. Your information may be transferred to and processed in countries outside the EEA, on the basis of standard contractual clauses.
`;
