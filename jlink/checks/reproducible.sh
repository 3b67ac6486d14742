#!/bin/sh
# Builds the current commit twice, in two fresh clones, and compares: the program's jar, the merged
# module and everything in the image must be the same to the byte. Named exceptions: the trained cache
# (which remembers what ran hot) and the installers that hold it.
#   jlink/checks/reproducible.sh
set -eu
root=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for turn in first second; do
  git clone -q "$root" "$work/$turn"
  (cd "$work/$turn" && mvn -q -B -ntp -pl jlink -am -Pinstaller -Dinstaller.packages=false package)
done

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
