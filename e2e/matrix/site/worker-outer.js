const inner = new Worker('/site/worker.js?worker-nested');
inner.onmessage = (event) => self.postMessage(event.data);
