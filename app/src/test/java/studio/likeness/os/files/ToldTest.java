package studio.likeness.os.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldTest {
    @Test
    void whatIsNotThereIsMissingAllTheWayDown() {
        assertThat(new Told(Map.of()).at("a")).isEqualTo(Told.MISSING);
        assertThat(Told.MISSING.at("a").at("b").isMissing()).isTrue();
        assertThat(new Told("text").at("a").isMissing()).isTrue();
        assertThat(Told.MISSING.isNull()).isFalse();
        assertThat(Told.MISSING.isObject()).isFalse();
    }

    @Test
    void nullIsSaidAndIsNothingElse() {
        var said = new HashMap<String, @Nullable Object>();
        said.put("a", null);
        var told = new Told(said).at("a");
        assertThat(told.isMissing()).isFalse();
        assertThat(told.isNull()).isTrue();
        assertThat(told.text()).isEmpty();
        assertThat(told.truth()).isEmpty();
        assertThat(told.number()).isEmpty();
        assertThat(told.list()).isEmpty();
    }

    @Test
    void eachKindIsItsOwn() {
        assertThat(new Told("true").truth()).isEmpty();
        assertThat(new Told("7").number()).isEmpty();
        assertThat(new Told(7).text()).isEmpty();
        assertThat(new Told(true).truth()).contains(true);
        assertThat(new Told(Map.of()).isObject()).isTrue();
        assertThat(new Told(List.of()).isObject()).isFalse();
        assertThat(new Told(Arrays.asList("a", null)).list())
                .contains(List.of(new Told("a"), new Told(null)));
    }

    @Test
    void onlyANumberWithoutFractionIsWhole() {
        assertThat(new Told(7).whole()).contains(7);
        assertThat(new Told(7).number()).contains(7.0);
        assertThat(new Told(7.0).whole()).contains(7);
        assertThat(new Told(-0.0).whole()).contains(0);
        assertThat(new Told(7.0).plainlyWhole()).isEmpty();
        assertThat(new Told(7).plainlyWhole()).contains(7);
        assertThat(new Told(Double.NaN).whole()).isEmpty();
        assertThat(new Told(7.5).whole()).isEmpty();
        assertThat(new Told(7.5).number()).contains(7.5);
        assertThat(new Told(7_000_000_000L).whole()).isEmpty();
        assertThat(new Told(7_000_000_000L).number()).contains(7e9);
    }
}
