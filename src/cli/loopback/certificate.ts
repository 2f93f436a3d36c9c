import { generate } from 'selfsigned';

/** A key and the certificate that vouches for nobody, both PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

let made: Promise<Certificate> | undefined;

/**
 * The self-signed certificate that loopback serves every host with. Made when first asked for, kept in memory
 * only: no key of ours ever lies on a disk, and browsers are told to accept it for the length of a run.
 */
export function certificate(): Promise<Certificate> {
  made ??= generate([{ name: 'commonName', value: 'Candor loopback' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
  }).then(({ private: key, cert }) => ({ key, cert }));
  return made;
}
