#!/bin/sh
# Installs the .deb on this machine, as root, and takes it through its life: started under a virtual
# screen, upgraded over an older version with the data kept, taken through the practice journey, removed
# without a trace.
#   sudo jlink/checks/installed.sh [OTHER.walk]
# Needs dpkg, xvfb and root. Leaves the machine as it was.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
deb=$(ls "$here"/target/installer/likeness-studio_*.deb)
walk=${1:-$here/journey.walk}
work=$(mktemp -d)
trap 'dpkg -P likeness-studio >/dev/null 2>&1 || true; rm -rf "$work"' EXIT

fail() {
  echo "installed.sh: $1" >&2
  exit 1
}

# The package as an older version would have been: the same files under a smaller number.
older() {
  dpkg-deb -R "$deb" "$work/older"
  sed -i 's/^Version: .*/Version: 0.0.1/' "$work/older/DEBIAN/control"
  dpkg-deb -Znone --root-owner-group -b "$work/older" "$work/older.deb" >/dev/null
  rm -rf "$work/older"
}

# Starts what the menu entry starts, from its cache or not at all, on a screen of its own.
start() {
  JAVA_TOOL_OPTIONS="-XX:AOTMode=on -Dprism.order=sw -Duser.home=$work/home $1" \
    xvfb-run -a -s "-screen 0 1280x900x24" likeness-studio --practice --data-dir "$work/data" $2
}

older
mkdir "$work/home"
dpkg -i "$work/older.deb" >/dev/null
start "" --exit-after-first-frame | grep -q '^first-frame-ms=' || fail "the older version does not start"
before=$(sha256sum "$work/data/settings.json")

dpkg -i "$deb" >/dev/null
[ "$(sha256sum "$work/data/settings.json")" = "$before" ] || fail "the upgrade touched the settings"
start "-Dstudio.walk=$walk" "" | grep '^walked=' || fail "the walk was not finished"
[ -s "$work/data/practice/studio.db" ] || fail "there are no records"
if [ "$walk" = "$here/journey.walk" ]; then
  ls "$work"/data/practice/clips/*.mp4 >/dev/null || fail "the journey made no clip"
fi
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
