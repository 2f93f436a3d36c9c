import { watchBeside } from '../../beside.ts';

/** Chromium shows no report that it sends, and heeds the `Link` headers of any answer (measured). */
export const beside = (tell: (text: string) => void): void =>
  watchBeside(tell, { showsReports: false, heedsAllLinks: true });
