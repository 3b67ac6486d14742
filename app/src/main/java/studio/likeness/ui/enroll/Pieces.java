package studio.likeness.ui.enroll;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Line;
import studio.likeness.ui.control.ProblemCard;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;

/// What the panes of the wizard are made of.
///
/// @param keep takes what must be let go of with the view
record Pieces(Words words, Consumer<Subscription> keep) {

    String say(String key) {
        return words.say(key);
    }

    String say(Message message) {
        return words.say(message);
    }

    Label label(String text, String... styleClasses) {
        return new Line(text, styleClasses);
    }

    Button button(String id, String key, Runnable act) {
        var button = new Button(say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// A problem in its place, with id `enroll-problem`.
    ProblemCard problem(Problem problem) {
        return problem(problem, problem.money());
    }

    /// @param became of the money
    ProblemCard problem(Problem problem, Money became) {
        var tone =
                switch (became) {
                    case NOT_INVOLVED, NOT_CHARGED -> Tone.CARE;
                    case RESERVED, CHARGED, UNKNOWN -> Tone.BAD;
                };
        return card(tone, problem, became == Money.NOT_INVOLVED ? "" : say(Message.naming(became)));
    }

    /// Nobody knows what became of an order, nor does anybody look it up by themselves.
    ProblemCard doubt(Problem problem) {
        return card(Tone.BAD, problem, say("enroll.finish.doubt"));
    }

    private ProblemCard card(Tone tone, Problem problem, String money) {
        var card = new ProblemCard(tone, say(problem.what()), money, say(problem.next()));
        card.setId("enroll-problem");
        return card;
    }

    /// The act that helps most with a problem.
    void primary(ProblemCard card, String id, String key, Runnable act) {
        var button = card.act(say(key), act);
        button.setId(id);
        button.getStyleClass().add("primary");
    }

    /// Shows or hides a node together with its room.
    static void shown(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
