import type { Heeds } from '../../hooks/answers.ts';

/** Chromium shows no report that it sends, and heeds the `Link` headers of any answer (measured). */
export const HEEDS: Heeds = { showsReports: false, heedsAllLinks: true };
