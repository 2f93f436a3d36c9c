import { chmod, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freePort } from '../../free-port.ts';
import { startProgram } from '../../program.ts';

export const CHANNEL = '#tea';

/** ngIRCd and The Lounge in front of it, for anyone who comes. */
export interface LoungeServers {
  /** Plain HTTP on 127.0.0.1. */
  port: number;
  stop(): Promise<void>;
}

/** Starts both; `ngircd` is the IRC server's executable. */
export async function startLounge(ngircd: string): Promise<LoungeServers> {
  const ircPort = await freePort();
  const irc = await startProgram(ngircd, ircPort, async (folder) => {
    const file = join(folder, 'ngircd.conf');
    await writeFile(file, ircConfiguration(folder, ircPort));
    // It gives up root's rights before it reads its configuration again.
    await chmod(folder, 0o755);
    return { args: ['-n', '-f', file] };
  });
  const port = await freePort();
  try {
    const script = createRequire(import.meta.url).resolve('thelounge/index.js');
    const lounge = await startProgram(process.execPath, port, async (folder) => {
      await writeFile(join(folder, 'config.js'), loungeConfiguration(port, ircPort));
      return { args: [script, 'start'], env: { LOUNGE_HOME: folder } };
    });
    return {
      port,
      async stop() {
        await lounge.stop();
        await irc.stop();
      },
    };
  } catch (error) {
    await irc.stop();
    throw error;
  }
}

const ircConfiguration = (folder: string, port: number) => `
[Global]
  Name = irc.chat.example
  Info = A server of ours
  Listen = 127.0.0.1
  Ports = ${port}
  PidFile = ${folder}/ngircd.pid
  MotdPhrase = Welcome
[Limits]
  MaxConnectionsIP = 0
[Options]
  Ident = no
  DNS = no
  PAM = no
`;

/** In public mode everyone who comes says who they are; the network is ours alone. */
const loungeConfiguration = (port: number, ircPort: number) =>
  `module.exports = ${JSON.stringify({
    public: true,
    host: '127.0.0.1',
    port,
    theme: 'example',
    prefetch: false,
    prefetchStorage: false,
    displayNetwork: true,
    lockNetwork: true,
    maxHistory: 1000,
    messageStorage: [],
    https: { enable: false },
    transports: ['polling', 'websocket'],
    identd: { enable: false, port: 113 },
    oidentd: null,
    ldap: { enable: false },
    logs: { format: '', timezone: 'UTC' },
    debug: {},
    defaults: {
      name: 'Ours',
      host: '127.0.0.1',
      port: ircPort,
      password: '',
      tls: false,
      nick: 'guest',
      username: 'guest',
      realname: 'Guest',
      join: CHANNEL,
    },
  })};\n`;
