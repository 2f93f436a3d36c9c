import {
  assemble,
  type Code,
  forever,
  get,
  giveBack,
  i8x16,
  i32,
  i64,
  leaveIf,
  select,
  set,
  when,
} from './assembler.ts';
import {
  FACTOR,
  FOLDED,
  HEAD_BITS,
  HEAD_FACTOR,
  HEADS_AT,
  LONG,
  MASKS_AT,
  MORE,
  QUOTED,
  SHORT,
  TOLD,
  TOLD_HIGH,
  WORDS_AT,
  WORDS_ROOM,
} from './layout.ts';
import {
  best,
  cut,
  edge,
  flags,
  from,
  gap,
  group,
  hash,
  held,
  high,
  LOCALS,
  lanes,
  loud,
  n,
  PARAMETERS,
  place,
  pos,
  raw,
  runs,
  seen1,
  seen2,
  seen3,
  shift,
  some,
  starts,
  stopped,
  to,
  turn,
  within,
  words,
} from './locals.ts';
import {
  all,
  anyOf,
  BLOCK,
  behindLast,
  below,
  bothOf,
  bytesOf,
  classed,
  isSet,
  none,
  not,
  one,
  placeOf,
  shl,
  shr,
  signs,
  tables,
  zero,
} from './rows.ts';

const first = tables(TOLD.slice(0, 8));
const second = tables(TOLD.slice(8, 16));
/** Of the first classing: the last bit of signs, of small letters, and that of digits. */
const JOINS = 2;
const LOWERS = 8;
const DIGITS = 16;
const BACKTICK = 0x60;
/** Signs between the digits of a telephone number. */
const groupSigns = tables([
  ['parting', 2, '089def'],
  ['bracket', 5, 'bd'],
]);

const flag = (bit: number) => i32.and(get(flags), i32.const(bit));
/** Leaves only the first bit of each group. */
const firsts = (value: number) => i64.and(get(value), not(shl(get(value), 1)));
const dropFirst = (value: number) => set(value, i64.and(get(value), i64.sub(get(value), one)));
/** Keeps of groups of bits those of four and more, without their last three. */
const foursOf = (target: number, value: Code): Code => [
  ...set(target, value),
  ...set(target, i64.and(get(target), shr(get(target), 1))),
  ...set(target, i64.and(get(target), shr(get(target), 2))),
];
const see = (seen: number, value: Code) => set(seen, i8x16.or(get(seen), value));
const lessen = (value: Code): Code => [
  ...set(held, value),
  ...set(best, select(get(held), get(best), i32.ltS(get(held), get(best)))),
];

/** Adds the kinds of what was read to those at the memory's start, and ends the call. */
function finish(result: Code): Code {
  const write = (seen: number, by: number): Code => [
    ...set(some, i64.or(i8x16.half(get(seen), 0), i8x16.half(get(seen), 1))),
    ...set(some, i64.or(get(some), shr(get(some), 32))),
    ...set(some, i64.or(get(some), shr(get(some), 16))),
    ...set(held, i32.wrap(i64.or(get(some), shr(get(some), 8)))),
    ...i32.store(zero, i32.or(i32.load(zero), i32.shl(i32.and(get(held), i32.const(255)), i32.const(by)))),
  ];
  return [...write(seen1, 0), ...write(seen2, 8), ...write(seen3, 16), ...giveBack(result)];
}

/** Ends the call with the place in the block that needs a look. */
const look = (place: Code): Code => finish(i32.xor(i32.add(get(pos), place), i32.const(-1)));

const isStop = (k: number) =>
  i8x16.or(i8x16.eq(get(raw[k]!), bytesOf(0x22)), i8x16.eq(get(raw[k]!), bytesOf(0x5c)));
const isGroupSign = (k: number) => i8x16.gtS(classed(get(raw[k]!), groupSigns), bytesOf(0));
const isDigit = (k: number) => i8x16.eq(get(group[k]!), bytesOf(DIGITS));

