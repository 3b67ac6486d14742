package studio.likeness.practice;

import java.time.InstantSource;

/// How a practice server is started.
///
/// @param port 0 takes any free one
/// @param chainId 84532 or 8453: the chain that the services want to be paid on
/// @param seed decides all names it gives
/// @param pace how many times faster than the real services its queues run
/// @param time where its clock gets the time from
public record PracticeOptions(int port, long chainId, long seed, double pace, InstantSource time) {
    public static PracticeOptions standard() {
        return new PracticeOptions(0, 84532, 1, 10, InstantSource.system());
    }

    public PracticeOptions withPort(int other) {
        return new PracticeOptions(other, chainId, seed, pace, time);
    }

    public PracticeOptions withChainId(long other) {
        return new PracticeOptions(port, other, seed, pace, time);
    }

    public PracticeOptions withSeed(long other) {
        return new PracticeOptions(port, chainId, other, pace, time);
    }

    public PracticeOptions withPace(double other) {
        return new PracticeOptions(port, chainId, seed, other, time);
    }

    public PracticeOptions withTime(InstantSource other) {
        return new PracticeOptions(port, chainId, seed, pace, other);
    }
}
