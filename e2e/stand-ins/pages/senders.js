// Sends rows of a table as a client would: which call, to which address, with which bytes.

const sockets = new Map();

/** Bytes of hexadecimal text. */
export function bytesOf(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function bodyOf({ hex, text, form }) {
  if (hex !== undefined) return bytesOf(hex);
  if (form === undefined) return text;
  const data = new FormData();
  for (const { name, value, file } of form) {
    if (file === undefined) data.append(name, value);
    else data.append(name, new Blob([bytesOf(file)]), name);
  }
  return data;
}

async function socketAt(url) {
  const known = sockets.get(url);
  if (known) return known;
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  sockets.set(url, socket);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`no socket at ${url}`)), { once: true });
  });
  return socket;
}

const SENDERS = {
  async websocket(row) {
    const socket = await socketAt(row.url);
    const body = bodyOf(row);
    if (body !== undefined) socket.send(body);
  },
  async fetch(row) {
    const { url, method, headers } = row;
    await fetch(url, { method, headers, body: bodyOf(row), credentials: 'omit' });
  },
  xhr(row) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(row.method, row.url);
      for (const [name, value] of row.headers) request.setRequestHeader(name, value);
      request.onload = resolve;
      request.onerror = () => reject(new Error(`no answer from ${row.url}`));
      request.send(bodyOf(row));
    });
  },
  async beacon(row) {
    const type = row.headers.find(([name]) => name === 'content-type')?.[1];
    const body = bodyOf(row);
    navigator.sendBeacon(row.url, type === undefined ? body : new Blob([body], { type }));
  },
  // A form that is sent into a frame out of sight.
  form(row) {
    const frame = document.createElement('iframe');
    frame.name = `frame-${document.forms.length}`;
    frame.hidden = true;
    const form = document.createElement('form');
    Object.assign(form, { action: row.url, method: row.method, target: frame.name });
    for (const [name, value] of new URLSearchParams(row.text)) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    document.body.append(frame, form);
    return new Promise((resolve) => {
      frame.onload = () => {
        // The first is of the frame as it was made.
        if (form.isConnected) return;
        frame.remove();
        resolve();
      };
      form.submit();
      form.remove();
    });
  },
  image(row) {
    return new Promise((resolve) => {
      const image = new Image();
      // The answer is no picture; that it was asked for is enough.
      image.onload = resolve;
      image.onerror = resolve;
      image.src = row.url;
    });
  },
};

/** Sends one row after the other, each once the one before has been answered. */
export async function sendAll(rows) {
  for (const row of rows) await SENDERS[row.how](row);
}
