import { countAnswers } from '../../answers.ts';

/** Chromium shows no report that it sends, and heeds the `Link` headers of any answer (measured). */
export const answers = (tell: (text: string) => void): void =>
  countAnswers(tell, { showsReports: false, heedsAllLinks: true });
