#!/bin/sh
# Publishes a finished site on a Linux server of your own, or rolls it back.
#
#   deploy/publish.sh TARGET              send dist/ and make it the site
#   deploy/publish.sh TARGET --rollback   make the release before the present one the site
#   deploy/publish.sh TARGET --list       name the releases, the present one with a star
#
# TARGET is a folder of this machine (/srv/overland) or of another (editor@host:/srv/overland). It holds releases/, one
# folder each, and `current`, a link to the one that is shown. The link is replaced by rename: readers get the old site
# or the new one, never half of one.
#
#   SITE    the finished site (dist)
#   BASE    the path below which it is published, such as /guide (empty: at the root)
#   RELOAD  what the server runs after a change, such as "sudo systemctl reload nginx". Where it fails the release before
#           comes back, and this script ends with 1.
#   KEEP    how many releases stay (5)
#   SSH     how the other machine is reached (ssh)
set -eu

fail() {
  echo "publish: $*" >&2
  exit 1
}

if [ $# -lt 1 ] || [ $# -gt 2 ]; then fail "say where to: deploy/publish.sh editor@host:/srv/overland"; fi
TARGET=$1
ACTION=${2:---publish}
SITE=${SITE:-dist}
BASE=${BASE:-}
RELOAD=${RELOAD:-}
KEEP=${KEEP:-5}
SSH=${SSH:-ssh}

case $TARGET in
  *:*) HOST=${TARGET%%:*} FOLDER=${TARGET#*:} ;;
  *) HOST='' FOLDER=$TARGET ;;
esac
case $FOLDER in
  /*) ;;
  *) fail "the folder must begin with a slash; found \"$FOLDER\"" ;;
esac
case $FOLDER$BASE in
  *[!A-Za-z0-9/._-]*) fail "a folder has only letters, digits, dots, hyphens and underscores: \"$FOLDER$BASE\"" ;;
esac
case $KEEP in
  *[!0-9]* | 0 | 1 | '') fail "KEEP must be 2 or more, so that there is a release to go back to; found \"$KEEP\"" ;;
esac

quoted() {
  printf "'%s'" "$(printf %s "$1" | sed "s/'/'\\\\''/g")"
}

# Runs, where the site lives, what stands on standard input after the folder and the names that it uses.
there() {
  {
    echo "set -eu; folder=$(quoted "$FOLDER") reload=$(quoted "$RELOAD") keep=$KEEP release=${1:-} base=$BASE"
    cat <<'END'
point() {
  rm -f "$folder/.current-new"
  ln -s "$1" "$folder/.current-new"
  mv -T "$folder/.current-new" "$folder/current"
}
present() { readlink "$folder/current" 2>/dev/null || true; }
releases() { ls -1 "$folder/releases" | grep -v '^\.' || true; }
show() {
  before=$(present)
  point "releases/$1"
  if [ -n "$reload" ] && ! sh -c "$reload"; then
    if [ -n "$before" ]; then point "$before"; sh -c "$reload" || true; fi
    echo "publish: the server did not take $1; the release before stays: ${before:-none}" >&2
    exit 1
  fi
  echo "$1 is the site"
}
END
    cat
  } | if [ -n "$HOST" ]; then $SSH "$HOST" sh -s; else sh -s; fi
}

case $ACTION in
  --list)
    there <<'END'
for one in $(releases); do
  if [ "releases/$one" = "$(present)" ]; then echo "* $one"; else echo "  $one"; fi
done
END
    ;;

  --rollback)
    there <<'END'
now=$(present)
before=$(releases | while read -r one; do [ "releases/$one" = "$now" ] && break; echo "$one"; done | tail -n 1)
[ -n "$before" ] || { echo "publish: there is no release before ${now:-the first}" >&2; exit 1; }
show "$before"
END
    ;;

  --publish)
    for file in index.html 404.html _headers; do
      [ -s "$SITE/$file" ] || fail "$SITE is no finished site: it has no $file. Run npm run build."
    done
    command -v rsync >/dev/null || fail "rsync is not on this machine"
    here=$(cd "$(dirname "$0")/.." && pwd)
    server=$(mktemp -d)
    id=$(date -u +%Y%m%dT%H%M%SZ)
    # Half of a release is no release: whatever stops this script, nothing of it stays.
    tidy() {
      rm -rf "$server"
      there "$id" <<'END'
rm -rf "$folder/releases/.$release"
END
    }
    trap tidy EXIT
    # The Node of the project: that of the machine may be too old for it.
    PATH="$here/node_modules/.bin:$PATH" node "$here/src/cli/overland.js" server-config --site "$SITE" --out "$server" --base "$BASE"

    there "$id" <<'END'
[ ! -e "$folder/releases/$release" ] || { echo "publish: $release is there already; try again" >&2; exit 1; }
mkdir -p "$folder/releases/.$release/site$base"
END
    # What did not change is a hard link to the release before: it keeps its time, so that readers need not fetch it again.
    send() {
      rsync --recursive --links --checksum --delete --chmod=D755,F644 --rsh="$SSH" \
        --link-dest="$FOLDER/current/$2" "$1/" "$TARGET/releases/.$id/$2/"
    }
    send "$SITE" "site$BASE"
    send "$server" server
    # A folder is named a release only when all of it is there.
    there "$id" <<'END'
mv "$folder/releases/.$release" "$folder/releases/$release"
(show "$release") || { rm -rf "$folder/releases/$release"; exit 1; }
extra=$(($(releases | wc -l) - keep))
if [ "$extra" -gt 0 ]; then
  releases | head -n "$extra" | while read -r one; do
    [ "releases/$one" = "$(present)" ] || rm -rf "$folder/releases/$one"
  done
fi
END
    ;;

  *) fail "$ACTION is not known; there are --rollback and --list" ;;
esac
