import { printApiFile } from '../api/print.ts';
import { type Published, publishedFrom } from '../api/published.ts';
import { type Edition, makeEdition } from '../edition.ts';
import { listRevision } from '../reading/content-revision.ts';
import { type Problem, printProblem } from '../reading/problem.ts';
import { readFiles } from '../reading/read-content.ts';
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
 * What a content folder says to readers.
 *
 * @throws with every error of the content.
 */
export function stateOfFolder(content: string, days: BuildDays): Published {
  const made = makeEdition(content, days);
  if (made.kind === 'edition') return publishedOf(made);
  throw refused(made.problems, `The content in "${content}" has errors: nothing is compared.`);
}

/**
 * What the same folder said at a revision of its Git repository, told with the clock of now. Rules that came since do not
 * refuse it: it was published.
 *
 * @throws in words where there is no such revision, or where its content cannot be read by the code of now.
 */
export function stateOfRevision(content: string, revision: string, days: BuildDays): Published {
  const read = readFiles(listRevision(content, revision), `${revision}:${content}`);
  if (read.content === undefined) {
    throw refused(read.problems, `The content of "${revision}" cannot be read any more.`);
  }
  return publishedOf({
    kind: 'edition',
    content: read.content,
    ...days,
    rebuilt: days.day !== days.wallClockDay,
    warnings: [],
  });
}
