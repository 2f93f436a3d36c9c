import { createHash, X509Certificate } from 'node:crypto';
import { certificate } from '../src/cli/loopback/certificate.ts';

/**
 * What Chromium is started with so that it finds nothing amiss with the certificate that every host of this run shows: else it
 * keeps none of what they answer, sends no reports and shows no page that it has rendered ahead.
 */
export async function trustsCertificate(): Promise<string> {
  const key = new X509Certificate((await certificate()).cert).publicKey;
  const hash = createHash('sha256').update(key.export({ type: 'spki', format: 'der' }));
  return `--ignore-certificate-errors-spki-list=${hash.digest('base64')}`;
}
