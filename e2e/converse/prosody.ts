import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../free-port.ts';
import { startProgram } from '../program.ts';

const run = promisify(execFile);

export const CHAT_HOST = 'chat.example';
export const PASSWORD = 'correct horse battery staple';

/** A running XMPP server with users who have one another on their rosters. */
export interface Prosody {
  /** Plain HTTP on 127.0.0.1: WebSocket at /xmpp-websocket, BOSH at /http-bind. */
  port: number;
  stop(): Promise<void>;
}

/** Starts Debian's Prosody in a folder of its own; `users` are the local parts of addresses at `CHAT_HOST`. */
export async function startProsody(executable: string, users: readonly string[]): Promise<Prosody> {
  const port = await freePort();
  const { stop } = await startProgram(executable, port, async (folder) => {
    const config = join(folder, 'prosody.cfg.lua');
    await mkdir(join(folder, 'data'));
    const roster = users.map((user) => `${user}@${CHAT_HOST}=+${user}`).join('\n');
    await writeFile(join(folder, 'groups.txt'), `[Friends]\n${roster}\n`);
    await writeFile(config, configuration(folder, port, await freePort()));
    const control = join(dirname(executable), 'prosodyctl');
    for (const user of users) {
      await run(control, ['--config', config, 'register', user, CHAT_HOST, PASSWORD]);
    }
    return { args: ['--config', config, '-F'] };
  });
  return { port, stop };
}

const configuration = (folder: string, port: number, c2sPort: number) => `
run_as_root = true
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
log = { warn = "*console" }
interfaces = { "127.0.0.1" }
http_interfaces = { "127.0.0.1" }
https_ports = {}
http_ports = { ${port} }
c2s_ports = { ${c2sPort} }
c2s_direct_tls_ports = {}
http_default_host = "${CHAT_HOST}"
modules_enabled = {
  "roster", "saslauth", "disco", "presence", "message", "iq", "websocket", "bosh", "pep", "carbons",
  "vcard4", "vcard_legacy", "ping", "groups", "mam", "blocklist", "private"
}
modules_disabled = { "s2s", "tls", "posix" }
groups_file = "${folder}/groups.txt"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
consider_bosh_secure = true
authentication = "internal_hashed"
storage = "internal"
VirtualHost "${CHAT_HOST}"
`;
