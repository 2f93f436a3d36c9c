import { type Recorder, seen } from '../recorder.ts';
import { absolute } from './address.ts';
import { NOTHING, unread } from './capture.ts';
import { observeCall } from './disguise.ts';
import { keepListening } from './listeners.ts';
import * as native from './natives.ts';
import { home, realm } from './realm.ts';

/** Its fields are for the request log to tell. */
const UNTOLD = unread('');

/**
 * Forms, so that what one sends by GET is not taken for a mere navigation. Only where it goes is noted: to read
 * its fields here would fire the page's `formdata` event, and the request log has them. `synthetic`: that events of the
 * page's own making submit.
 */
export function hookForms(recorder: Recorder, synthetic: boolean): void {
  const { prototype } = realm.HTMLFormElement;
  const action = native.getter<string>(prototype, 'action')!;
  const method = native.getter<string>(prototype, 'method')!;
  const submitterOf = native.getter<Element | null>(realm.SubmitEvent.prototype, 'submitter')!;
  const prevented = native.getter<boolean>(realm.Event.prototype, 'defaultPrevented')!;
  const isConnected = native.getter<boolean>(realm.Node.prototype, 'isConnected')!;
  const addressOf = native.getter<string>(realm.Document.prototype, 'URL')!;
  const attribute = native.uncurry(realm.Element.prototype.getAttribute);

  function note(form: object, submitter: Element | null): void {
    // One that stands in no document goes nowhere (HTML, "cannot navigate").
    if (!isConnected(form)) return;
    const own = submitter && attribute(submitter, 'formaction');
    const how = native.lower((submitter && attribute(submitter, 'formmethod')) || method(form));
    const url = own === null ? action(form) : own === '' ? addressOf(document) : absolute(own);
    // Where the browser can make no address of it, it goes nowhere.
    if (how === 'dialog' || url === '') return;
    if (how === 'post') recorder.record(seen('form', 'POST', url, UNTOLD));
    // The fields take the place of a query (HTML, "mutate action URL").
    else recorder.record(seen('form', 'GET', native.before(url, '?'), NOTHING));
  }

  function heard(event: Event): void {
    try {
      if (prevented(event) || !(event.isTrusted || synthetic)) return;
      const submitter = native.isBranded(submitterOf, event) ? submitterOf(event) : null;
      note(native.eventTarget(event) as object, submitter);
    } catch {
      // An event of the page's making at what is no form.
    }
  }

  observeCall(prototype, 'submit', (self) => note(self, null));
  // Behind whatever the page listens with on its window, which may prevent it still.
  keepListening(
    'submit',
    () => {
      native.unlisten(home as unknown as EventTarget, 'submit', heard);
      native.listen(home as unknown as EventTarget, 'submit', heard);
    },
    true,
  );
}
