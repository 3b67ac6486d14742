package studio.likeness.practice.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.world.Log;
import studio.likeness.practice.world.PracticeClock;
import studio.likeness.practice.world.World;

class KeyBookTest {
    private final World world = new World(new PracticeClock(InstantSource.system(), 1), 1);
    private final KeyBook book = new KeyBook("anyfast", world.log());
    private final PracticeKey key = key("key-of-mine");

    @Test
    void aChargeIsTakenOnceAndGivenBackOnce() {
        assertThat(book.charge(key, "task-1", 5_000_000)).isTrue();
        assertThat(book.charge(key, "task-1", 5_000_000)).isTrue();
        assertThat(book.standing(key))
                .isEqualTo(new KeyBook.Standing(15_000_000, 5_000_000, false));
        book.refund(key, "task-1");
        book.refund(key, "task-1");
        book.refund(key, "never");
        assertThat(book.standing(key)).isEqualTo(new KeyBook.Standing(20_000_000, 0, false));
        assertThat(book.charges(key))
                .containsExactly(new KeyBook.Charge("task-1", 5_000_000, false));
    }

    @Test
    void whatTheAccountDoesNotCoverIsNotTaken() {
        assertThat(book.charge(key, "big", KeyBook.START + 1)).isFalse();
        assertThat(book.standing(key).remaining()).isEqualTo(KeyBook.START);
        assertThat(book.charge(key("sk-poor"), "small", 1)).isFalse();
        assertThat(book.covers(key("sk-poor"), 1)).isFalse();
        assertThat(book.charge(key("sk-unlimited"), "big", KeyBook.START * 9)).isTrue();
    }

    @Test
    void keysDoNotShareAnAccount() {
        book.charge(key, "task-1", 1);
        assertThat(book.standing(key("sk-2")).used()).isZero();
        book.clear();
        assertThat(book.standing(key).used()).isZero();
    }

    @Test
    void everyMovementIsWrittenDownWithoutTheKey() {
        book.charge(key, "task-1", 7);
        book.refund(key, "task-1");
        assertThat(world.log().entries())
                .extracting(Log.Entry::what)
                .containsExactly("charged", "refunded");
        assertThat(world.log().entries().getFirst().with())
                .containsEntry("name", "task-1")
                .containsEntry("micros", "7")
                .containsEntry("service", "anyfast");
        assertThat(world.log().entries().toString())
                .doesNotContain("of-mine")
                .doesNotContain(key.id());
    }

    private static PracticeKey key(String text) {
        return PracticeKey.from("Bearer " + text).orElseThrow();
    }
}