/** Reads a block; what does not count of it becomes zeros, which are of no kind. */
const read = [
  set(n, i32.sub(get(to), get(pos))),
  set(n, select(get(n), BLOCK, i32.ltS(get(n), BLOCK))),
  set(stopped, zero),
  ...lanes.map((k) => set(raw[k]!, i8x16.load(get(pos), 16 * k))),
  when(
    flag(QUOTED),
    when(
      anyOf(isStop),
      set(held, placeOf(signs(isStop))),
      when(i32.ltS(get(held), get(n)), set(n, get(held)), set(stopped, i32.const(1))),
    ),
  ),
  when(
    i32.ltS(get(n), BLOCK),
    ...lanes.map((k) => {
      const places = i8x16.const(Array.from({ length: 16 }, (_, i) => 16 * k + i));
      return set(raw[k]!, i8x16.and(get(raw[k]!), i8x16.gtS(i8x16.splat(get(n)), places)));
    }),
  ),
];

const classify = [
  ...lanes.flatMap((k) => [
    set(group[k]!, classed(get(raw[k]!), first)),
    see(seen1, get(group[k]!)),
    see(seen2, classed(get(raw[k]!), second)),
    see(seen3, i8x16.and(i8x16.eq(get(raw[k]!), bytesOf(BACKTICK)), bytesOf(1))),
  ]),
  set(
    runs,
    signs((k) => i8x16.gtS(get(group[k]!), bytesOf(0))),
  ),
  set(
    words,
    signs((k) => i8x16.gtS(get(group[k]!), bytesOf(JOINS))),
  ),
  set(
    loud,
    signs((k) => i8x16.gtS(get(group[k]!), bytesOf(LOWERS))),
  ),
  set(high, none),
  when(
    i8x16.bitmask(bothOf((k) => get(raw[k]!), i8x16.or)),
    set(
      high,
      signs((k) => get(raw[k]!)),
    ),
    see(seen3, bytesOf(TOLD_HIGH >> 16)),
  ),
];

/** Passes over a word of high bytes that is longer than any needle's; one that does not end here needs a look. */
const passHigh = [
  set(from, get(pos)),
  forever(
    leaveIf(i32.ltS(get(to), i32.add(get(pos), i32.const(16)))),
    leaveIf(i32.xor(i8x16.bitmask(i8x16.load(get(pos))), i32.const(0xffff))),
    set(pos, i32.add(get(pos), i32.const(16))),
  ),
  forever(
    leaveIf(i32.eqz(i32.ltS(get(pos), get(to)))),
    leaveIf(i32.eqz(i32.and(i32.load(get(pos)), i32.const(0x80)))),
    set(pos, i32.add(get(pos), i32.const(1))),
  ),
  when(i32.and(flag(MORE), i32.eq(get(pos), get(to))), set(pos, get(from)), look(zero)),
];

/** Where a token reaches the end of what is given, the next block begins with it. */
const findCut = [
  set(cut, get(n)),
  set(edge, none),
  when(
    i32.or(i32.eq(get(n), BLOCK), i32.and(i32.eqz(get(stopped)), flag(MORE))),
    set(within, below(get(n))),
    set(edge, i64.xor(get(within), shr(get(within), 1))),
    when(
      isSet(i64.and(get(runs), get(edge))),
      set(cut, behindLast(i64.and(not(get(runs)), get(within)))),
      when(i32.and(i32.eqz(get(cut)), i32.eq(get(n), BLOCK)), look(zero)),
    ),
    when(
      isSet(i64.and(get(high), get(edge))),
      set(cut, behindLast(i64.and(not(get(high)), get(within)))),
      when(i32.and(i32.eqz(get(cut)), i32.eq(get(n), BLOCK)), when(flag(LONG), look(zero)), ...passHigh),
    ),
  ),
  set(within, below(get(cut))),
  set(runs, i64.and(get(runs), get(within))),
  set(words, i64.and(get(words), get(within))),
  set(high, i64.and(get(high), get(within))),
];

/** Runs of eight and more with a capital or a digit in them. */
const longRuns = [
  foursOf(starts, get(runs)),
  set(starts, i64.and(get(starts), shr(get(starts), 4))),
  set(starts, firsts(starts)),
  forever(
    leaveIf(i64.eqz(get(starts))),
    set(some, i64.shl(all, i64.ctz(get(starts)))),
    set(gap, i64.and(not(get(runs)), get(some))),
    when(
      isSet(i64.and(i64.and(get(some), get(loud)), i64.and(i64.sub(get(gap), one), not(get(gap))))),
      lessen(placeOf(get(starts))),
      set(starts, none),
    ),
    dropFirst(starts),
  ),
];

