package studio.likeness.core.face.enroll;

import java.time.Instant;
import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;

/// One face on its way. A value: each step gives the next one, and a step that makes no sense is
/// refused with an exception, because no button may lead there.
///
/// @param person whose face it is going to be, in our own records
public record Enrollment(
        String id, String person, Subject subject, Stage stage, Instant begun, Instant changed) {

    /// Who and where.
    public record Subject(FaceKind kind, ServiceId service, String name, KeptPhoto photo) {
        /// The same person at the same service, whatever the photo: one check is enough for both.
        /// Nobody checks a portrait, so there a name is corrected like a photo is.
        public boolean sameAs(Subject other) {
            return kind == other.kind
                    && service == other.service
                    && (kind == FaceKind.VIRTUAL || name.equals(other.name));
        }
    }

    public static Enrollment draft(String id, String person, Subject subject, Instant now) {
        return new Enrollment(id, person, subject, new Stage.Draft(), now, now);
    }

    public Enrollment consented(Instant now) {
        require(stage instanceof Stage.Draft);
        return at(
                subject.kind == FaceKind.VIRTUAL ? new Stage.Verified("") : new Stage.Consented(),
                now);
    }

    /// A code, the first one or a fresh one.
    public Enrollment shown(Optional<String> group, Instant expires, Instant now) {
        require(stage instanceof Stage.Consented || stage instanceof Stage.LinkShown);
        return at(new Stage.LinkShown(group, expires), now);
    }

    public Enrollment verified(String group, Instant now) {
        require(stage instanceof Stage.LinkShown && !group.isEmpty());
        return at(new Stage.Verified(group), now);
    }

    /// The service forgot the check: it starts over with a new code.
    public Enrollment forgotten(Instant now) {
        require(subject.kind == FaceKind.REAL_PERSON && !(stage instanceof Stage.Draft) && !over());
        return at(new Stage.Consented(), now);
    }

    /// The group of a portrait is there: its order went through, or it was made before. It takes
    /// the place of one that the service does not find, which is on record until then.
    public Enrollment grouped(String group, Instant now) {
        require(subject.kind == FaceKind.VIRTUAL && passedTheCheck() && !group.isEmpty());
        return at(new Stage.Verified(group), now);
    }

    public Enrollment quoted(MicroUsd price, Instant now) {
        require(
                stage instanceof Stage.Verified
                        || stage instanceof Stage.Quoted
                        || stage instanceof Stage.Rejected);
        return at(new Stage.Quoted(passed(), price), now);
    }

    /// Written down before the order leaves. Paid by key there is no price to be quoted first.
    public Enrollment paying(Instant now) {
        require(passedTheCheck() && !(stage instanceof Stage.Paying));
        return at(new Stage.Paying(passed()), now);
    }

    /// The order is known not to have gone through, and nothing was charged.
    public Enrollment notPaid(Instant now) {
        require(stage instanceof Stage.Paying);
        return at(new Stage.Verified(passed()), now);
    }

    public Enrollment enrolled(Asset asset, Instant now) {
        require(passedTheCheck() || stage instanceof Stage.Enrolled);
        return at(new Stage.Enrolled(asset), now);
    }

    /// Before it was taken, or by the review afterwards.
    public Enrollment rejected(Message why, Instant now) {
        require(passedTheCheck() || stage instanceof Stage.Enrolled);
        return at(new Stage.Rejected(passed(), why), now);
    }

    /// Another photo of the same person, or the corrected name of a portrait; the check and what
    /// was made for them stay good.
    public Enrollment with(Subject corrected, Instant now) {
        require(
                subject.sameAs(corrected)
                        && !(stage instanceof Stage.Paying)
                        && !(stage instanceof Stage.Enrolled));
        var again = stage instanceof Stage.Draft ? stage : afterCorrection();
        return new Enrollment(id, person, corrected, again, begun, now);
    }

    private Stage afterCorrection() {
        return passedTheCheck() ? new Stage.Verified(passed()) : stage;
    }

    /// The group of a passed check; empty for a portrait of nobody and before the check.
    public String passed() {
        return switch (stage) {
            case Stage.Verified(var group) -> group;
            case Stage.Quoted(var group, _) -> group;
            case Stage.Paying(var group) -> group;
            case Stage.Rejected(var group, _) -> group;
            case Stage.Enrolled(var asset) -> asset.group();
            case Stage.Draft _, Stage.Consented _, Stage.LinkShown _ -> "";
        };
    }

    /// True for a portrait on its way without a group, which not every service wants.
    public boolean isGroupless() {
        return subject.kind == FaceKind.VIRTUAL && passedTheCheck() && passed().isEmpty();
    }

    public boolean over() {
        return stage.over();
    }

    private boolean passedTheCheck() {
        return switch (stage) {
            case Stage.Verified _, Stage.Quoted _, Stage.Paying _, Stage.Rejected _ -> true;
            case Stage.Draft _, Stage.Consented _, Stage.LinkShown _, Stage.Enrolled _ -> false;
        };
    }

    private Enrollment at(Stage next, Instant now) {
        return new Enrollment(id, person, subject, next, begun, now);
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new IllegalStateException(
                    "no such step from " + stage.getClass().getSimpleName());
        }
    }
}
