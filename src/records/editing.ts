import { z } from 'zod';
import { TextSchema, UrlSchema } from './scalars.ts';

export const EditingSchema = z
  .strictObject({
    host: z.enum(['github', 'gitlab', 'gitea']).describe('The kind of Git host.'),
    repository: z
      .string()
      .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'must be the owner and the name with a slash between them')
      .describe('The repository, as `owner/name`.'),
    branch: TextSchema.describe('The branch that is published.'),
    address: UrlSchema.optional().describe(
      'The address of the host, where it is a server of your own.',
    ),
  })
  .describe(
    'Where the editor at `/admin/` saves to, in a build with `OVERLAND_ADMIN=1`. Without it the editor opens the folder of the project on the same machine and nothing else.',
  );

export type Editing = z.output<typeof EditingSchema>;