/** A digit, a sign between groups, and a digit or another sign; behind the edge anything may stand. */
const digitGroups = when(
  anyOf(isDigit),
  set(some, signs(isDigit)),
  set(
    gap,
    i64.and(
      i64.and(get(some), get(within)),
      i64.and(
        i64.or(shr(signs(isGroupSign), 1), get(edge)),
        i64.or(shr(i64.or(get(some), signs(isGroupSign)), 2), i64.or(get(edge), shr(get(edge), 1))),
      ),
    ),
  ),
  when(isSet(get(gap)), lessen(behindLast(i64.and(not(get(runs)), below(placeOf(get(gap))))))),
);

/**
 * Looks up the words that begin at the bits of `starts`: by their first four bytes, and what that lets through,
 * or has no four bytes, by its first eight without what stands behind it.
 */
function lookUp(whole: boolean): Code {
  const at = i32.add(get(pos), i32.wrap(get(place)));
  const bytesInWord = i32.wrap(i64.ctz(not(i64.and(i64.shrU(get(some), get(place)), i64.const(0xffn)))));
  const exactly: Code = [
    ...set(
      hash,
      i64.mul(
        i64.and(
          i64.or(i64.load(at), i64.const(FOLDED)),
          i64.load(i32.shl(bytesInWord, i32.const(3)), MASKS_AT),
        ),
        i64.const(FACTOR),
      ),
    ),
    ...set(held, i32.load8(i32.wrap(i64.shrU(get(hash), i64.extend(get(shift)))), WORDS_AT)),
    ...when(
      i32.and(i32.shrU(get(held), i32.and(i32.wrap(shr(get(hash), 32)), i32.const(7))), i32.const(1)),
      lessen(behindLast(i64.and(not(get(runs)), i64.sub(i64.shl(one, get(place)), one)))),
      set(starts, none),
    ),
  ];
  const head = i32.or(i32.load(at), i32.const(Number(FOLDED & 0xffff_ffffn)));
  return forever(
    leaveIf(i64.eqz(get(starts))),
    set(place, i64.ctz(get(starts))),
    dropFirst(starts),
    whole
      ? exactly
      : when(
          i32.load8(i32.shrU(i32.mul(head, i32.const(HEAD_FACTOR)), i32.const(32 - HEAD_BITS)), HEADS_AT),
          exactly,
        ),
  );
}

/** First the words of letters and digits, then those of high bytes. */
const lookUpWords = [
  set(turn, zero),
  forever(
    set(some, select(get(high), get(words), get(turn))),
    foursOf(starts, get(some)),
    set(starts, firsts(starts)),
    lookUp(false),
    when(
      flag(SHORT),
      foursOf(starts, get(some)),
      set(starts, i64.and(firsts(some), not(get(starts)))),
      lookUp(true),
    ),
    leaveIf(i32.or(get(turn), i64.eqz(get(high)))),
    set(turn, i32.const(1)),
  ),
];

const next = i32.add(get(pos), get(cut));
const body: Code = [
  ...forever(
    ...read,
    ...classify,
    ...findCut,
    set(best, BLOCK),
    ...longRuns,
    digitGroups,
    ...lookUpWords,
    when(i32.ltS(get(best), BLOCK), look(get(best))),
    when(get(stopped), look(get(cut))),
    when(i32.ltS(get(n), BLOCK), finish(next)),
    set(pos, next),
  ),
  // Never reached: the loop above ends by giving back.
  ...zero,
];

/**
 * The kernel: reads text sixty-four bytes at a time and finds the next run of letters, digits and base64 signs
 * that needs a look: one with a word of a needle's hash in it, one long enough to be an encoding, or digits in
 * groups. Bytes are classed by their two nibbles through shuffles (as in simdjson, "Parsing Gigabytes of JSON per
 * Second", VLDB Journal 2019), words are looked up by their first bytes.
 *
 * `run(from, to, flags, shift)` reads the memory's bytes in `[from, to)`, which must have sixty-four
 * bytes behind them, and returns the complement of the place that needs a look, or where
 * the bytes end or the token begins that goes on behind them. `shift`: 64 less the bits of a place in the
 * filter. The kinds of all bytes passed, and of up to sixty-three behind them in the same value, are added
 * to the number at 0.
 */
export const skipModule = (): Uint8Array<ArrayBuffer> =>
  assemble(PARAMETERS, LOCALS, body, (WORDS_AT + WORDS_ROOM + 0xffff) >> 16);
