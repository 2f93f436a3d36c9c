// Sentry, OpenTelemetry in a zone, zone.js itself and PostHog: what each says of the same doings of an app.
import { ZoneContextManager } from '@opentelemetry/context-zone';
import { FetchInstrumentation } from '@opentelemetry/instrumentation-fetch';
import { XMLHttpRequestInstrumentation } from '@opentelemetry/instrumentation-xml-http-request';
import { InMemorySpanExporter, SimpleSpanProcessor, WebTracerProvider } from '@opentelemetry/sdk-trace-web';
import * as Sentry from '@sentry/browser';
import posthog from 'posthog-js';

Error.stackTraceLimit = 100;
/** What hooks that come late hand over, in place of a relay. */
self.handed = '';
document.fonts.addEventListener('lostpointercapture', ({ relatedTarget: node }) => {
  node?.addEventListener('r', ({ detail }) => {
    self.handed += detail;
  });
  node?.dispatchEvent(new CustomEvent('k', { detail: 'a word' }));
});

const said = { sentry: [], spans: [], zone: [], posthog: [] };

Sentry.init({
  dsn: 'https://key@sentry.example/1',
  tracesSampleRate: 0,
  beforeBreadcrumb({ category, type, level, message, data }) {
    said.sentry.push(
      `breadcrumb ${JSON.stringify([category, type, level, message, data?.method, data?.url, data?.status_code])}`,
    );
    return { category, type, level, message, data };
  },
  beforeSend(event) {
    const thrown = (event.exception?.values ?? []).map(({ type, value, mechanism, stacktrace }) => {
      const frames = (stacktrace?.frames ?? []).filter(
        (frame) => !frame.filename?.includes('<anonymous') && !frame.function?.startsWith('async '),
      );
      return [
        type,
        value,
        mechanism?.type,
        frames.map((frame) => `${frame.function} ${frame.filename}:${frame.lineno}:${frame.colno}`),
      ];
    });
    said.sentry.push(`event ${JSON.stringify([event.message, event.level, thrown])}`);
    return event;
  },
});

const exporter = new InMemorySpanExporter();
/** Spans that have begun and not ended: OpenTelemetry ends one well after its answer was read. */
let unended = 0;
const counter = {
  onStart: () => void unended++,
  onEnd: () => void unended--,
  forceFlush: async () => {},
  shutdown: async () => {},
};
const provider = new WebTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter), counter] });
provider.register({ contextManager: new ZoneContextManager() });
for (const Instrumentation of [FetchInstrumentation, XMLHttpRequestInstrumentation]) {
  const one = new Instrumentation({ ignoreUrls: [/sentry|posthog/] });
  one.setTracerProvider(provider);
  one.enable();
}

posthog.init('phc_key', {
  api_host: 'https://posthog.example',
  autocapture: true,
  capture_pageview: true,
  disable_session_recording: true,
  advanced_disable_flags: true,
  disable_surveys: true,
  persistence: 'memory',
  request_batching: false,
  opt_out_useragent_filter: true,
  before_send(event) {
    const { $current_url, $event_type, $exception_list } = event.properties;
    said.posthog.push(JSON.stringify([event.event, $current_url, $event_type, $exception_list?.[0]?.value]));
    return event;
  },
});

const { Zone } = self;
const watched = Zone.root.fork({
  name: 'watched',
  onScheduleTask(delegate, _current, target, task) {
    const line = `schedule ${task.type} ${task.source}`;
    // OpenTelemetry reads an answer's copy to its end: how often it waits depends on the pieces that the answer comes in.
    if (task.source !== 'Promise.then' || !said.zone.includes(line)) said.zone.push(line);
    return delegate.scheduleTask(target, task);
  },
  onHandleError(_delegate, _current, _target, error) {
    said.zone.push(`error ${error.message}`);
    return false;
  },
});

const soon = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const socketOf = () => new WebSocket(`wss://${location.host}/echo`);

async function doings() {
  const tracer = provider.getTracer('app');
  await tracer.startActiveSpan('call', async (span) => {
    await fetch('/api/echo?fetch', {
      method: 'POST',
      body: JSON.stringify({ canary: 'canary-fetch-77' }),
    }).then((r) => r.text());
    span.end();
  });
  await fetch(new Request('/api/status/404')).then((r) => r.text());
  await fetch('/api/broken').catch((error) => Sentry.captureException(error));
  await new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/echo?xhr');
    request.onloadend = resolve;
    request.send('canary-xhr-77');
  });
  navigator.sendBeacon('/api/size?beacon', 'canary-beacon-77');
  try {
    socketOf().send('too early');
  } catch (error) {
    Sentry.captureException(error);
  }
  const socket = socketOf();
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  const answer = new Promise((resolve) => {
    socket.onmessage = resolve;
  });
  socket.send('canary-socket-77');
  await answer;
  console.warn('a warning');
  posthog.capture('said', { how: 'by hand' });
  Sentry.captureMessage('done');
  document.querySelector('#button')?.click();
  await new Promise((resolve) => {
    watched.run(() => {
      const names = [];
      const name = () => names.push(Zone.current.name);
      fetch('/api/echo?zone').then(name, name);
      const request = new XMLHttpRequest();
      request.addEventListener('load', name);
      request.open('GET', '/api/echo?zonexhr');
      request.send();
      const own = socketOf();
      own.addEventListener('open', name);
      setTimeout(name, 10);
      queueMicrotask(name);
      const wait = () =>
        names.length >= 5
          ? resolve(said.zone.push(`in ${names.join()}`))
          : Zone.root.run(() => setTimeout(wait, 20));
      wait();
    });
  });
  await soon(300);
  while (unended > 0) await soon(20);
}

self.results = async () => {
  await doings();
  await Sentry.flush(1000);
  for (const { name, attributes, events, status, kind } of exporter.getFinishedSpans()) {
    const about = Object.entries(attributes).filter(
      ([key]) => !/user_agent|content_length|duration|host/.test(key),
    );
    said.spans.push(JSON.stringify([name, kind, status, about.sort(), events.length > 0]));
  }
  for (const list of Object.values(said)) list.sort();
  return said;
};
