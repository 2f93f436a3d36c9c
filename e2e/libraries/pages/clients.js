// What axios, ky and socket.io-client do for an app, feature by feature: each line is what came of one.
import axios from 'axios';
import ky from 'ky';
import { io } from 'socket.io-client';

const out = [];
async function exercise(name, run) {
  let result;
  try {
    result = await run();
  } catch (error) {
    const { name: kind, code, message, response } = error;
    result = { kind, code, message, status: response?.status };
  }
  out.push(`${name}: ${JSON.stringify(result)}`);
}

async function axiosWays() {
  const client = axios.create({ baseURL: '/api', headers: { 'x-app': 'one' }, withXSRFToken: true });
  const order = [];
  client.interceptors.request.use((config) => {
    order.push('request');
    config.headers.set('x-added', 'two');
    return config;
  });
  client.interceptors.response.use(
    (response) => {
      order.push('response');
      return response;
    },
    (error) => {
      order.push('error');
      return Promise.reject(error);
    },
  );
  for (const adapter of ['xhr', 'fetch']) {
    const options = { adapter };
    const name = `axios by ${adapter}`;
    await exercise(
      `${name} get`,
      async () => (await client.get('/echo', { ...options, params: { a: [1, 2] } })).data,
    );
    await exercise(`${name} post`, async () => (await client.post('/echo', { a: 1 }, options)).data);
    await exercise(
      `${name} form`,
      async () => (await client.postForm('/size', { a: '1', f: new Blob(['xyz']) }, options)).data,
    );
    await exercise(
      `${name} params`,
      async () => (await client.put('/echo', new URLSearchParams('a=b'), options)).data,
    );
    await exercise(`${name} bytes`, async () => {
      const { data } = await client.post('/same', new Uint8Array([1, 2, 3]), {
        ...options,
        responseType: 'arraybuffer',
      });
      return [...new Uint8Array(data)];
    });
    await exercise(`${name} not found`, () => client.get('/status/404', options));
    await exercise(`${name} timeout`, () => client.get('/slow', { ...options, timeout: 60 }));
    await exercise(`${name} abort`, () => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 30);
      return client.get('/slow', { ...options, signal: stop.signal });
    });
    await exercise(`${name} aborted before`, () =>
      client.get('/echo', { ...options, signal: AbortSignal.abort() }),
    );
    await exercise(`${name} upload progress`, async () => {
      const seen = [];
      const onUploadProgress = ({ loaded, total }) => seen.push([loaded, total]);
      await client.post('/size', 'x'.repeat(200_000), { ...options, onUploadProgress });
      return seen.at(-1);
    });
    await exercise(`${name} download progress`, async () => {
      let last;
      const onDownloadProgress = ({ loaded }) => {
        last = loaded;
      };
      const { data } = await client.get('/large', { ...options, onDownloadProgress });
      return [last, data.length];
    });
    await exercise(`${name} bad address`, () => axios.get('http://[', options));
    await exercise(`${name} no server`, () => axios.get('/api/broken', options));
  }
  await exercise('axios stream', async () => {
    const { data } = await client.get('/large', { adapter: 'fetch', responseType: 'stream' });
    let size = 0;
    for await (const chunk of data) size += chunk.length;
    return size;
  });
  await exercise('axios interceptors', () => order);
}

async function kyWays() {
  const client = ky.create({ prefixUrl: `${location.origin}/api`, retry: 0 });
  await exercise('ky json', () => client.post('echo', { json: { a: 1 } }).json());
  await exercise('ky search', () => client.get('echo', { searchParams: { a: 1 } }).json());
  await exercise('ky form', () => client.post('echo', { body: new URLSearchParams('a=b') }).json());
  await exercise('ky not found', () => client.get('status/404').json());
  await exercise('ky timeout', () => client.get('slow', { timeout: 60 }).text());
  await exercise('ky abort', () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    return client.get('slow', { signal: stop.signal }).text();
  });
  await exercise('ky retry', async () => {
    const attempts = [];
    const hooks = { beforeRetry: [({ retryCount }) => void attempts.push(retryCount)] };
    const retry = { limit: 3, delay: () => 5, statusCodes: [503] };
    const text = await client
      .post(`flaky/${Math.random()}`, { retry: { ...retry, methods: ['post'] }, hooks, body: 'x' })
      .text();
    return [text, attempts];
  });
  await exercise('ky hooks', async () => {
    const hooks = {
      beforeRequest: [(request) => request.headers.set('x-added', 'ky')],
      afterResponse: [async (_request, _options, response) => new Response(`${response.status} changed`)],
    };
    return client.get('echo', { hooks }).text();
  });
  await exercise('ky download progress', async () => {
    let last;
    const onDownloadProgress = ({ transferredBytes }) => {
      last = transferredBytes;
    };
    const text = await client.get('large', { onDownloadProgress }).text();
    return [last, text.length];
  });
  await exercise('ky clone', async () => {
    const response = await client.get('echo');
    return [(await response.clone().json()).method, (await response.json()).method];
  });
}

async function socketWays() {
  for (const transports of [['websocket'], ['polling'], ['polling', 'websocket']]) {
    const name = `socket.io by ${transports.join(' then ')}`;
    const socket = io({ transports, reconnectionDelay: 20, reconnectionDelayMax: 40, forceNew: true });
    const once = (event) => new Promise((resolve) => socket.once(event, (...args) => resolve(args)));
    await exercise(`${name} connect`, async () => {
      await once('connect');
      return socket.connected;
    });
    if (transports.length > 1) {
      await exercise(`${name} upgrade`, async () => {
        const { engine } = socket.io;
        if (engine.transport.name !== 'websocket')
          await new Promise((resolve) => engine.once('upgrade', resolve));
        return engine.transport.name;
      });
    }
    await exercise(`${name} acknowledgement`, () =>
      socket.timeout(2000).emitWithAck('echo', { a: [1, null] }),
    );
    await exercise(`${name} binary`, async () => {
      const answer = await socket
        .timeout(2000)
        .emitWithAck('echo', { f: new Uint8Array([1, 2, 3]), deep: [new Uint8Array(2).buffer] });
      return [[...new Uint8Array(answer.f)], answer.deep[0].byteLength];
    });
    await exercise(`${name} late acknowledgement`, () => socket.timeout(50).emitWithAck('silence'));
    await exercise(
      `${name} large`,
      async () => (await socket.timeout(4000).emitWithAck('echo', 'x'.repeat(300_000))).length,
    );
    await exercise(`${name} reconnect`, async () => {
      const reasons = [];
      socket.once('disconnect', (reason) => reasons.push(reason));
      const again = once('connect');
      socket.emit('cut');
      await again;
      return [reasons, await socket.timeout(2000).emitWithAck('echo', 'after')];
    });
    await exercise(`${name} leave`, async () => {
      const gone = once('disconnect');
      socket.disconnect();
      return (await gone)[0];
    });
  }
}

self.results = async () => {
  await Promise.all([axiosWays(), kyWays(), socketWays()]);
  return out.sort();
};
