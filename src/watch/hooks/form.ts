import { type Recorder, seen } from '../recorder.ts';
import { NOTHING, unread } from './capture.ts';
import { observeCall } from './disguise.ts';
import { keepListening } from './listeners.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

/** Its fields are for the request log to tell. */
const UNTOLD = unread('');

/**
 * Forms, so that what one sends by GET is not taken for a mere navigation. Only where it goes is noted: to read
 * its fields here would fire the page's `formdata` event, and the request log has them.
 */
export function hookForms(recorder: Recorder): void {
  const { prototype } = realm.HTMLFormElement;
  const action = native.getter<string>(realm.HTMLFormElement.prototype, 'action')!;
  const method = native.getter<string>(realm.HTMLFormElement.prototype, 'method')!;
  const submitterOf = native.getter<Element | null>(realm.SubmitEvent.prototype, 'submitter')!;
  const prevented = native.getter<boolean>(realm.Event.prototype, 'defaultPrevented')!;
  const attribute = native.uncurry(realm.Element.prototype.getAttribute);

  function note(form: object, submitter: Element | null): void {
    const own = submitter && attribute(submitter, 'formaction');
    const how = (submitter && attribute(submitter, 'formmethod')) || method(form);
    if (native.lower(how) === 'dialog') return;
    const url = own ? native.urlHref(new native.URLOf(own, native.baseUri(document))) : action(form);
    if (native.lower(how) === 'post') recorder.record(seen('form', 'POST', url, UNTOLD));
    // The fields take the place of a query (HTML, "mutate action URL").
    else recorder.record(seen('form', 'GET', native.before(url, '?'), NOTHING));
  }

  observeCall(prototype, 'submit', (self) => note(self, null));
  keepListening('submit', (event) => {
    try {
      if (!prevented(event)) note(native.eventTarget(event) as object, submitterOf(event));
    } catch {
      // An event of the page's making that is none; by one that is, Firefox does submit.
    }
  });
}
