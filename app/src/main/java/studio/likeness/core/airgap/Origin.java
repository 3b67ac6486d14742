package studio.likeness.core.airgap;

import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.service.ServiceId;

/// Who asks, and what for, in one line that is the same on both computers.
final class Origin {
    static final String STUDIO = "Likeness Studio";

    private Origin() {}

    static String of(Held held) {
        var seller = held.purchase().terms().service();
        var title = ServiceId.of(seller).map(ServiceId::title).orElse(seller);
        var what = held.purpose().what();
        return plain(STUDIO + ": " + title + (what.isEmpty() ? "" : ", " + what));
    }

    /// Without what the other computer refuses to show, and no longer than it takes.
    private static String plain(String text) {
        return text.codePoints()
                .filter(SignRequest::isPlain)
                .limit(SignRequest.LONGEST_ORIGIN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
