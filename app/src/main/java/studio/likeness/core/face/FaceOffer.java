package studio.likeness.core.face;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;

/// What one service can do with faces, from its data file. The wizard shows only what is here.
///
/// @param terms for each kind of face that it enrolls
public record FaceOffer(
        ServiceId service,
        Map<FaceKind, Terms> terms,
        PhotoLimits photo,
        LiveCheck check,
        int longestName) {

    public FaceOffer {
        terms = Map.copyOf(terms);
    }

    /// On what terms one kind of face is enrolled.
    ///
    /// @param paidBy the ways of paying; of two, a key that is set goes first
    /// @param photo the forms in which it takes a photo
    /// @param estimate what it cost when the file was written; the price is the live demand
    /// @param listed true when the service can list those that were enrolled before
    public record Terms(
            Set<PaidBy> paidBy, Set<PhotoForm> photo, Optional<MicroUsd> estimate, boolean listed) {
        static final Terms NONE = new Terms(Set.of(), Set.of(), Optional.empty(), false);

        public Terms {
            paidBy = Set.copyOf(paidBy);
            photo = Set.copyOf(photo);
        }
    }

    public Set<FaceKind> kinds() {
        return terms.keySet();
    }

    /// Of a kind that it does not enroll: no way of paying and no form of a photo.
    public Terms of(FaceKind kind) {
        return terms.getOrDefault(kind, Terms.NONE);
    }

    /// True when it can list at least some of what was enrolled before.
    public boolean listing() {
        return terms.values().stream().anyMatch(Terms::listed);
    }

    /// How a service checks that a person is there.
    ///
    /// @param life of a code; where documents disagree, the safe figure
    /// @param startsAnHour the codes it gives out in an hour
    /// @param lookEvery how far apart it may be asked, zero when only the person's word starts a
    ///   look
    /// @param looksAnHour the safe reading of its budget
    /// @param keepsGroup true when a fresh code goes on with the same group
    /// @param hosts where its links are known to lead
    /// @param languages the values of the link's language it understands
    public record LiveCheck(
            Duration life,
            int startsAnHour,
            Duration lookEvery,
            int looksAnHour,
            boolean keepsGroup,
            Set<String> hosts,
            Set<String> languages) {
        public LiveCheck {
            hosts = Set.copyOf(hosts);
            languages = Set.copyOf(languages);
        }

        /// False: looking spends a one-time token, so only the person says when.
        public boolean watchesByItself() {
            return !lookEvery.isZero();
        }
    }
}
