package studio.likeness.ui.tour;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Look;

/// A problem told in full, in plain controls: what the tour shows of the words themselves.
final class ProblemScreen implements Screen {
    private final VBox root = new VBox(12);

    ProblemScreen(Look look) {
        var words = look.words();
        var problem = new Problem.AnswerLost("blockrun.ai");
        var act = new Button(words.say(Message.naming(problem.act())));
        root.getChildren()
                .setAll(
                        sentence(words.say(problem.what())),
                        sentence(words.say(Message.naming(Money.UNKNOWN))),
                        sentence(words.say(problem.next())),
                        act);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        root.getChildren().clear();
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
