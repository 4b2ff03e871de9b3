#!/bin/sh
# Builds the site for publishing. Old content is never old time: where the content is refused, the content that passed
# last is built with today's clock, so that what ran out is not shown as current. The tag `published` marks that content.
#
#   deploy/build.sh [--confirm]
#
# Ends with 0 where dist/ is a new site, of either content. A refusal is told on standard error and, in a workflow, by the
# output `refused`.
set -eu
cd "$(dirname "$0")/.."

if npm run build -- "$@"; then
  git tag --force published >/dev/null
  exit 0
fi
git rev-parse --quiet --verify 'published^{commit}' >/dev/null || {
  echo "build: refused, and nothing was published before; the tag \"published\" is missing" >&2
  exit 1
}
old=$(mktemp -d)
trap 'rm -rf "$old"' EXIT
git archive published content | tar -xf - -C "$old"
# It has passed every gate before: what a gate finds in it now came with the days, as words that ran out came to weigh more.
npm run build -- --content "$old/content" --confirm
echo "build: the content was REFUSED; the content published before is told with today's clock" >&2
[ -z "${GITHUB_OUTPUT:-}" ] || echo "refused=true" >>"$GITHUB_OUTPUT"
