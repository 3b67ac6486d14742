#!/bin/sh
# Builds the current commit twice, in two fresh clones, and compares: the program's jar, the merged
# module and everything in the image must be the same to the byte, with the same rights and times. Named
# exceptions: the trained cache (which remembers what ran hot) and the installers that hold it.
#   jlink/checks/reproducible.sh
set -eu
root=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for turn in first second; do
  git clone -q "$root" "$work/$turn"
  (cd "$work/$turn" && mvn -q -B -ntp -pl jlink -am -Pinstaller -Dinstaller.packages=false package)
done

# Names, kinds, rights and links of everything; times and sizes of files, but for the cache.
for turn in first second; do
  (cd "$work/$turn" && find app/target/likeness-app-*.jar jlink/target/merged/*.jar jlink/target/image \
    -printf '%p %y %m %l\n') | sort > "$work/$turn.tree"
  (cd "$work/$turn" && find jlink/target/image -type f ! -name '*.aot' -printf '%p %s %T@\n') |
    sort >> "$work/$turn.tree"
done
diff "$work/first.tree" "$work/second.tree" >&2 || { echo "reproducible.sh: the trees differ" >&2; exit 1; }
(cd "$work/first" && find app/target/likeness-app-*.jar jlink/target/merged/*.jar jlink/target/image -type f) |
  sort > "$work/files"
grep -v '\.aot$' "$work/files" | while read -r file; do
  cmp "$work/first/$file" "$work/second/$file" || echo "$file" >> "$work/differs"
done
if [ -s "$work/differs" ]; then
  echo "reproducible.sh: these differ:" >&2
  cat "$work/differs" >&2
  exit 1
fi
echo "$(grep -vc '\.aot$' "$work/files") files are the same in both builds; the trained cache is left out"
