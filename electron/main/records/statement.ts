/** The part of an xAPI 1.0.3 statement that Reigi writes, as a schema: nothing else is kept, saved or sent. */
import { z } from 'zod';

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const iri = z.url({ protocol: /^https?$/ });
const languageMap = z.record(z.enum(['en', 'ja', 'fr']), z.string().min(1));
/** ISO 8601, in seconds and hundredths. */
const duration = z.string().regex(/^PT\d+(\.\d{1,2})?S$/);
const extensions = z.record(iri, z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

const activity = z.strictObject({
  objectType: z.literal('Activity'),
  id: iri,
  definition: z.strictObject({ type: iri, name: languageMap, description: languageMap.exactOptional(), moreInfo: iri.exactOptional() }),
});

const score = z
  .strictObject({ scaled: z.number().min(-1).max(1), raw: z.number().exactOptional(), min: z.number().exactOptional(), max: z.number().exactOptional() })
  .refine(({ raw, min, max }) => raw === undefined || ((min ?? raw) <= raw && raw <= (max ?? raw)), { error: 'raw must lie between min and max' });

export const statementSchema = z.strictObject({
  id: uuid,
  actor: z.strictObject({
    objectType: z.literal('Agent'),
    name: z.string().min(1).exactOptional(),
    account: z.strictObject({ homePage: iri, name: z.string().min(1) }),
  }),
  verb: z.strictObject({ id: iri, display: languageMap }),
  object: activity,
  result: z
    .strictObject({
      score: score.exactOptional(), success: z.boolean().exactOptional(), completion: z.boolean().exactOptional(),
      response: z.string().exactOptional(), duration: duration.exactOptional(), extensions: extensions.exactOptional(),
    })
    .exactOptional(),
  context: z.strictObject({
    registration: uuid,
    platform: z.string(),
    language: z.literal('en'),
    revision: z.string(),
    contextActivities: z.strictObject({ parent: z.array(activity).exactOptional(), grouping: z.array(activity), category: z.array(activity).exactOptional() }),
    extensions,
  }),
  timestamp: z.iso.datetime(),
});

export type Statement = z.infer<typeof statementSchema>;
export type Activity = z.infer<typeof activity>;
