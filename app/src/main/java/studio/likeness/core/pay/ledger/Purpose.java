package studio.likeness.core.pay.ledger;

/// What is bought, in our own words and never in the service's.
///
/// @param what a name a person gave: whose face, the first words of a prompt
/// @param face the id of the face it is for, empty when there is none
/// @param job the id of the job it pays, empty when there is none
public record Purpose(PurchaseKind kind, String what, String face, String job) {
    public static Purpose enrollment(String person, String face) {
        return new Purpose(PurchaseKind.ENROLLMENT, person, face, "");
    }

    public static Purpose portrait(String character, String face) {
        return new Purpose(PurchaseKind.PORTRAIT, character, face, "");
    }

    public static Purpose group(String character, String face) {
        return new Purpose(PurchaseKind.GROUP, character, face, "");
    }

    public static Purpose video(String prompt, String face, String job) {
        return new Purpose(PurchaseKind.VIDEO, prompt, face, job);
    }

    public static Purpose other(String what) {
        return new Purpose(PurchaseKind.OTHER, what, "", "");
    }

    /// Two purchases with the same one are for the same wish. What belongs to no face and no job
    /// cannot be told apart from another like it.
    public boolean isTraceable() {
        return !face.isEmpty() || !job.isEmpty();
    }
}
