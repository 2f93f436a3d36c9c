import { countAnswers } from '../../answers.ts';

/** Firefox shows the reports that it sends, and heeds the `Link` headers of documents alone (measured). */
export const answers = (tell: (text: string) => void): void =>
  countAnswers(tell, { showsReports: true, heedsAllLinks: false });
