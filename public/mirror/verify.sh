#!/bin/sh
# Checks whether a copy of this site is true, whole and new enough. Works offline, with tools that most systems have:
# ssh-keygen (OpenSSH 8.9 or newer), find, awk, sort, tr, wc, and one of sha256sum, shasum or openssl.
# Take this script and the keys from somewhere other than the copy: a false copy can bring a false script.
#
#   sh verify.sh --keys keys.txt [options] <folder of the copy>
#
# Exit code: 0 the copy is good, 1 it is not, 2 nothing could be checked.

set -u
umask 077
unset CDPATH
LC_ALL=C
export LC_ALL

NAMESPACE=overland-mirror
FORMAT=overland-mirror-1

usage() {
  cat <<'USAGE'
sh verify.sh --keys <file> [options] <folder of the copy>

  --keys <file>     the publisher's keys (keys.txt), from somewhere other than the copy
  --site <id>       the site you expect, where the keys name more than one
  --last <version>  the version you saw last; an older copy is refused
  --seen <file>     where to remember the version you saw last; made on first use
  --day <day>       today as YYYY-MM-DD, where the clock of this device is wrong
USAGE
}

cannot() {
  printf 'Nothing was checked: %s\n' "$1" >&2
  exit 2
}

# Nobody's file name may send commands to a terminal.
printable() { tr -c '\040-\176\012' '?'; }

faults=0
fault() {
  faults=$((faults + 1))
  if [ "$faults" -le 20 ]; then printf 'WRONG: %s\n' "$1" | printable; fi
}

finish() {
  [ "$faults" -le 20 ] || printf 'WRONG: and %s more.\n' "$((faults - 20))"
  if [ "$faults" -eq 1 ]; then
    printf 'DO NOT USE THIS COPY. One thing is wrong with it.\n'
  else
    printf 'DO NOT USE THIS COPY. %s things are wrong with it.\n' "$faults"
  fi
  exit 1
}

is_number() {
  case $1 in '' | *[!0-9]* | ?????????????*) return 1 ;; esac
}

is_day() {
  case $1 in [0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]) ;; *) return 1 ;; esac
  case $1 in *-00-* | *-1[3-9]-* | *-00 | *-3[2-9]) return 1 ;; esac
}

keys='' site='' last='' seen='' day='' folder=''
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage && exit 0 ;;
    --keys | --site | --last | --seen | --day)
      [ $# -ge 2 ] || cannot "$1 needs a value."
      case $1 in
        --keys) keys=$2 ;;
        --site) site=$2 ;;
        --last) last=$2 ;;
        --seen) seen=$2 ;;
        --day) day=$2 ;;
      esac
      shift 2
      ;;
    --) shift && break ;;
    -*) usage >&2 && cannot "there is no option $1." ;;
    *) break ;;
  esac
done
[ $# -eq 1 ] || { usage >&2 && cannot 'name one folder.'; }
folder=$1

[ -n "$keys" ] || cannot 'name the file of keys with --keys.'
if [ ! -f "$keys" ] || [ ! -r "$keys" ]; then cannot "there is no file of keys at $keys."; fi
[ -d "$folder" ] || cannot "there is no folder at $folder."
[ -z "$last" ] || is_number "$last" || cannot "--last is a whole number; found $last."
[ -z "$day" ] || is_day "$day" || cannot "--day is a day such as 2026-02-07; found $day."
if [ -n "$seen" ] && [ -e "$seen" ]; then
  remembered=$(head -n 1 "$seen")
  is_number "$remembered" || cannot "$seen does not hold a version. Delete it to begin again."
  if [ -z "$last" ] || [ "$remembered" -gt "$last" ]; then last=$remembered; fi
fi

command -v ssh-keygen >/dev/null 2>&1 || cannot 'ssh-keygen is not on this device. Install OpenSSH.'
if command -v sha256sum >/dev/null 2>&1; then
  digest() { sha256sum; }
  digests() { find . -type f -exec sha256sum {} +; }
elif command -v shasum >/dev/null 2>&1; then
  digest() { shasum -a 256; }
  digests() { find . -type f -exec shasum -a 256 {} +; }
elif command -v openssl >/dev/null 2>&1; then
  digest() { openssl dgst -sha256 -r; }
  digests() { find . -type f -exec openssl dgst -sha256 -r {} +; }
else
  cannot 'none of sha256sum, shasum and openssl is on this device.'
fi

work=$(mktemp -d) || cannot 'no temporary folder can be made.'
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
cp -- "$keys" "$work/keys" || cannot "$keys cannot be read."

if [ -z "$site" ]; then
  awk '{ sub(/\r$/, "") } NF && !/^#/ { print $1 }' "$work/keys" | sort -u >"$work/sites"
  [ "$(wc -l <"$work/sites")" -eq 1 ] || cannot 'the keys are of no site or of several. Name the one you expect with --site.'
  site=$(cat "$work/sites")
fi
case $site in '' | *[!a-z0-9-]*) cannot "the id of a site is lower-case letters, digits and hyphens; found $site." ;; esac
if [ -n "$day" ]; then
  noon=$(printf %s "$day" | tr -d -)120000
