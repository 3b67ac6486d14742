package studio.likeness.core.pay.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.money.MicroUsd;

/// The ledger as a table for other programs: `time,mode,service,...`, one line an entry, ending in
/// CR LF as the format wants it. People's scripts hold on to these columns.
public final class LedgerCsv {
    public static final String HEADER =
            "time,mode,service,purpose,state,estimate_usd,signed_micro,settled_micro,"
                    + "network,recipient,nonce,tx,job";

    private static final String END = "\r\n";

    private LedgerCsv() {}

    public static String of(Mode mode, List<Entry> entries) {
        return entries.stream()
                .map(entry -> line(mode, entry))
                .collect(Collectors.joining("", HEADER + END, ""));
    }

    private static String line(Mode mode, Entry entry) {
        var deal = entry.deal();
        var trail = entry.trail();
        return Stream.of(
                                entry.progress().opened().toString(),
                                mode.folder(),
                                deal.service(),
                                purpose(deal.purpose()),
                                lower(entry.state()),
                                entry.amounts().estimate().map(MicroUsd::toString).orElse(""),
                                micros(entry.amounts().signed()),
                                micros(entry.amounts().settled()),
                                trail.network(),
                                trail.recipient(),
                                trail.nonce(),
                                trail.transaction(),
                                deal.purpose().job())
                        .map(LedgerCsv::field)
                        .collect(Collectors.joining(","))
                + END;
    }

    private static String purpose(Purpose purpose) {
        return purpose.what().isEmpty()
                ? lower(purpose.kind())
                : lower(purpose.kind()) + ": " + purpose.what();
    }

    private static String micros(Optional<MicroUsd> amount) {
        return amount.map(value -> Long.toString(value.micros())).orElse("");
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Quoted where it must be. A text that a spreadsheet would take for a formula is made plain: a
    /// prompt can come from anybody.
    private static String field(String text) {
        var plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return plain.matches("[^\",\\r\\n]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }
}
