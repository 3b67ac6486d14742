package studio.likeness.core.video;

import java.time.Instant;
import java.util.Optional;
import studio.likeness.core.service.ServiceId;

/// One clip on its way.
///
/// @param id drawn here; services that know repeats by a key get it as that
/// @param place its place in the list, the smallest on top
/// @param held a person wants it left alone for now
public record Job(
        String id,
        long place,
        Shot shot,
        Optional<Price> price,
        Bill bill,
        JobState state,
        boolean held,
        Instant created) {

    public static Job composed(String id, long place, Shot shot, Instant at) {
        return new Job(
                id, place, shot, Optional.empty(), Bill.NONE, new JobState.Composed(), false, at);
    }

    public ServiceId service() {
        return shot.service();
    }

    public Job in(JobState now) {
        return new Job(id, place, shot, price, bill, now, held, created);
    }

    public Job costing(Price now) {
        return new Job(
                id,
                place,
                shot,
                Optional.of(now),
                bill,
                state.unsent() ? new JobState.Quoted() : state,
                held,
                created);
    }

    public Job billed(Bill now) {
        return new Job(id, place, shot, price, now, state, held, created);
    }

    public Job held(boolean now) {
        return new Job(id, place, shot, price, bill, state, now, created);
    }

    public Job at(long newPlace) {
        return new Job(id, newPlace, shot, price, bill, state, held, created);
    }

    /// The same job as another shot. Only while nothing has left: what was agreed to is asked
    /// again.
    public Job as(Shot other) {
        if (!state.unsent()) {
            throw new IllegalStateException("a job that was sent cannot be changed");
        }
        return composed(id, place, other, created).held(held);
    }

    /// A few words to know it by.
    public String title() {
        return Titles.of(shot);
    }
}
