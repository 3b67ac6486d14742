package studio.likeness.ui.shell;

import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.mode.Mode;
import studio.likeness.ui.control.Point;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;

/// What practice is, on one screen. Read in live mode it has nothing to begin: there is nobody to
/// practise with there.
record WelcomeSheet(ShellViewModel shell, Words words) {
    SheetCard draw(Runnable enroll) {
        var card =
                new SheetCard(words.say("welcome.title"))
                        .say(words.say("welcome.lead"))
                        .add(point(Feather.USERS, "welcome.people.title", "welcome.people.meaning"))
                        .add(
                                point(
                                        Feather.DOLLAR_SIGN,
                                        "welcome.money.title",
                                        "welcome.money.meaning"))
                        .add(point(Feather.HOME, "welcome.home.title", "welcome.home.meaning"))
                        .add(
                                point(
                                        Feather.TOGGLE_RIGHT,
                                        "welcome.live.title",
                                        "welcome.live.meaning"));
        if (shell.modeProperty().get() == Mode.LIVE) {
            card.act("welcome-close", words.say("welcome.close"), shell::close);
            return card;
        }
        card.act("welcome-look", words.say("welcome.look"), shell::close);
        card.act(
                        "welcome-enroll",
                        words.say("welcome.enroll"),
                        () -> {
                            shell.close();
                            enroll.run();
                        })
                .getStyleClass()
                .add("primary");
        return card;
    }

    private Point point(Feather sign, String title, String meaning) {
        return new Point(sign, words.say(title), words.say(meaning));
    }
}
