import type { Editing } from '../records/editing.ts';
import type { Site } from '../records/site.ts';
import { collections, type RecordFormat, recordFormats } from './collections.ts';

/** What the editor is told, and whom it may ask. */
export interface EditorConfig {
  /** The configuration of Sveltia. */
  readonly sveltia: object;
  readonly formats: readonly RecordFormat[];
  /** The origins of the Git host; none where it opens the local folder alone. */
  readonly connect: readonly string[];
}

const ADDRESSES = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
} as const;

/** Where a host that is one's own answers, below its address. */
const ROOTS = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;

/** Sign-in is by an access token alone: the other way leads through a server of somebody else. */
function hostOf({ host, repository, branch, address }: Editing) {
  const server = address?.replace(/\/+$/, '');
  return {
    connect: [new URL(server ?? ADDRESSES[host]).origin],
    backend: {
      name: host,
      repo: repository,
      branch,
      auth_methods: ['token'],
      ...(server === undefined ? {} : { api_root: `${server}${ROOTS[host]}`, base_url: server }),
    },
    // An edit is proposed; whoever publishes it sees first what `overland check` says. Gitea has no such way.
    publish_mode: host === 'gitea' ? 'simple' : 'editorial_workflow',
  };
}

/** Sveltia opens the local folder only beside the name of a Git host; the policy of the page lets it ask none. */
function noHost(id: string): Omit<ReturnType<typeof hostOf>, 'publish_mode'> {
  const backend = { name: 'gitea', repo: `local/${id}`, branch: 'main', auth_methods: ['token'] };
  return { connect: [], backend: { ...backend, name: 'gitea' } };
}

/** The configuration of the editor, from the schemas of records and what the site says of its Git host. */
export function editorConfig({ id, title, baseUrl, editing }: Site): EditorConfig {
  const { connect, ...host } = editing ? hostOf(editing) : noHost(id);
  return {
    connect,
    formats: recordFormats(),
    sveltia: {
      load_config_file: false,
      ...host,
      app_title: title,
      site_url: baseUrl,
      show_preview_links: false,
      // Nothing is uploaded; Sveltia asks for the name of a folder all the same.
      media_folder: 'public',
      editor: { preview: false },
      output: { omit_empty_optional_fields: true },
      collections: collections(),
    },
  };
}
