package studio.likeness.practice.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.key.Fields.Wrong;

class FieldsTest {
    private final Fields fields =
            Fields.of(
                    Json.object()
                            .put("name", "Ada")
                            .put("blank", " ")
                            .put("seconds", 5)
                            .put("half", 2.5)
                            .put("audio", true)
                            .putNull("nothing")
                            .set(
                                    "deep",
                                    Json.object()
                                            .set("list", Json.array().add(Json.object()).add(7))),
                    FieldsTest::objection);

    @Test
    void whatIsThereIsRead() {
        assertThat(fields.text("name")).contains("Ada");
        assertThat(fields.whole("seconds")).contains(5L);
        assertThat(fields.flag("audio")).contains(true);
        assertThat(fields.required("name")).isEqualTo("Ada");
        assertThat(fields.has("nothing")).isFalse();
        assertThat(fields.text("nothing")).isEmpty();
        assertThat(fields.objects("none")).isEmpty();
        assertThat(fields.texts("none")).isEmpty();
    }

    @Test
    void whatIsMissingOrWrongIsNamedInTheServicesWords() {
        refuses("MISSING blank", () -> fields.required("blank"));
        refuses("MISSING nothing", () -> fields.required("nothing"));
        refuses("INVALID seconds", () -> fields.text("seconds"));
        refuses("INVALID half", () -> fields.whole("half"));
        refuses("INVALID name", () -> fields.whole("name"));
        refuses("INVALID seconds", () -> fields.flag("seconds"));
        refuses("INVALID name", () -> fields.object("name"));
        refuses("INVALID name", () -> fields.objects("name"));
    }

    @Test
    void aPlaceInsideIsNamedWithItsWay() {
        var deep = fields.object("deep").orElseThrow();
        refuses("INVALID deep.list[1]", () -> deep.objects("list"));
        refuses("INVALID deep.list", () -> deep.texts("list"));
        refuses("MISSING deep.other", () -> deep.required("other"));
    }

    private static void refuses(String expected, ThrowingCallable act) {
        Consumer<Throwable> says =
                thrown ->
                        assertThat(
                                        new String(
                                                ((Refused) thrown).reply().body(),
                                                StandardCharsets.UTF_8))
                                .isEqualTo(expected);
        assertThatThrownBy(act).isInstanceOf(Refused.class).satisfies(says);
    }

    private static Reply objection(String field, Wrong wrong, String why) {
        assertThat(why).isNotBlank();
        return Reply.text(400, "text/plain", wrong + " " + field);
    }
}
