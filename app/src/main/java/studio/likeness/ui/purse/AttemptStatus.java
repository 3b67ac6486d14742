package studio.likeness.ui.purse;

import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import studio.likeness.core.problem.Problem;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// How far an attempt is, and why it failed.
public final class AttemptStatus extends VBox {
    /// @param doing the words for what is being done
    /// @param problemId the node that tells of a failure
    public AttemptStatus(Attempt attempt, Words words, String doing, String problemId) {
        getStyleClass().add("form");
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say(doing));
        bar.progressProperty().bind(attempt.progressProperty());
        var under = new VBox(6, bar, Parts.line(words.say(doing), "help"));
        under.visibleProperty().bind(attempt.busyProperty());
        under.managedProperty().bind(under.visibleProperty());
        var failure = Parts.line("", "bad");
        failure.setId(problemId);
        failure.textProperty()
                .bind(
                        attempt.problemProperty()
                                .map(found -> found.map(p -> said(p, words)).orElse("")));
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        failure.visibleProperty().bind(failure.managedProperty());
        getChildren().setAll(under, failure);
        // An empty box would still keep its distance from its neighbours.
        visibleProperty().bind(under.visibleProperty().or(failure.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }

    /// A try that failed is followed by another one, typed from the beginning.
    public AttemptStatus again(Attempt attempt, SecretField typed) {
        attempt.problemProperty()
                .subscribe(
                        problem -> {
                            if (problem.isPresent()) {
                                typed.clear();
                                typed.requestFocus();
                            }
                        });
        return this;
    }

    private static String said(Problem problem, Words words) {
        return words.say(problem.what()) + " " + words.say(problem.next());
    }
}
