import { printApiFile } from '../api/print.ts';
import { type Published, publishedFrom } from '../api/published.ts';
import { type Edition, makeEdition } from '../edition.ts';
import { listRevision } from '../reading/content-revision.ts';
import { type Problem, printProblem } from '../reading/problem.ts';
import { readContent, readFiles } from '../reading/read-content.ts';
import { API } from '../views/data/api-address.ts';
import { apiFiles } from '../views/data/api-files.ts';
import { viewContext } from '../views/make-context.ts';
import type { BuildDays } from './clock.ts';

/** What a build of an edition would publish as data: the same values, without any page. */
function publishedOf(edition: Edition): Published {
  const files = apiFiles([viewContext(edition)]).filter(({ print }) => print === 'json');
  return publishedFrom(
    new Map(files.map((file) => [file.address.slice(API.length), printApiFile(file)])),
  );
}

function refused(problems: readonly Problem[], why: string): Error {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return new Error([...errors.map(printProblem), why].join('\n'));
}

/**
 * What a content folder says to readers, and what it said at a revision of its Git repository, both told with the clock of
 * now. Rules that came since do not refuse the older content: it was published.
 *
 * @throws in words where the content of now has errors, where there is no such revision, or where its content cannot be
 * read by the code of now.
 */
export function statesSince(
  content: string,
  revision: string,
  days: BuildDays,
): { readonly before: Published; readonly after: Published } {
  const raw = listRevision(content, revision);
  const now = readContent(content);
  const made = makeEdition(now, days);
  if (made.kind === 'problems') {
    throw refused(made.problems, `The content in "${content}" has errors: nothing is compared.`);
  }
  const then = readFiles(raw, `${revision}:${content}`, now.readings);
  if (then.content === undefined) {
    throw refused(then.problems, `The content of "${revision}" cannot be read any more.`);
  }
  return {
    before: publishedOf({ ...made, content: then.content }),
    after: publishedOf(made),
  };
}
