package studio.likeness.core.pay.till;

import studio.likeness.core.money.MicroUsd;

/// How many payments one yes agrees to.
///
/// @param count this one and those that follow without a question
/// @param others what those that follow take at most
/// @param walks each is carried to its key by a person, one after the other
public record Several(int count, MicroUsd others, boolean walks) {
    public static final Several ONE = new Several(1, MicroUsd.ZERO, false);

    public boolean isOne() {
        return count == 1;
    }

    public MicroUsd with(MicroUsd first) {
        return first.plus(others);
    }
}
