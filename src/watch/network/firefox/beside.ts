import { watchBeside } from '../../beside.ts';

/** Firefox shows the reports that it sends, and heeds the `Link` headers of documents alone (measured). */
export const beside = (tell: (text: string) => void): void =>
  watchBeside(tell, { showsReports: true, heedsAllLinks: false });
