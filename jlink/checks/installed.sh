#!/bin/sh
# Installs the .deb on this machine, as root, and takes it through its life: started under a virtual
# screen, taken through the practice journey, upgraded by a newer version with everything kept, removed
# without a trace.
#   sudo jlink/checks/installed.sh [OTHER.walk]
# Needs dpkg, xvfb, root, what the .deb depends on, a libavformat that JavaFX knows (the clip is played),
# and a machine on which the studio is not installed. Leaves it as it was.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
deb=$(ls "$here"/target/installer/likeness-studio_*.deb)
walk=${1:-$here/journey.walk}
if dpkg -s likeness-studio >/dev/null 2>&1; then
  echo "installed.sh: the studio is installed here already: remove it first, its files are kept" >&2
  exit 1
fi
work=$(mktemp -d)
trap 'dpkg -P likeness-studio >/dev/null 2>&1 || true; rm -rf "$work"' EXIT

fail() {
  echo "installed.sh: $1" >&2
  exit 1
}

# The package as an older version would have been: under a smaller number and another build's name. The
# cache is of this build, and with another one's name on it nothing would start.
older() {
  dpkg-deb -R "$deb" "$work/older"
  sed -i 's/^Version: .*/Version: 0.0.1/' "$work/older/DEBIAN/control"
  id=$(cd "$work/older/opt/likeness-studio/lib/app" && ls likeness-*.aot)
  id=${id#likeness-}
  id=${id%.aot}
  sed -i "s/$id/000000000000/g" "$work/older/opt/likeness-studio/bin/likeness" \
    "$work/older/opt/likeness-studio/lib/runtime/lib/modules"
  rm "$work/older/opt/likeness-studio/lib/app/likeness-$id.aot"
  dpkg-deb -Znone --root-owner-group -b "$work/older" "$work/older.deb" >/dev/null
  rm -rf "$work/older"
}

# What is the person's and no start changes by itself. The records are looked at by a walk.
kept() {
  (cd "$work/data" && find . -type f ! -name '*.log*' ! -name 'studio.db*' ! -path '*/backups/*' \
    ! -name settings.json ! -name '*.lock' -exec sha256sum {} + | sort -k 2)
}

# Starts what the menu entry starts, on a screen of its own.
start() {
  JAVA_TOOL_OPTIONS="-XX:AOTMode=$1 -Dprism.order=sw -Duser.home=$work/home $2" \
    timeout 300 xvfb-run -a -s "-screen 0 1280x900x24" \
    likeness-studio --practice --data-dir "$work/data" $3
}

older
mkdir "$work/home"
dpkg -i "$work/older.deb" >/dev/null
start auto "-Dstudio.walk=$walk" "" | grep '^walked=' || fail "the walk in the older version was not finished"
[ -s "$work/data/practice/studio.db" ] || fail "there are no records"
if [ "$walk" = "$here/journey.walk" ]; then
  ls "$work"/data/practice/clips/*.mp4 >/dev/null || fail "the journey made no clip"
fi
kept > "$work/before"

dpkg -i "$deb" >/dev/null
kept | cmp - "$work/before" || fail "the upgrade touched the person's files"
# From its cache or not at all.
if [ "$walk" = "$here/journey.walk" ]; then look=$here/checks/kept.walk; else look=$walk; fi
start on "-Dstudio.walk=$look" "" | grep '^walked=' || fail "the newer version does not show what was there"
kept | cmp - "$work/before" || fail "the newer version changed the person's files"
start on "" --exit-after-first-frame | grep -q '^first-frame-ms=' || fail "it does not start again"
grep -rq . "$work/data/practice/logs" || fail "there is no log"
desktop=/usr/share/applications/studio.likeness.Studio.desktop
sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$desktop" | while read -r program; do
  [ -x "$program" ] || fail "the menu entry starts nothing: $program"
done

dpkg -P likeness-studio >/dev/null
for left in /opt/likeness-studio /usr/bin/likeness-studio "$desktop"; do
  [ ! -e "$left" ] || fail "$left was left behind"
done
[ -s "$work/data/practice/studio.db" ] || fail "removing took the person's records"
echo "installed, upgraded with the data kept, walked, removed"
