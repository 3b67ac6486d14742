package studio.likeness.ui.shell;

import java.util.Locale;

/// The six places of the studio, in the order of the rail.
public enum Place {
    FACES,
    PLAYGROUND,
    CLIPS,
    WALLET,
    LEDGER,
    SETTINGS;

    /// The word in ids: `nav-faces`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
