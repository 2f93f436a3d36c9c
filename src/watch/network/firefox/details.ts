import type browser from 'webextension-polyfill';

/** Firefox gives all headers without asking. */
export const SEND_HEADERS_SPEC: browser.WebRequest.OnSendHeadersOptions[] = ['requestHeaders'];

type Details = browser.WebRequest.OnSendHeadersDetailsType;

function origin(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}

/** Origin of who asked. */
export function initiatorOf(details: Details): string | null {
  return origin(details.originUrl) ?? origin((details as Details & { documentUrl?: string }).documentUrl);
}

/** Origin of the page at the top, by the chain of frames. */
export function topOriginOf(details: Details): string | null {
  const { frameAncestors, documentUrl } = details as Details & {
    frameAncestors?: { url: string; frameId: number }[];
    documentUrl?: string;
  };
  const top = frameAncestors?.at(-1)?.url;
  return origin(top) ?? (details.frameId === 0 ? origin(documentUrl) : null);
}
