/** A response header as the request log gives it. */
export interface ResponseHeader {
  name: string;
  value?: string;
}

/**
 * The addresses that a response asks the browser to send its own reports to, by `Reporting-Endpoints` (Reporting API)
 * and `Report-To` (its predecessor, which Network Error Logging still goes by); absolute, each once.
 */
export function reportEndpoints(headers: readonly ResponseHeader[], url: string): string[] {
  const found = new Set<string>();
  for (const { name, value = '' } of headers) {
    const lower = name.toLowerCase();
    const named =
      lower === 'reporting-endpoints'
        ? [...value.matchAll(/=\s*"([^"]+)"/g)].map((match) => match[1] as string)
        : lower === 'report-to'
          ? groupEndpoints(value)
          : [];
    for (const address of named) {
      const endpoint = absolute(address, url);
      if (endpoint) found.add(endpoint);
    }
  }
  return [...found];
}

/** `Report-To` holds JSON objects with commas between them, and no brackets around. */
function groupEndpoints(value: string): string[] {
  let groups: unknown;
  try {
    groups = JSON.parse(`[${value}]`);
  } catch {
    return [];
  }
  return (groups as unknown[]).flatMap((group) => {
    const { endpoints } = (group ?? {}) as { endpoints?: unknown };
    if (!Array.isArray(endpoints)) return [];
    return endpoints.flatMap((one: unknown) => {
      const { url } = (one ?? {}) as { url?: unknown };
      return typeof url === 'string' ? [url] : [];
    });
  });
}

/** Reports go to secure addresses only. */
function absolute(address: string, base: string): string | null {
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
