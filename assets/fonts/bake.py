#!/usr/bin/env python3
"""Bake the studio's fonts out of Inter: tabular digits, few glyphs, small files.

usage: bake.py INTER_UI_PACKAGE OUTPUT_FOLDER
"""
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

# JavaFX knows two weights of a family, regular and bold. Four weights are therefore two families.
CUTS = [
    # source, file, family, style, weight class, tracking in thousandths of an em
    ("web/Inter-Regular", "likeness-sans-regular", "Likeness Sans", "Regular", 400, 0),
    ("web/Inter-Bold", "likeness-sans-bold", "Likeness Sans", "Bold", 700, -4),
    ("web/Inter-Medium", "likeness-sans-medium", "Likeness Sans Medium", "Regular", 500, 0),
    ("web/Inter-SemiBold", "likeness-sans-semibold", "Likeness Sans Medium", "Bold", 600, -2),
    ("display/InterDisplay-Bold", "likeness-display-bold", "Likeness Display", "Bold", 700, -6),
]

KEPT = [
    (0x0020, 0x007E), (0x00A0, 0x017F),                    # Latin, Latin-1, Latin Extended-A
    (0x0218, 0x021B), (0x02C6, 0x02DD),                    # Romanian, spacing accents
    (0x2010, 0x2027), (0x202F, 0x203A), (0x2044, 0x2044),  # punctuation
    (0x20A0, 0x20BF), (0x2116, 0x2116), (0x2122, 0x2122),  # currency, numero, trade mark
    (0x2190, 0x2199), (0x21BA, 0x21BB),                    # arrows
    (0x2202, 0x2265), (0x25CA, 0x25CF), (0x2713, 0x2717),  # mathematics, dots, ticks
]

DIGITS = range(ord("0"), ord("9") + 1)


def tabular_forms(font):
    table = font["GSUB"].table
    wanted = next(r.Feature for r in table.FeatureList.FeatureRecord if r.FeatureTag == "tnum")
    forms = {}
    for index in wanted.LookupListIndex:
        for sub in table.LookupList.Lookup[index].SubTable:
            forms.update(getattr(sub, "ExtSubTable", sub).mapping)
    return forms


def bake_tabular_digits(font):
    """JavaFX cannot switch OpenType features on, so the digits themselves become tabular."""
    forms = tabular_forms(font)
    for table in font["cmap"].tables:  # subtables may share one mapping
        for digit in DIGITS:
            if digit in table.cmap:
                table.cmap[digit] = forms.get(table.cmap[digit], table.cmap[digit])


def keep_only_what_is_shown(font):
    options = Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 8, 9, 11, 13, 14]
    options.glyph_names = False
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in KEPT for c in range(first, last + 1)])
    subsetter.subset(font)


def tighten(font, thousandths):
    step = round(font["head"].unitsPerEm * thousandths / 1000)
    metrics = font["hmtx"].metrics
    for glyph, (advance, bearing) in metrics.items():
        if advance:
            metrics[glyph] = (advance + step, bearing)


def rename(font, family, style, weight):
    full = family if style == "Regular" else f"{family} {style}"
    names = font["name"]
    for wanted, text in {
        1: family, 2: style, 3: f"LikenessStudio:{full}", 4: full, 6: full.replace(" ", ""),
    }.items():
        names.removeNames(nameID=wanted)
        names.setName(text, wanted, 3, 1, 0x409)
    names.removeNames(nameID=7)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


def bake(package, folder):
    for source, file, family, style, weight, tracking in CUTS:
        font = TTFont(package / f"{source}.woff2", recalcTimestamp=False)
        bake_tabular_digits(font)
        keep_only_what_is_shown(font)
        tighten(font, tracking)
        rename(font, family, style, weight)
        font.flavor = None
        target = folder / f"{file}.ttf"
        font.save(target)
        print(f"{target.name}  {target.stat().st_size:,} bytes  {len(font.getGlyphOrder())} glyphs")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    bake(Path(sys.argv[1]), Path(sys.argv[2]))
