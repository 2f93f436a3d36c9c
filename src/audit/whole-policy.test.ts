import * as v from 'valibot';
import { expect, it } from 'vitest';
import { type PolicyDocument, PolicyDocumentSchema } from '../model/claim.ts';
import { hasWholePolicy } from './whole-policy.ts';

const doc = (over: Partial<PolicyDocument>): PolicyDocument =>
  v.parse(PolicyDocumentSchema, { id: 'd', type: 'policy', effectiveDate: '2026-01-01', ...over });

it('is a policy, and not a part of one', () => {
  expect(hasWholePolicy([doc({})])).toBe(true);
  expect(hasWholePolicy([doc({ type: 'faq' }), doc({})])).toBe(true);
  expect(hasWholePolicy([doc({ partial: true })])).toBe(false);
  expect(hasWholePolicy([doc({ type: 'faq' }), doc({ type: 'announcement' })])).toBe(false);
  expect(hasWholePolicy([])).toBe(false);
});
