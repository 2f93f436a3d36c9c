import type { Heeds } from '../../hooks/answers.ts';

/** Firefox shows the reports that it sends, and heeds the `Link` headers of documents alone (measured). */
export const HEEDS: Heeds = { showsReports: true, heedsAllLinks: false };
