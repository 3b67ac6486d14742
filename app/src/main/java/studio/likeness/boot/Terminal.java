package studio.likeness.boot;

/// The few lines that scripts and people in front of a terminal are owed.
public final class Terminal {
    private Terminal() {}

    public static Exit answer(String text) {
        IO.println(text);
        return Exit.NORMAL;
    }

    /// A line for whoever waits for it while the program goes on.
    static void tell(String line) {
        IO.println(line);
        System.out.flush();
    }

    /// One line, whatever the text holds: scripts read it as one.
    public static Exit complain(Exit exit, String text) {
        System.err.println(text.replaceAll("\\R+", " "));
        System.err.flush();
        return exit;
    }
}
