import type { Mask } from './finds.ts';
import type { Needles } from './needles.ts';
import { beginScan } from './scan.ts';
import { masked } from './scan-url.ts';

const encoder = new TextEncoder();

/**
 * The text with every value of the identity in it, plain or percent-encoded, replaced by `[phone-number]` and the like.
 * Nothing of it where there is more in it than is read.
 */
export function mask(text: string, needles: Needles): string {
  const bytes = encoder.encode(text);
  const scan = beginScan(needles, bytes.length);
  const masks: Mask[] = [];
  scan.masks = masks;
  scan.enter(bytes, bytes.length, 'text');
  // By pieces that a space or a sign ends, so that an escaped piece is replaced alone.
  for (let i = 0; i < bytes.length; ) {
    let stop = i;
    let escaped = false;
    while (stop < bytes.length && ENDS[bytes[stop]!] === 0) if (bytes[stop++] === 0x25) escaped = true;
    if (escaped) {
      scan.valueStart = i;
      scan.valueEnd = stop;
      scan.words(i, stop, false);
    }
    i = stop + 1;
  }
  scan.valueStart = 0;
  scan.valueEnd = bytes.length;
  scan.words(0, bytes.length, false);
  if (scan.truncated) return '…';
  return masks.length === 0 ? text : masked(bytes, masks);
}

const ENDS = new Uint8Array(256);
for (const sign of ' \n\r\t"\'<>&=?/#,;|') ENDS[sign.charCodeAt(0)] = 1;
