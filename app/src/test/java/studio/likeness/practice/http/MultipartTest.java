package studio.likeness.practice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MultipartTest {
    private static final String BODY =
            """
            --b0
            Content-Disposition: form-data; name="Name"

            Ana \u00e9
            --b0
            Content-Disposition: form-data; name="file"; filename="me.png"
            Content-Type: image/png

            \u0001\u0002

            --b0
            Content-Disposition: form-data; name="empty"


            --b0--
            """
                    .replace("\n", "\r\n");

    @Test
    void readsTextsAndFilesAsTheyAre() {
        var form =
                Multipart.of(request("multipart/form-data; boundary=\"b0\"", BODY)).orElseThrow();
        assertThat(form.text("Name")).contains("Ana \u00e9");
        var file = form.part("file").orElseThrow();
        assertThat(file.fileName()).isEqualTo("me.png");
        assertThat(file.content()).containsExactly(1, 2, '\r', '\n');
        assertThat(form.text("empty")).contains("");
        assertThat(form.text("other")).isEmpty();
    }

    @Test
    void aCutFormHoldsWhatWasWhole() {
        var half = BODY.substring(0, BODY.indexOf("filename"));
        var form = Multipart.of(request("multipart/form-data; boundary=b0", half)).orElseThrow();
        assertThat(form.parts()).extracting(Multipart.Part::name).containsExactly("Name");
    }

    @Test
    void otherBodiesAreNoForm() {
        assertThat(Multipart.of(request("application/json", "{}"))).isEmpty();
        assertThat(Multipart.of(request("multipart/form-data", BODY))).isEmpty();
    }

    private static Request request(String type, String body) {
        return new Request(
                "POST",
                URI.create("http://127.0.0.1/x"),
                Map.of("content-type", List.of(type)),
                body.getBytes(StandardCharsets.UTF_8),
                "127.0.0.1");
    }
}
