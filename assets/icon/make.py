#!/usr/bin/env python3
"""Make every form of the app icon out of likeness.svg. Needs rsvg-convert (librsvg2-bin).

usage: make.py FOLDER_OF_THE_PROGRAMS_ICONS
"""
import struct
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]
STAGE_SIZES = [16, 32, 48, 64, 128, 256]
# Apple's names for the sizes of a picture; the doubled ones are for dense screens.
ICNS_TYPES = [
    (b"icp4", 16), (b"icp5", 32), (b"ic11", 32), (b"ic12", 64), (b"ic07", 128),
    (b"ic13", 256), (b"ic08", 256), (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024),
]
SQUARE = 'viewBox="0 0 64 64"'
# macOS wants air around the square: 824 of 1024.
SQUARE_WITH_AIR = 'viewBox="-7.767 -7.767 79.534 79.534"'


def render(svg, size):
    command = ["rsvg-convert", "--width", str(size), "--height", str(size)]
    return subprocess.run(command, input=svg.encode(), stdout=subprocess.PIPE, check=True).stdout


def ico(pictures):
    """Windows: a directory of 16 bytes a picture, then the PNG files as they are."""
    at = 6 + 16 * len(pictures)
    directory, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in pictures:
        side = size % 256  # 256 is written as 0
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), at + len(body))
        body += png
    return directory + body


def icns(pictures):
    """macOS: a type, a length that counts its own 8 bytes, and the PNG file."""
    body = b"".join(struct.pack(">4sI", kind, 8 + len(png)) + png for kind, png in pictures)
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body


def make(stage_icons):
    svg = (HERE / "likeness.svg").read_text()
    pngs = {size: render(svg, size) for size in SIZES}
    (HERE / "png").mkdir(exist_ok=True)
    for size, png in pngs.items():
        (HERE / "png" / f"likeness-{size}.png").write_bytes(png)
    stage_icons.mkdir(parents=True, exist_ok=True)
    for size in STAGE_SIZES:
        (stage_icons / f"likeness-{size}.png").write_bytes(pngs[size])
    (HERE / "likeness.ico").write_bytes(ico([(size, pngs[size]) for size in ICO_SIZES]))
    airy = svg.replace(SQUARE, SQUARE_WITH_AIR)
    (HERE / "likeness.icns").write_bytes(icns([(k, render(airy, s)) for k, s in ICNS_TYPES]))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    make(Path(sys.argv[1]))
