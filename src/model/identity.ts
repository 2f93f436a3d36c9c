import * as v from 'valibot';
import { DATA_TYPES, type DataType } from './data-types.ts';

/** One value of the person's own that they want to find again in what leaves. */
export const IdentifierSchema = v.object({
  dataType: v.picklist(DATA_TYPES as [DataType, ...DataType[]]),
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
  label: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type Identifier = v.InferOutput<typeof IdentifierSchema>;

/** The identity file: `{"identifiers":[{"dataType","value","label"}]}`. */
export const IdentityFileSchema = v.object({ identifiers: v.array(IdentifierSchema) });
export type IdentityFile = v.InferOutput<typeof IdentityFileSchema>;
