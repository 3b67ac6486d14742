package studio.likeness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.service.ServiceId;

/// The data files hold together, whoever edits them.
class DatasheetTest {
    @ParameterizedTest
    @EnumSource
    void facesCanBeEnrolledWithinLimits(ServiceId id) {
        var offer = Datasheet.of(id).faces(Set.of());
        assertThat(offer.service()).isEqualTo(id);
        assertThat(offer.kinds()).contains(FaceKind.REAL_PERSON);
        assertThat(offer.terms().values()).noneMatch(terms -> terms.photo().isEmpty());
        assertThat(offer.terms().values()).noneMatch(terms -> terms.paidBy().isEmpty());
        assertThat(offer.check().life()).isPositive();
        assertThat(offer.check().hosts())
                .isNotEmpty()
                .allMatch(host -> host.matches("[a-z0-9.-]+"));
        assertThat(offer.photo().leastRatio()).isLessThan(offer.photo().greatestRatio());
        assertThat(offer.photo().shortestSide()).isLessThan(offer.photo().longestSide());
    }

    @ParameterizedTest
    @EnumSource
    void everyModelHasAPriceForEachResolution(ServiceId id) {
        for (var model : Catalogue.of(Datasheet.of(id)).models()) {
            var prices = new ArrayList<>(model.resolutions().values());
            assertThat(prices)
                    .as(model.id())
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(prices).allMatch(price -> price.exceeds(MicroUsd.ZERO));
            var seconds = model.seconds();
            assertThat(seconds.usual()).isBetween(seconds.least(), seconds.most());
            assertThat(model.mostFaces() > 0).isEqualTo(!model.faces().isEmpty());
            assertThat(model.usual()).isPositive();
            assertThat(model.ratios()).contains("16:9");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDayIsNamedForTheFigures(ServiceId id) {
        assertThat(Datasheet.of(id).text("asOf")).matches("2026-\\d\\d-\\d\\d");
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKRUN, ta_0f1e2d3c, true",
        "BLOCKRUN, asset-1, false",
        "JARVISCLAW, ta_example01, true",
        "ANYFAST, asset-20260911102210-m4n8p, true",
        "ANYFAST, ta_1, false",
        "APIMART, a1, true",
        "APIMART, https://x.example, false"
    })
    void idsAreKnownByTheirForm(ServiceId id, String text, boolean fits) {
        assertThat(Datasheet.of(id).id("asset").matcher(text).matches()).isEqualTo(fits);
    }

    @Test
    void aPracticeSiteLeadsToItself() {
        var offer = Datasheet.of(ServiceId.ANYFAST).faces(Set.of("127.0.0.1"));
        assertThat(offer.check().hosts()).contains("127.0.0.1", "www.byteplus.com");
    }
}
