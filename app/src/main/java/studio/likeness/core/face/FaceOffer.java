package studio.likeness.core.face;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;

/// What one service can do with faces, from its data file. The wizard shows only what is here.
///
/// @param paidBy how enrolling is paid there; of two ways, a key that is set goes first
/// @param photoForms in which forms it takes a photo, for each kind it enrolls
/// @param estimates what enrolling cost when the file was written; the price is the live demand
/// @param listing true when it can list what was enrolled before
public record FaceOffer(
        ServiceId service,
        Set<PaidBy> paidBy,
        Map<FaceKind, Set<PhotoForm>> photoForms,
        Map<FaceKind, MicroUsd> estimates,
        PhotoLimits photo,
        LiveCheck check,
        int longestName,
        boolean listing) {

    public FaceOffer {
        paidBy = Set.copyOf(paidBy);
        photoForms = Map.copyOf(photoForms);
        estimates = Map.copyOf(estimates);
    }

    public Set<FaceKind> kinds() {
        return photoForms.keySet();
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
