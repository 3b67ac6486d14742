#!/bin/sh
# Signs the disk image on macOS and has Apple notarise it. Takes its keys from the environment only:
# CERTIFICATE (base64 of a .p12), PASSWORD, IDENTITY, APPLE_ID, APPLE_PASSWORD, TEAM.
# Not run by us so far: it needs a Mac and a paid key.
set -eu
cd "$(dirname "$0")/../target"
keys=$(mktemp -d)
chain="$keys/build.keychain"
secret=$(uuidgen)
trap 'security delete-keychain "$chain" 2>/dev/null || true; rm -rf "$keys"' EXIT

printf '%s' "$CERTIFICATE" | base64 -D > "$keys/key.p12"
security create-keychain -p "$secret" "$chain"
security unlock-keychain -p "$secret" "$chain"
security import "$keys/key.p12" -k "$chain" -P "$PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$chain" >/dev/null
security list-keychains -d user -s "$chain" login.keychain

# The program first, from the inside out; a signature over the image alone says nothing of it. Signing
# leaves the runtime's modules as they are, so the cache that was trained on them still fits.
find image \( -name '*.dylib' -o -name 'jspawnhelper' \) -exec \
  codesign --force --timestamp --options runtime --sign "$IDENTITY" {} \;
codesign --force --timestamp --options runtime --entitlements ../macos.entitlements --sign "$IDENTITY" image
dmg=$(ls installer/*.dmg)
mkdir "$keys/disk"
cp -a image "$keys/disk/Likeness Studio.app"
hdiutil create -ov -volname "Likeness Studio" -srcfolder "$keys/disk" -format UDZO "$dmg"
codesign --timestamp --sign "$IDENTITY" "$dmg"
xcrun notarytool submit "$dmg" --apple-id "$APPLE_ID" --password "$APPLE_PASSWORD" --team-id "$TEAM" --wait
xcrun stapler staple "$dmg"
