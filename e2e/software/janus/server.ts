import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../free-port.ts';
import { type Running, startProgram } from '../../program.ts';

/** The room that the demonstration's page enters. */
const ROOM = 1234;

/** Janus with its text room, and its HTTP interface at `/janus` of a port of 127.0.0.1. */
export interface JanusServer extends Running {
  port: number;
}

/** Starts Debian's Janus with the plug-in and the transport that the demonstration needs. */
export async function startJanus(executable: string): Promise<JanusServer> {
  const port = await freePort();
  const running = await startProgram(executable, port, async (folder) => {
    await writeFile(join(folder, 'janus.jcfg'), general(folder));
    await writeFile(join(folder, 'janus.transport.http.jcfg'), http(port));
    await writeFile(join(folder, 'janus.plugin.textroom.jcfg'), ROOMS);
    return { args: ['--config', join(folder, 'janus.jcfg'), '--configs-folder', folder] };
  });
  return { port, ...running };
}

const libraries = (names: string): string =>
  names
    .split(' ')
    .map((name) => `libjanus_${name}.so`)
    .join(',');

const general = (folder: string) => `
general: {
  configs_folder = "${folder}"
  debug_level = 3
  debug_colors = false
}
plugins: {
  disable = "${libraries('audiobridge duktape lua echotest nosip recordplay sip streaming videocall videoroom voicemail')}"
}
transports: {
  disable = "${libraries('websockets pfunix nanomsg mqtt rabbitmq')}"
}
`;

const http = (port: number) => `
general: {
  json = "compact"
  base_path = "/janus"
  http = true
  port = ${port}
  ip = "127.0.0.1"
  https = false
}
admin: {
  admin_http = false
}
`;

const ROOMS = `
general: {
  json = "compact"
}
room-${ROOM}: {
  description = "Demo Room"
}
`;
