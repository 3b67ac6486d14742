package studio.likeness.boot;

import java.util.Arrays;
import java.util.Optional;

/// Every argument of the program: its name, what its value is called, its line in the help page and
/// what a good value looks like.
enum Argument {
    PRACTICE("--practice", "start in practice mode: no account, no money, no network"),
    LIVE("--live", "start in live mode: real services, real money"),
    DATA_DIR("--data-dir", "DIR", "keep all files below DIR"),
    SERVICE_URL(
            "--service-url",
            "ID=URL",
            "another address for blockrun, jarvisclaw, anyfast or apimart (repeatable)"),
    RPC_URL("--rpc-url", "URL", "the chain node; repeat it to name more, tried in order"),
    NETWORK(
            "--network",
            "eip155:N",
            "the payment network, 8453 or 84532; practice is always 84532"),
    OFFLINE("--offline", "the offline signer: no connection is opened"),
    PRACTICE_SERVER("--practice-server", "the practice services alone, until stopped"),
    PORT("--port", "N", "the port of the practice server; 0 takes a free one"),
    JSON("--json", "the practice server tells its address as JSON"),
    SAFE_GRAPHICS("--safe-graphics", "draw without the graphics card"),
    LANG("--lang", "en|zh", "the language of this start"),
    THEME("--theme", "light|dark|system", "the colours of this start"),
    TEXT_SIZE("--text-size", "N", "the text size in percent, 80 to 200"),
    EXIT_AFTER_FIRST_FRAME(
            "--exit-after-first-frame", "print how long the first picture took, then end"),
    VERSION("--version", "print the version"),
    HELP("--help", "print this page");

    private final String text;
    private final String placeholder;
    private final String purpose;

    Argument(String text, String purpose) {
        this(text, "", purpose);
    }

    Argument(String text, String placeholder, String purpose) {
        this.text = text;
        this.placeholder = placeholder;
        this.purpose = purpose;
    }

    static Optional<Argument> named(String text) {
        return Arrays.stream(values()).filter(a -> a.text.equals(text)).findFirst();
    }

    boolean takesValue() {
        return !placeholder.isEmpty();
    }

    boolean repeatable() {
        return this == SERVICE_URL || this == RPC_URL;
    }

    String text() {
        return text;
    }

    /// As it is typed: `--port N`.
    String usage() {
        return takesValue() ? text + " " + placeholder : text;
    }

    String purpose() {
        return purpose;
    }

    /// What is wrong with a value, if anything is.
    Optional<String> complaintAbout(String value) {
        return switch (this) {
            case DATA_DIR -> ArgumentCheck.folder(value);
            case SERVICE_URL -> ArgumentCheck.serviceAddress(value);
            case RPC_URL -> ArgumentCheck.address(value);
            case NETWORK -> ArgumentCheck.network(value);
            case PORT -> ArgumentCheck.port(value);
            case LANG -> ArgumentCheck.language(value);
            case THEME -> ArgumentCheck.theme(value);
            case TEXT_SIZE -> ArgumentCheck.textSize(value);
            case PRACTICE,
                    LIVE,
                    OFFLINE,
                    PRACTICE_SERVER,
                    JSON,
                    SAFE_GRAPHICS,
                    EXIT_AFTER_FIRST_FRAME,
                    VERSION,
                    HELP ->
                    Optional.of("takes no value");
        };
    }

    Arguments.Refused refused(String reason) {
        return new Arguments.Refused(text, reason);
    }
}
