import type { App } from '../apps/index.ts';
import { bundledPolicy } from '../apps/policy.ts';
import type { Policy } from '../model/claim.ts';
import { withReadVersions } from '../policy/merge.ts';
import { versionsOf } from './policy-versions.ts';

/** What an app's sessions are judged by: its bundled claims, and what the person's browser has read. */
export async function policyOf(app: App): Promise<Policy> {
  return withReadVersions(await bundledPolicy(app.profile.id), await versionsOf(app.profile.id));
}
