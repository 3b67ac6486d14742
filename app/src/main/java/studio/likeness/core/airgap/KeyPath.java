package studio.likeness.core.airgap;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.likeness.core.airgap.ur.CborReader;
import studio.likeness.core.airgap.ur.CborWriter;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Misread;

/// Where a key stands in the tree of its wallet: `crypto-keypath` of BCR-2020-007, without
/// wildcards and ranges, because a payment is signed by one key.
///
/// @param source the fingerprint of the key that the path starts from, when it is told
public record KeyPath(List<Step> steps, OptionalLong source) {
    public static final int TAG = 304;

    private static final int DEEPEST = 10;
    private static final long LAST_STEP = 0x7FFF_FFFFL;
    private static final long LAST_SOURCE = 0xFFFF_FFFFL;
    private static final Pattern TEXT = Pattern.compile("m(/[0-9]{1,10}'?){1,10}");

    public record Step(long number, boolean hardened) {
        @Override
        public String toString() {
            return hardened ? number + "'" : Long.toString(number);
        }
    }

    public KeyPath {
        steps = List.copyOf(steps);
    }

    /// Where every Ethereum wallet looks for this account, counted from 0.
    public static KeyPath ethereum(int account, int source) {
        return new KeyPath(
                List.of(
                        new Step(44, true),
                        new Step(60, true),
                        new Step(0, true),
                        new Step(0, false),
                        new Step(account, false)),
                OptionalLong.of(Integer.toUnsignedLong(source)));
    }

    /// As [#toString] wrote it, without a source.
    ///
    /// @throws IllegalArgumentException for anything else
    public static KeyPath parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("no path: " + text);
        }
        var steps = new ArrayList<Step>();
        for (var part : text.substring(2).split("/", -1)) {
            var bare = part.replace("'", "");
            var number = Long.parseLong(bare);
            if (number > LAST_STEP) {
                throw new IllegalArgumentException("no path: " + text);
            }
            steps.add(new Step(number, !bare.equals(part)));
        }
        return new KeyPath(steps, OptionalLong.empty());
    }

    /// The same path, from the key with this fingerprint.
    public KeyPath from(OptionalLong known) {
        return new KeyPath(steps, known);
    }

    /// The source as people compare it, in eight digits.
    public Optional<String> fingerprint() {
        return source.isPresent()
                ? Optional.of(HexFormat.of().toHexDigits(source.getAsLong(), 8))
                : Optional.empty();
    }

    KeyPath below(long number) {
        var longer = new ArrayList<>(steps);
        longer.add(new Step(number, false));
        return new KeyPath(longer, source);
    }

    /// Whether both mean one key, as far as both say.
    public boolean agrees(KeyPath other) {
        return steps.equals(other.steps)
                && (source.isEmpty() || other.source.isEmpty() || source.equals(other.source));
    }

    static KeyPath read(CborReader cbor) throws Misread {
        var steps = List.<Step>of();
        var source = OptionalLong.empty();
        var seen = 0L;
        for (var pairs = cbor.map(3); pairs > 0; pairs--) {
            var key = cbor.unsigned(Long.MAX_VALUE);
            Misread.unless(key > seen, Flaw.PATH_MALFORMED);
            seen = key;
            switch ((int) Math.min(key, 4)) {
                case 1 -> steps = readSteps(cbor);
                case 2 -> source = OptionalLong.of(cbor.unsigned(LAST_SOURCE));
                case 3 -> Misread.unless(cbor.unsigned(255) == steps.size(), Flaw.PATH_MALFORMED);
                default -> throw new Misread(Flaw.PATH_MALFORMED);
            }
        }
        return new KeyPath(steps, source);
    }

    private static List<Step> readSteps(CborReader cbor) throws Misread {
        var length = cbor.array(2 * DEEPEST);
        Misread.unless(length % 2 == 0, Flaw.PATH_MALFORMED);
        var steps = new ArrayList<Step>();
        for (var i = 0; i < length; i += 2) {
            Misread.unless(!cbor.nextIsArray(), Flaw.PATH_MALFORMED);
            steps.add(new Step(cbor.unsigned(LAST_STEP), cbor.flag()));
        }
        return steps;
    }

    void write(CborWriter cbor) {
        cbor.tag(TAG).map(source.isPresent() ? 2 : 1).unsigned(1).array(2 * steps.size());
        for (var step : steps) {
            cbor.unsigned(step.number()).flag(step.hardened());
        }
        source.ifPresent(known -> cbor.unsigned(2).unsigned(known));
    }

    /// `m/44'/60'/0'/0/0`.
    @Override
    public String toString() {
        return steps.stream().map(step -> "/" + step).collect(Collectors.joining("", "m", ""));
    }
}