else
  day=$(date -u +%Y-%m-%d)
  noon=
fi
case $seen in '' | /*) ;; *) seen=$(pwd)/$seen ;; esac

cd -- "$folder" || cannot "$folder cannot be opened."

# 1. Nothing but plain files with plain names, before anything is opened.
find . ! -type f ! -type d >"$work/odd" 2>"$work/errors" || fault 'A folder of the copy cannot be read.'
find . -name '*[!A-Za-z0-9._-]*' >"$work/names" 2>/dev/null
while IFS= read -r path; do
  if [ -L "$path" ]; then
    fault "$path is a link to another place, not a file of the site."
  else
    fault "$path is not a plain file."
  fi
done <"$work/odd"
while IFS= read -r path; do
  # The rest of a name that has line ends says nothing of its own.
  case $path in ./*) fault "$path is added: the site has no such names." ;; esac
done <"$work/names"
[ "$faults" -eq 0 ] || finish

# 2. The list of files is the publisher's.
manifest=mirror/manifest.json
for path in "$manifest" "$manifest.sig"; do
  [ -f "$path" ] || fault "$path is missing. Without it nothing can be checked."
done
[ "$faults" -eq 0 ] || finish
cp "$manifest" "$work/manifest" || cannot 'the list of files cannot be read.'
cp "$manifest.sig" "$work/sig" || cannot 'its signature cannot be read.'

# ssh-keygen reads over what stands after a signature; here nothing may.
if ! awk '
  NR == 1 { if ($0 != "-----BEGIN SSH SIGNATURE-----") bad = 1; next }
  ended { bad = 1 }
  $0 == "-----END SSH SIGNATURE-----" { ended = 1; next }
  !/^[A-Za-z0-9+\/=]+$/ { bad = 1 }
  END { exit (bad || !ended) }
' "$work/sig"; then
  if grep -q "$(printf '\r')" "$work/sig"; then
    fault "The line ends of $manifest.sig were converted on the way. Copy the files unchanged (binary)."
  else
    fault "$manifest.sig is not a whole signature and nothing else."
  fi
  finish
fi

is_signed() { # <list>
  ssh-keygen -Y verify -f "$work/keys" -I "$site" -n "$NAMESPACE" ${noon:+"-Overify-time=$noon"} \
    -s "$work/sig" <"$1" >/dev/null 2>"$work/errors"
}
if ! is_signed "$work/manifest"; then
  old='unknown option|illegal option|unsupported operation|unsupported certificate option|invalid.*option|unknown key option'
  if grep -Eiq "$old" "$work/errors"; then
    cannot 'ssh-keygen is too old here. OpenSSH 8.9 or newer is needed.'
  elif grep -q 'namespace does not match' "$work/errors"; then
    fault "The signature was made for something else, not for a list of files of a site (wrong namespace)."
  elif grep -q 'key has expired' "$work/errors"; then
    fault 'The key of the signature has expired.'
  elif grep -q 'key is not yet valid' "$work/errors"; then
    fault 'The key of the signature is not valid yet.'
  elif ssh-keygen -Y check-novalidate -n "$NAMESPACE" -s "$work/sig" <"$work/manifest" >/dev/null 2>&1; then
    other=$(ssh-keygen -Y find-principals -f "$work/keys" -s "$work/sig" ${noon:+"-Overify-time=$noon"} 2>/dev/null | head -n 1)
    if [ "$other" = "$site" ]; then
      fault "The key of the signature is one of \"$site\", but not for lists of files."
    elif [ -n "$other" ]; then
      fault "This is a copy of another site: the key of \"$other\" signed it, not one of \"$site\"."
    else
      fault 'The key of the signature is unknown: it is not one of your keys.'
    fi
  else
    tr -d '\r' <"$work/manifest" >"$work/plain"
    if ! cmp -s "$work/manifest" "$work/plain" && is_signed "$work/plain"; then
      fault "The line ends of $manifest were converted on the way. Copy the files unchanged (binary)."
    else
      fault "The signature does not fit: $manifest is not the list that was signed."
    fi
  fi
  finish
fi

# 3. The list says what such a list says, and nothing else.
if ! awk -v format="$FORMAT" -v facts="$work/facts" -v listed="$work/listed" '
  function bad(why) { print why; failed = 1; exit 1 }
  function value(name, pattern,  text) {
    text = $0
    if (index(text, "\"" name "\": ") != 1 || substr(text, length(text)) != ",") bad("line " NR " of the list is not in its form.")
    text = substr(text, length(name) + 5, length(text) - length(name) - 5)
    if (text !~ ("^" pattern "$")) bad("line " NR " of the list is not in its form.")
    gsub(/"/, "", text)
    print text >facts
  }
  NR == 1 { if ($0 != "{") bad("the list is not in its form."); next }
  NR == 2 { if ($0 != "\"format\": \"" format "\",") bad("the list is in a form that this script does not know. Get a newer script."); next }
  NR == 3 { value("site", "\"[a-z0-9-]+\""); next }
  NR == 4 { value("baseUrl", "\"[A-Za-z0-9:/.?&=%~_-]+\""); next }
  NR == 5 { value("day", "\"[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]\""); next }
  NR == 6 { value("version", "[0-9]+"); next }
  NR == 7 { value("previous", "(null|\"[0-9a-f]+\")"); next }
  NR == 8 { value("refuseAfter", "\"[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]\""); next }
  NR == 9 { if ($0 != "\"files\": [") bad("line 9 of the list is not in its form."); next }
  ended == 0 && $0 == "]" { if (more) bad("the list breaks off."); ended = 1; next }
  ended == 1 && $0 == "}" { ended = 2; next }
  {
    if (ended || (NR > 10 && !more)) bad("line " NR " of the list is not in its form.")
    if ($0 !~ "^[{]\"path\":\"[^\"]*\",\"size\":[0-9]+,\"sha256\":\"[0-9a-f]+\"[}],?$") bad("line " NR " of the list is not in its form.")
    more = substr($0, length($0)) == ","
    split($0, part, "\"")
    path = part[4]; sha = part[10]; size = substr(part[7], 2); sub(/,$/, "", size)
    if (length(sha) != 64) bad("line " NR " of the list is not in its form.")
    if (path ~ "(^|/)[.][.]?(/|$)" || path ~ "^/" || path ~ "//" || path ~ "/$" || path !~ "^[A-Za-z0-9._/-]+$")
      bad("the list names " path ", a path that leads out of the site.")
    if (path in paths) bad("the list names " path " twice.")
    if (tolower(path) in folded) bad("the list names " path " twice, in other letter case.")
    if (path ~ "^mirror/manifest[.]json") bad("the list names " path ", which it cannot know.")
    paths[path] = 1; folded[tolower(path)] = 1
    print "./" path, size, sha >listed
  }
  END { if (!failed && ended != 2) { print "the list breaks off."; exit 1 } }
' "$work/manifest" >"$work/why"; then
  fault "$manifest is signed, but $(cat "$work/why")"
  finish
fi
{
  read -r named && read -r base && read -r made && read -r version && read -r previous && read -r refuse_after
} <"$work/facts" || cannot 'the list of files cannot be read.'

# 4. It is this site's, and new enough.
[ "$named" = "$site" ] || fault "This is a copy of another site: \"$named\", not \"$site\"."
if [ -n "$last" ] && [ "$version" -lt "$last" ]; then
  fault "This copy is older than one you have seen: version $version, you have seen $last."
fi
if ! awk -v today="$day" -v until="$refuse_after" 'BEGIN { exit !((today "") <= (until "")) }'; then
  fault "This copy is too old: it was to be used until $refuse_after, and today is $day."
fi

# 5. The files are those of the list: all of them, unchanged, and no others.
digests >"$work/sums" 2>"$work/errors"
find . -type f -exec wc -c {} + >"$work/sizes" 2>>"$work/errors"
find . -type f >"$work/there"
awk '
  function name(path) { return substr(path, 3) }
  FILENAME == ARGV[1] { size[$1] = $2; sha[$1] = $3; order[++count] = $1; next }
  FILENAME == ARGV[2] { path = $2; sub(/^[*]/, "", path); found[path] = $1; next }
  FILENAME == ARGV[3] { has[$2] = $1; next }
  { there[$0] = 1 }
  END {
    for (path in there)
      if (!(path in size) && path !~ /^\.\/mirror\/manifest\.json(\.sig|\.minisig)?$/) {
        added[path] = 1
        lower[tolower(path)] = path
        same[found[path]] = path
      }
    for (i = 1; i <= count; i++) {
      path = order[i]
      if (!(path in there)) {
        if (tolower(path) in lower) {
          to = lower[tolower(path)]; delete added[to]
          print "fault " name(path) " is named " name(to) " here: letter case was changed."
        } else if (sha[path] in same && same[sha[path]] in added) {
          to = same[sha[path]]; delete added[to]
          print "fault " name(path) " was renamed: it is named " name(to) " here."
        } else print "fault " name(path) " is missing."
      } else if (!(path in found) || !(path in has)) print "fault " name(path) " cannot be read."
      else if (found[path] == sha[path] && has[path] == size[path]) good++
      else if (has[path] < size[path]) print "changed " path " " sha[path] " is cut short: " has[path] " of " size[path] " bytes."
      else print "changed " path " " sha[path] " was changed."
    }
    for (path in added) print "fault " name(path) " is added: the site has no such file."
    print "good " good + 0
  }
' "$work/listed" "$work/sums" "$work/sizes" "$work/there" | sort >"$work/verdicts"

converted() { # <path> <digest that it should have>
  case $(tr -d '\r' <"$1" | digest) in "$2"*) return 0 ;; esac
  case $(awk '{ sub(/\r$/, ""); printf "%s\r\n", $0 }' "$1" | digest) in "$2"*) return 0 ;; esac
  return 1
}
while read -r kind text; do
  case $kind in
    good) good=$text ;;
    fault) fault "$text" ;;
    changed)
      path=${text%% *} text=${text#* }
      sha=${text%% *} text=${text#* }
      if converted "$path" "$sha"; then text='has converted line ends. Copy the files unchanged (binary).'; fi
      fault "${path#./} $text"
      ;;
  esac
done <"$work/verdicts"
[ "$faults" -eq 0 ] || finish

printf 'GOOD. This is a true and whole copy of %s\n' "$base"
printf 'It was made for %s. Use it until %s. %s files were checked.\n' "$made" "$refuse_after" "$good"
printf 'Its version is %s. Note it; next time add: --last %s\n' "$version" "$version"
[ "$previous" = null ] || printf 'The list of files before it has the SHA-256 %s\n' "$previous"
printf 'A true copy is not a fresh one: every page says until when to rely on a fact.\n'
if [ -n "$seen" ] && ! printf '%s\n' "$version" >"$seen"; then
  printf 'The version could not be remembered in %s\n' "$seen" >&2
fi
