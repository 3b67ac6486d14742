package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceCard;

/// Faces that a service has already, in a studio that has never seen them.
class AdoptFaceTest extends EnrollCase {
    /// Enrolled by another studio with the same wallet and keys.
    private String elsewhere(Booth at) {
        check(at, "ada");
        pay(at);
        var id = assetId();
        studio.moveTo(home.resolve("new"));
        return id;
    }

    private void fill(Booth at, String id) {
        studio.hand().press("faces-adopt");
        studio.hand().choose("adopt-service", at.id().title());
        studio.hand().type("adopt-name", "Ada");
        studio.hand().type("adopt-id", id);
        assertThat(studio.hand().isOff("adopt-add")).isTrue();
        studio.hand().press("adopt-consent");
        studio.hand().press("adopt-add");
    }

    @ParameterizedTest
    @EnumSource
    void anIdIsEnoughToTakeAFaceIn(Booth at) {
        fill(at, elsewhere(at));
        var card = card();
        var isListed = at == Booth.BLOCKRUN || at == Booth.ANYFAST;
        assertThat(card.assets().getFirst().state())
                .isEqualTo(isListed ? AssetState.READY : AssetState.UNVERIFIED);
        assertThat(card.consents()).hasSize(1);
        assertThat(card.playable(at.id(), card.person().since())).isPresent();
        assertThat(studio.hand().sees("adopt-add")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKRUN", "ANYFAST"})
    void anIdThatTheServiceDoesNotKnowIsRefused(Booth at) {
        var id = at == Booth.BLOCKRUN ? "ta_0f1e2d3c" : "asset-20260911102210-m4n8p";
        fill(at, id);
        assertThat(studio.hand().text("adopt-problem")).contains(at.id().title());
        assertThat(studio.faces().book().all()).isEmpty();
    }

    /// The library of a new studio is empty; its ways to faces that exist are in sight all the
    /// same.
    @Test
    void whatWasImportedPlaysOnceItsOwnerAgrees() {
        elsewhere(Booth.BLOCKRUN);
        studio.hand().press("faces-adopt");
        studio.hand().press("faces-fetch");
        assertThat(card().consents()).isEmpty();
        assertThat(card().playable(Booth.BLOCKRUN.id(), card().person().since())).isEmpty();
        studio.hand().pressFirst("face-card");
        studio.hand().press("face-consent-give");
        studio.hand().press("face-consent");
        studio.hand().press("face-consent-record");
        assertThat(card().playable(Booth.BLOCKRUN.id(), card().person().since())).isPresent();
    }

    /// The same person at two services is one card with two faces.
    @Test
    void somebodyHereGoesToAnotherServiceWithoutTypingAgain() {
        check(Booth.BLOCKRUN, "ada");
        pay(Booth.BLOCKRUN);
        studio.hand().press("enroll-done");
        studio.hand().pressFirst("face-card");
        studio.hand().press("face-again");
        studio.hand().press("enroll-service-anyfast");
        studio.hand().press("enroll-next");
        assertThat(studio.hand().text("enroll-name")).isEqualTo("Ada");
        studio.hand().press("enroll-consent");
        studio.hand().press("enroll-next");
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        look(Booth.ANYFAST);
        pay(Booth.ANYFAST);
        assertThat(studio.faces().book().all()).hasSize(1);
        assertThat(card().assets()).hasSize(2);
    }

    private FaceCard card() {
        return studio.faces().book().all().getFirst();
    }
}
